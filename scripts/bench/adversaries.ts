const front =
  'Protokoll FSG Omsorg\nDatum: 2024-03-12 kl. 9-11\nPlats: Rådhuset\nNärvarande för arbetsgivaren: Eva Almgren, HR-chef\nFackliga: Bo Ekmark (Vision)\n\n';
const matters = '§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Arbetsmiljö\n';
const end = '\n\n§ 3 Nästa möte\nNästa möte är den 3 maj.\n';

/** A piece over and over, some `length` characters of it. */
const over = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
/** The same with a number that grows in the place of `#`, so that no two pieces are one. */
const numbered = (piece: string, length: number): string =>
  Array.from({ length: Math.ceil(length / (piece.length + 2)) }, (_, i) => piece.replaceAll('#', String(i + 1))).join(
    '',
  );
/** With letters in its place, for what must be words. */
const lettered = (piece: string, length: number): string =>
  Array.from({ length: Math.ceil(length / (piece.length + 2)) }, (_, i) =>
    piece.replaceAll('#', [...i.toString(26)].map((c) => String.fromCharCode(97 + Number.parseInt(c, 26))).join('')),
  ).join('');

const inMatter = (text: string): string => front + matters + text + end;
const inFront = (text: string): string => front + text + '\n\n' + matters + end;

/** What stands in a matter, over and over. */
const pieces: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  digits: '1',
  spaces: ' ',
  'odd spaces': '\u205f',
  'tabs and spaces': ' \t',
  bars: '|',
  'bars and spaces': ' |',
  stops: '.',
  'stops and spaces': '. ',
  dashes: '-',
  stars: '*',
  colons: ': ',
  'open brackets': '(',
  'open square brackets': '[ ',
  'closing brackets': ')',
  quotes: '"',
  underscores: '_',
  'paragraph signs': '§ ',
  slashes: '/',
  hyphens: 'Aa-',
  humps: 'Aa',
  'blank lines': '\n',
  'page breaks': '\f',
  'lines of one letter': 'a\n',
  'lines of one word': 'Ekmark\n',
  'lines of a comma': 'a,\n',
  'lines of an open bracket': '(a\n',
  initials: 'AS\n',
  'page numbers': 'Sida 1 (2)\n',
  bullets: '- a\n',
  headings: 'Lokaler\n\nText.\n\n',
  'groups of matters': 'Information:\n\nLokaler\n\n',
  sections: '§ 2 Lokaler\n',
  'short sections': '2. A\n',
  attachments: 'Bilaga 1\n',
  signatures: 'Justerat den 3 maj\n',
  adjusting: 'justeras ',
  'next meetings': 'nästa möte ',
  bold: '**a**',
  escapes: '\\.',
  'word ends': 's a. ',
  'torn words': 'j ä ',
  'digits in words': 'a0a1',
  unions: 'Vision ',
  'unions with and': 'Vision, Kommunal och ',
  'unions that ask': 'Vision frågade. ',
  'unions with a label': 'Vision: a\n',
  names: 'Eva Almgren ',
  'names with commas': 'Eva Almgren, Bo Ekmark, ',
  surnames: 'Ekmark ',
  particles: 'Eva von der ',
  offices: 'HR-chefen ',
  'offices with for': 'chefen för Aa ',
  'half offices': 'Aa- och ',
  answers: 'Arbetsgivaren svarade att Vision frågade ',
  'two halves of a verb': 'vill arbetsgivaren ',
  undertakings: 'återkommer ',
  'nearly undertakings': 'ser över ',
  'nearly sent': 'görs ',
  demands: 'Vision yrkar att. ',
  'safety stops': 'Skyddsombudet begär enligt 6:6a. ',
  protocols: 'protokoll',
  'protocols apart': 'protokollet ',
  'nearly adjourned': 'mötet ajourner',
  'nearly deferred': 'genomgången ',
  cases: 'SN 2024/12 ',
  'cases with a label': 'dnr 24-12 ',
  'nearly cases': '(1-1',
  incidents: '3 tillbud ',
  'incidents at units': '3 tillbud på Aa ',
  'incidents and more': '3 tillbud på Aa, 4 på Bb, ',
  'numbers by the thousand': '111 ',
  'number words': 'tre ',
  'nearly incidents': '3 anmälningar ',
  dates: '3 maj ',
  'dates with a year': '2024-03-12 ',
  'nearly dates': '3 maj                 ',
  weekdays: 'mån    ',
  periods: 'kvartal 1 ',
  'nearly periods': 'januari - ',
  clocks: '09:00-',
  'clocks apart': 'kl 9 ',
  addresses: 'a.b@c.',
  'long addresses': 'a@',
  'personal numbers': '19121212-1212 ',
  'table cells': '| a ',
  'table of incidents': 'Enhet | Tillbud | Olycksfall\nAa | 1 | 2\n',
  'survey rows': 'FVG 7/5 7/6\n',
  'gaps in a line': 'a   b',
  surrogates: '\ud83d\ude00',
  halves: '\ud800',
  accents: 'e\u0301',
  'soft hyphens': '\u00ad',
  greek: 'aα',
  'broken lines': 'ska-\npa ',
};

/** What stands before the matters, over and over. */
const frontPieces: Readonly<Record<string, string>> = {
  'front: labels': 'Tid ',
  'front: empty labels': 'Tid|',
  'front: labels in a sentence': '. Närvarande: a',
  'front: a place of clocks': 'Tid och plats: 09:00 ',
  'front: people': 'Eva Almgren, chef, ',
  'front: unions': 'Vision, ',
  'front: crosses': '| x ',
  'front: lines of commas': 'a,\n',
  'front: one word a line': 'Eva\n',
  'front: dates': '1/2 ',
  'front: brackets': 'Eva Almgren (',
};

/** What grows in other ways: one long thing, or things that are all different. */
const grown: Readonly<Record<string, (length: number) => string>> = {
  'a gap in a line': (n) => inMatter(`a${over(' ', n)}b`),
  'a gap before a number': (n) => inMatter(`a${over(' ', n)}x1`),
  'a gap after a date': (n) => inMatter(`Klart 3 maj${over(' ', n)}x`),
  'a gap after a quarter': (n) => inMatter(`3 tillbud kvartal 1${over(' ', n)}x`),
  'a gap before a case': (n) => inMatter(`a${over(' ', n)}b SN 2024/12`),
  'tabs before a case': (n) => inMatter(`a${over(' \t', n)}b SN 2024/12`),
  'a heading over many lines': (n) =>
    front + `§ 1 ${over('En rubrik som fortsätter på nästa rad utan att ta slut\noch ', n)}` + end,
  'dots in a heading': (n) => front + `§ 1 A${over('.', n)}b\n\n§ 2 B${over('.', 100)}\n` + end,
  'rising numbers': (n) => front + numbered('# A\nb\n', n),
  'rising sections': (n) => front + numbered('§ # Aa\nb.\n', n),
  'decimal numbers': (n) => front + numbered('1.# Aa\nb.\n', n),
  'different names': (n) => inMatter(lettered('Eva Al#gren och ', n)),
  'different names present': (n) => inFront(lettered('Eva Al#gren, chef\n', n)),
  'different units': (n) => inMatter('Enhet | Tillbud\n' + lettered('Eva#a Al#gren | 3\n', n)),
  'different groups': (n) => inMatter('Enkät, svar fackliga\n' + lettered('Eva#a Al#gren 7/5\n', n)),
  'different words': (n) => inMatter(lettered('ord# ', n)),
  'different cases': (n) => inMatter(numbered('dnr 24-# ', n)),
  'different attachments': (n) => inMatter(numbered('Bilaga #: Aa\n', n)),
  'a wide table': (n) => inMatter(`Enhet|${over('antal|', n / 2)}\n${over('1|', n / 2)}\n`),
  'a wide list of those present': (n) =>
    inFront(`Namn|${over('Närvarande|', n / 2)}\n${over('x|', n / 2)}Eva Almgren\n`),
  'one line': (n) =>
    inMatter(over('Vision frågade om lokalerna och arbetsgivaren svarade att 3 tillbud ', n)).replaceAll('\n', ' '),
  'no matters': (n) => front + over('Vision frågade om lokalerna. ', n),
  'nothing known': (n) => over('Lorem ipsum dolor sit amet. ', n),
};

/** Texts made to be slow to read, by name: each of some `length` characters. */
export const adversaries: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, (n: number) => inMatter(over(piece, n))])),
  ...Object.fromEntries(
    Object.entries(frontPieces).map(([name, piece]) => [name, (n: number) => inFront(over(piece, n))]),
  ),
  ...grown,
};
