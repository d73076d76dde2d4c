import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

const front = `Protokoll FSG Vägnämnden
Datum: 2024-03-12
Tid: 9-11

Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

`;
const end = '\n\nVid protokollet\n\nAda Bergh\n\nJusteras\n\nGreta Snöberg\n';

const titles = [
  'Mötets öppnande',
  'Föregående protokoll',
  'Ekonomi',
  'Arbetsmiljö',
  'Rekrytering av enhetschef',
  'Övriga frågor',
  'Nästa möte',
];
const bodies = [
  'Ordföranden öppnade mötet.',
  'Protokollet lades till handlingarna.',
  'HR-chefen visade utfallet. Vision undrade om sparkravet. Arbetsgivaren svarade att det ligger kvar.',
  'Skyddsronden är genomförd på alla enheter och protokollen är samlade.',
  'Annonsen är ute till den 1 april.',
  'Inga övriga frågor.',
  '16 april 2024 kl. 9.00.',
];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const beside = (left: string, width: number, [first = '', second = '']: readonly string[]) =>
  `${left.padEnd(width)}${first}\n${' '.repeat(width)}${second || 'Inget mer sades om detta.'}\n`;
const halves = (text: string): [string, string] => {
  const at = text.indexOf(' ', 40);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** How a secretary sets a heading and its text: number (from 0), title, text. */
type Form = (n: number, title: string, text: string) => string;
const numbered: Record<string, [Form, (n: number) => string]> = {
  '§ 1 Title': [(n, t, b) => `§ ${n} ${t}\n${b}\n`, String],
  '1 § Title': [(n, t, b) => `${n} § ${t}\n${b}\n`, String],
  '1§ Title': [(n, t, b) => `${n}§ ${t}\n${b}\n`, String],
  '1: Title': [(n, t, b) => `${n}: ${t}\n${b}\n`, String],
  '1 - Title': [(n, t, b) => `${n} - ${t}\n${b}\n`, String],
  '1) Title': [(n, t, b) => `${n}) ${t}\n${b}\n`, String],
  '(1) Title': [(n, t, b) => `(${n}) ${t}\n${b}\n`, String],
  '#1 Title': [(n, t, b) => `#${n} ${t}\n${b}\n`, String],
  'Punkt 1 Title': [(n, t, b) => `Punkt ${n} ${t}\n${b}\n`, String],
  'PUNKT 1: Title': [(n, t, b) => `PUNKT ${n}: ${t}\n${b}\n`, String],
  'Punkt 1 – Title': [(n, t, b) => `Punkt ${n} – ${t}\n${b}\n`, String],
  'Nr 1 Title': [(n, t, b) => `Nr ${n} ${t}\n${b}\n`, String],
  'Ärende nr 1 Title': [(n, t, b) => `Ärende nr ${n} ${t}\n${b}\n`, String],
  'Ärende 1/24 Title': [(n, t, b) => `Ärende ${n}/24 ${t}\n${b}\n`, (n) => `${n}/24`],
  '§ 1/2024 Title': [(n, t, b) => `§ ${n}/2024 ${t}\n${b}\n`, (n) => `${n}/2024`],
  '§ 24:1 Title': [(n, t, b) => `§ 24:${n} ${t}\n${b}\n`, (n) => `24:${n}`],
  '4.1 Title': [(n, t, b) => `4.${n} ${t}\n${b}\n`, (n) => `4.${n}`],
  'I. Title': [(n, t, b) => `${roman[n - 1]}. ${t}\n${b}\n`, (n) => roman[n - 1]!],
  'A. Title': [(n, t, b) => `${'ABCDEFG'[n - 1]}. ${t}\n${b}\n`, (n) => 'ABCDEFG'[n - 1]!],
  '## 1. Title': [(n, t, b) => `## ${n}. ${t}\n\n${b}\n`, String],
  '**1.** Title': [(n, t, b) => `**${n}.** ${t}\n${b}\n`, String],
  '1. Title, underlined': [(n, t, b) => `${n}. ${t}\n${'='.repeat(t.length + 3)}\n${b}\n`, String],
  'the number on a line of its own': [(n, t, b) => `§ ${n}\n${t}\n${b}\n`, String],
  'the case beside the number': [(n, t, b) => `§ ${n}   Dnr KS 2024/10${n}\n${t}\n${b}\n`, String],
  'the case before the title': [(n, t, b) => `§ ${n} (KS 2024/10${n}) ${t}\n${b}\n`, String],
  'the text after a stop': [(n, t, b) => `§ ${n} ${t}. ${b}\n`, String],
  'the text after a colon': [(n, t, b) => `§ ${n} ${t}: ${b}\n`, String],
  'the outcome after a dash': [(n, t, b) => `§ ${n} ${t} – ${n === 3 ? b : 'godkändes'}\n`, String],
  'cells with tabs': [(n, t, b) => `${n}.\t${t}\t${b}\n`, String],
  'a table’s rows': [(n, t, b) => `| ${n} | ${t} | ${b} |`, String],
  'a column beside the text': [(n, t, b) => beside(`§ ${n} ${t}`, 32, halves(b)), String],
  'a column beside the text, the number above': [
    (n, t, b) => `${`§ ${n}`.padEnd(28)}${halves(b)[0]}\n${t.padEnd(28)}${halves(b)[1]}\n`,
    String,
  ],
};
const plain: Record<string, Form> = {
  'lines of their own': (_, t, b) => `${t}\n${b}\n`,
  'lines between empty ones': (_, t, b) => `${t}\n\n${b}\n`,
  capitals: (_, t, b) => `${t.toUpperCase()}\n${b}\n`,
  'bold lines': (_, t, b) => `**${t}**\n${b}\n`,
  'underlined lines': (_, t, b) => `${t}\n${'-'.repeat(t.length)}\n${b}\n`,
  'lines with a colon': (_, t, b) => `${t}:\n${b}\n`,
  'words before a colon': (_, t, b) => `${t}: ${b}\n`,
  'words before a colon, no empty line': (_, t, b) => `${t}: ${b}`,
  'words before a stop': (_, t, b) => `${t}. ${b}\n`,
  'words before a dash': (_, t, b) => `${t} – ${b}\n`,
  'words before a hyphen': (_, t, b) => `${t} - ${b}\n`,
  'bold words with a colon': (_, t, b) => `**${t}:** ${b}\n`,
  'bold words with a stop': (_, t, b) => `**${t}.** ${b}\n`,
  'bold words': (_, t, b) => `**${t}** ${b}\n`,
  'bold words of points': (_, t, b) => `- **${t}:** ${b}\n`,
  'points with the text below': (_, t, b) => `• ${t}\n${b}\n`,
  'stars with the text indented': (_, t, b) => `* ${t}\n  ${b}\n`,
  'a table’s first cells': (_, t, b) => `| ${t} | ${b} |`,
  'what stands before a tab': (_, t, b) => `${t}\t${b}`,
  'a column beside the text': (_, t, b) => beside(t, 28, halves(b)),
};

const bare = (text: string) => text.toLowerCase();
const document = (form: Form) => front + titles.map((t, i) => form(i + 1, t, bodies[i]!)).join('\n') + end;

describe.each(Object.entries(numbered))('numbered headings as %s', (_, [form, number]) => {
  const record = readProtocol(document(form));
  test('are found, each with its number', () => {
    expect(record.items.map((i) => [i.number, i.title])).toEqual(titles.map((t, i) => [number(i + 1), t]));
  });
  test('have the talk under them', () => {
    expect(record.statements.map((s) => [s.item, s.side])).toEqual([
      [2, 'union'],
      [2, 'employer'],
    ]);
  });
});

describe.each(Object.entries(plain))('headings without numbers as %s', (_, form) => {
  const record = readProtocol(document(form));
  test('are found', () => {
    expect(record.items.map((i) => [i.number, bare(i.title)])).toEqual(titles.map((t) => [null, bare(t)]));
  });
  test('have the talk under them', () => {
    expect(record.statements.map((s) => [s.item, s.side])).toEqual([
      [2, 'union'],
      [2, 'employer'],
    ]);
  });
});

const items = (text: string) => readProtocol(front + text + end).items.map((i) => [i.number, i.title]);

test('a heading in a column of its own goes on over lines, and a case under it is no part of it', () => {
  const text = `§ 7               Arbetsgivaren visade svaren på enkäten från
Svarsfrekvens,    april.
enkät om
samverkan         Vision undrade om fler påminnelser skickas.
Dnr KS 2024/17

§ 8               Inga övriga frågor.
Övriga frågor

§ 9               Mötet avslutades.
Mötets
avslutande
`;
  const record = readProtocol(front + text + end);
  expect(record.items.map((i) => [i.number, i.title])).toEqual([
    ['7', 'Svarsfrekvens, enkät om samverkan'],
    ['8', 'Övriga frågor'],
    ['9', 'Mötets avslutande'],
  ]);
  expect(record.cases.map((c) => [c.reference, c.item])).toEqual([['KS 2024/17', 0]]);
  expect(record.text.slice(...record.statements[0]!.span)).toBe('Vision undrade om fler påminnelser skickas.');
});

test('an agenda listed first and then dealt with counts once', () => {
  const listed = titles.map((t, i) => `${i + 1}. ${t}`).join('\n');
  const dealt = titles.map((t, i) => `${i + 1}. ${t}\n${bodies[i]}\n`).join('\n');
  const record = readProtocol(`${front}Dagordning\n${listed}\n\n${dealt}${end}`);
  expect(record.items.map((i) => i.title)).toEqual(titles);
  expect(record.text.slice(...record.items[2]!.span)).toContain('Vision undrade');
});

test('group headings are no matters but the section of those below', () => {
  const text = `Information\n\nEkonomi: Utfallet visades.\n\nPersonal: Två börjar i maj.\n\nDialog\n\nArbetsmiljö: Ronden är klar.\n\nÖvrigt: Inget.\n`;
  expect(readProtocol(front + text + end).items.map((i) => [i.section, i.title])).toEqual([
    ['Information', 'Ekonomi'],
    ['Information', 'Personal'],
    ['Dialog', 'Arbetsmiljö'],
    ['Dialog', 'Övrigt'],
  ]);
});

describe('what looks like headings and is none', () => {
  const within = (matter: string) =>
    items(`§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Ekonomi\n${matter}\n\n§ 3 Nästa möte\nBestäms senare.\n`);
  const three = [
    ['1', 'Öppnande'],
    ['2', 'Ekonomi'],
    ['3', 'Nästa möte'],
  ];
  test.each([
    ['labels within a matter', 'Bakgrund: Ramen är satt.\n\nBeslut: Godkänns.\n\nAnsvarig: HR.\n\nKlart: Maj.'],
    ['questions and answers', 'Fråga: När blir det klart?\n\nSvar: I maj.\n\nFråga: Var?\n\nSvar: Här.'],
    ['speakers', 'Vision: Det är dyrt.\n\nArbetsgivaren: Ja.\n\nRektor: Vi ser över det.'],
    ['sub-points', 'a) Skolan\nb) Köket\nc) Vägen'],
    ['a numbered list', '1. Spara på resor\n2. Spara på lokaler\n3. Spara på konsulter'],
    ['units with figures', 'Biblioteken: 41 utskick, 38 svar\n\nKulturskolan: 29 utskick, 22 svar'],
    ['laws', '19 § MBL gäller.\n\n11 § Medbestämmandelagen nämndes.'],
    ['initials before names', 'A. Ekmark visade.\nB. Snöberg frågade.\nC. Bergh svarade.\nD. Alm tackade.'],
    ['days', 'Måndag: stängt.\n\nTisdag: öppet.\n\nOnsdag: öppet.'],
    ['strokes that part', 'Text.\n\n-----------------------------------------\n\nMer text.'],
  ])('%s', (_, matter) => expect(within(matter)).toEqual(three));

  test.each([
    ['a list in plain notes', 'Det här ska göras:\n1. Ring fastighet\n2. Boka sal\n3. Skicka enkät'],
    ['labels that come again', 'Ansvarig: Rektor\n\nStatus: pågår\n\nAnsvarig: Köket\n\nStatus: klart'],
  ])('%s', (_, matter) => {
    const text = `Ekonomi\nUtfallet visades för gruppen i dag.\n\nArbetsmiljö\nRonden är klar för i år.\n${matter}\n\nPersonal\nTvå börjar i maj.\n\nLokaler\nTaket lagas i juni.\n\nÖvrigt\nInget mer togs upp.\n`;
    expect(items(text).map(([, title]) => title)).toEqual(['Ekonomi', 'Arbetsmiljö', 'Personal', 'Lokaler', 'Övrigt']);
  });
});

test('an agenda between tabs: number, title, what was said', () => {
  const rows = titles.map((title, i) => `${i + 1}\t${title}\t${bodies[i]}`);
  const { items, statements } = readProtocol(`${front}Nr\tÄrende\tAnteckning\n${rows.join('\n')}${end}`);
  expect(items.map((item) => [item.number, item.title])).toEqual(titles.map((title, i) => [String(i + 1), title]));
  expect(statements.map(({ item, side, kind }) => [item, side, kind])).toEqual([
    [2, 'union', 'question'],
    [2, 'employer', 'reply'],
  ]);
});

test('an agenda between bars with number and title in one cell', () => {
  const rows = titles.map((title, i) => `| ${i + 1}. ${title} | ${bodies[i]} | Noteras. |`);
  const table = `| Ärende | Information | Beslut |\n|---|---|---|\n${rows.join('\n')}`;
  const { items, statements } = readProtocol(front + table + end);
  expect(items.map((item) => [item.number, item.title])).toEqual(titles.map((title, i) => [String(i + 1), title]));
  expect(statements).toHaveLength(2);
});

describe('the time of day before a heading', () => {
  const clock = (i: number) => `${String(8 + Math.floor(i / 4)).padStart(2, '0')}.${15 * (i % 4) || '00'}`;
  const timed = (mark: (i: number) => string) =>
    items(titles.map((title, i) => `${mark(i)} ${title}\n${bodies[i]}`).join('\n\n') + '\n');

  test.each<[string, (i: number) => string]>([
    ['alone', clock],
    ['with kl.', (i) => `Kl. ${clock(i)}`],
    ['as a range', (i) => `${clock(i)}–${clock(i + 1)}`],
  ])('%s marks a matter', (_, mark) => {
    expect(timed(mark)).toEqual(titles.map((title) => [null, title]));
  });

  test('in a numbered agenda marks none', () => {
    const text = '1. Öppnande\n09.00 Mötet öppnas\n\n2. Ekonomi\n09.10 Utfallet visas\n\n3. Övrigt\n09.20 Inget\n';
    expect(items(text).map(([number]) => number)).toEqual(['1', '2', '3']);
  });
});

test('decisions with numbers and greetings are no matters', () => {
  const text = `Ekonomi\nUtfallet visades för gruppen i dag.\n\nBeslut 2024:15\nUtfallet godkändes.\n\nPersonal\nTvå börjar i maj.\n\nLokaler\nTaket lagas i juni.\n\nÖvrigt\nInget mer togs upp.\n\nVänliga hälsningar\nAda Bergh, HR-konsult\n`;
  expect(items(text).map(([, title]) => title)).toEqual(['Ekonomi', 'Personal', 'Lokaler', 'Övrigt']);
});

test('the formalities are a group of matters', () => {
  const text = `FORMALIA\n\nVal av justerare\nAda Bergh valdes.\n\nINFORMATIONSÄRENDEN\n\nEkonomi\nUtfallet visades.\n\nArbetsmiljö\nRonden är klar.\n`;
  expect(readProtocol(front + text + end).items.map((i) => [i.section, i.title])).toEqual([
    ['FORMALIA', 'Val av justerare'],
    ['INFORMATIONSÄRENDEN', 'Ekonomi'],
    ['INFORMATIONSÄRENDEN', 'Arbetsmiljö'],
  ]);
});

test('marked headings above the first group of their level are matters too', () => {
  const text = `### Läget i bolaget\nElpriset har halverats.\n\n### MBL § 11 – Ny organisation\nFörslaget visades.\n\n### Arbetsmiljö\nStegarna är slitna.\n\n### Nästa möte\nBestäms senare.\n`;
  expect(items(text).map(([, title]) => title)).toEqual([
    'Läget i bolaget',
    'MBL § 11 – Ny organisation',
    'Arbetsmiljö',
    'Nästa möte',
  ]);
});
