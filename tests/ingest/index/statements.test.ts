import { describe, expect, test } from 'vitest';
import { hmeOf } from '../../../src/lib/ingest/index/hme.ts';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

const nine = (...means: number[]) =>
  Array.from({ length: 9 }, (_, i) => ({ n: 10, mean: means[i % means.length]!, spread: null }));
const header = Array.from({ length: 9 }, (_, i) => `Fråga ${i + 1}`).join(';');
const rows = (text: string, name?: string) => pick(rowsOf(text, 'indexes', name), 'part', 'gender', 'value', 'answers');
const rounded = (found: (string | number | null)[][]) =>
  found.map((row) => row.map((v) => (typeof v === 'number' ? Math.round(v * 100) / 100 : v)));

test("HME's vectors: all 4 is 75; 5, 4 and 3 is 75; all 3 is 50", () => {
  const whole = (...means: number[]) => hmeOf(nine(...means)).map(({ value }) => value);
  expect(whole(4)).toEqual([75, 75, 75, 75]);
  expect(whole(5, 4, 3)).toEqual([75, 75, 75, 75]);
  expect(whole(3)).toEqual([50, 50, 50, 50]);
  // Motivation all 5, leadership all 4, steering all 3.
  const parts = hmeOf([5, 5, 5, 4, 4, 4, 3, 3, 3].map((mean) => ({ n: 7, mean, spread: null })));
  expect(parts.map(({ part, value }) => [part, value])).toEqual([
    [null, 75],
    ['Motivation', 100],
    ['Ledarskap', 75],
    ['Styrning', 50],
  ]);
});

test('a row a person: nine answers make the index, its parts and how far answers spread; nobody is kept', () => {
  const text = `Enhet;År;${header}\nEken;2025;4;4;4;4;4;4;4;4;4\nEken;2025;5;4;3;5;4;3;5;4;3\nEken;2025;2;2;2;2;2;2;2;2;2\n`;
  const read = readWhole(text);
  expect([read.kind, read.issues]).toEqual(['indexes', []]);
  expect(rounded(rows(text))).toEqual([
    [null, null, 58.33, 3],
    ['Motivation', null, 58.33, 3],
    ['Ledarskap', null, 58.33, 3],
    ['Styrning', null, 58.33, 3],
  ]);
  // Persons at 75, 75 and 25: the standard deviation is 28,87.
  expect(read.rows.indexes?.map((r) => Math.round(r.spread! * 100) / 100)).toEqual([28.87, 28.87, 28.87, 28.87]);
  expect(JSON.stringify(read.rows)).not.toContain('"q1"');
});

test('persons by gender: each its own, all of them together, those who say none among all alone', () => {
  const person = (gender: string, answer: number) => `Eken;2025;${gender};${Array(9).fill(answer).join(';')}`;
  const text = [
    `Enhet;År;Kön;${header}`,
    person('Kvinna', 5),
    person('Kvinna', 4),
    person('Man', 3),
    person('', 1),
  ].join('\n');
  expect(rows(text).filter(([part]) => part === null)).toEqual([
    [null, null, 56.25, 4],
    [null, 'women', 87.5, 2],
    [null, 'men', 50, 1],
  ]);
});

test('two persons who answer alike are two', () => {
  const one = 'Eken;2025;4;4;4;4;4;4;4;4;4';
  const read = readWhole(`Enhet;År;${header}\n${one}\n${one}\n`);
  expect(read.issues).toEqual([]);
  expect(read.rows.indexes?.[0]?.answers).toBe(2);
});

test('a row a unit with nine means and the number of answers: no spread is known', () => {
  const text = `Enhet;År;${header};Antal svar\nEken;2025;4;4;4;4;4;4;4;4;4;20\nBjörken;2025;5;4;3;3;3;3;4;4;4;8`;
  expect(rows(text).filter(([part]) => part === null)).toEqual([
    [null, null, 75, 20],
    [null, null, (75 + 50 + 75) / 3, 8],
  ]);
  expect(rowsOf(text, 'indexes').every((r) => r.spread === null)).toBe(true);
});

const statements = [
  'Mitt arbete känns meningsfullt',
  'Jag lär nytt och utvecklas i mitt dagliga arbete',
  'Jag ser fram emot att gå till arbetet',
  'Min närmaste chef visar uppskattning för mina arbetsinsatser',
  'Min närmaste chef visar förtroende för mig som medarbetare',
  'Min närmaste chef ger mig förutsättningar att ta ansvar i mitt arbete',
  'Jag är insatt i min arbetsplats mål',
  'Min arbetsplats mål följs upp och utvärderas på ett bra sätt',
  'Jag vet vad som förväntas av mig i mitt arbete',
];

test('a row a statement with a column an alternative', () => {
  const lines = statements.map((s) => `Eken;2025;${s};0;0;0;10;0`);
  const text = `Enhet;År;Påstående;1;2;3;4;5\n${lines.join('\n')}`;
  expect(rows(text)[0]).toEqual([null, null, 75, 10]);
  // Half of them 5, half 3: the same index, spread 26,35 a statement and at most that for their mean.
  const spread = rowsOf(text.replaceAll('0;0;0;10;0', '0;0;5;0;5'), 'indexes')[0]!;
  expect([spread.value, Math.round(spread.spread! * 100) / 100]).toEqual([75, 26.35]);
});

test('a row a statement and alternative, and a row a statement with its mean; the file says the year', () => {
  const long = statements.flatMap((_, i) => [`Eken;${i + 1}. ${statements[i]};4 - Stämmer ganska bra;6`]);
  expect(rows(`Enhet;Fråga;Svarsalternativ;Antal\n${long.join('\n')}`, 'hme 2024.csv')[0]).toEqual([null, null, 75, 6]);
  const means = statements.map((_, i) => `Eken;2025;HME ${i + 1};3,0;12`);
  expect(rows(`Enhet;År;Påstående;Medelvärde;Antal svar\n${means.join('\n')}`)[0]).toEqual([null, null, 50, 12]);
});

test('answers that are none, and a statement that nobody answered: the part is left out, and told', () => {
  const text = `Enhet;År;${header}\nEken;2025;4;4;4;4;4;4;4;4;vet ej\nEken;2025;4;4;4;4;4;4;4;7;\n`;
  const read = readWhole(text);
  expect(pick(read.rows.indexes ?? [], 'part', 'value', 'answers')).toEqual([
    ['Motivation', 75, 2],
    ['Ledarskap', 75, 2],
  ]);
  expect(read.issues.map(told)).toEqual(['value-not-understood 3 Fråga 8 7', 'hme-incomplete 2 2025']);
});

test('a part counts the statement that fewest have answered', () => {
  const text = `Enhet;År;${header}\nEken;2025;4;4;4;4;4;4;4;4;4\nEken;2025;4;;4;4;4;4;4;4;4\n`;
  expect(pick(rowsOf(text, 'indexes'), 'part', 'answers')).toEqual([
    [null, 1],
    ['Motivation', 1],
    ['Ledarskap', 2],
    ['Styrning', 2],
  ]);
});

test('given values by gender: women and men are of the same part; another split keeps its own words', () => {
  const text = [
    'instrument;år;enhet;delindex;kön;värde;antal svar',
    'HME;2025;Eken;;Totalt;70;30',
    'HME;2025;Eken;;Kvinnor;72;20',
    'HME;2025;Eken;Styrning;Män;66;10',
    'HME;2025;Eken;Styrning;18-29 år;61;9',
  ].join('\n');
  expect(rows(text)).toEqual([
    [null, null, 70, 30],
    [null, 'women', 72, 20],
    ['Styrning', 'men', 66, 10],
    ['Styrning, 18-29 år', null, 61, 9],
  ]);
});

test('a given value may have its standard deviation', () => {
  const text =
    'instrument;år;enhet;värde;antal svar;standardavvikelse\nHME;2025;Eken;70;30;18,5\nHME;2025;Ask;..;;..\n';
  expect(rowsOf(text, 'indexes').map((r) => [r.value, r.spread])).toEqual([
    [70, 18.5],
    [null, null],
  ]);
});

describe('a row an alternative, a column a statement', () => {
  const header = (answer: string) =>
    `Enhet;${answer};${Array.from({ length: 9 }, (_, i) => `Fråga ${i + 1}`).join(';')}`;
  const row = (answer: string, n: number) => `Eken;${answer};${Array.from({ length: 9 }, () => n).join(';')}`;
  const whole = [[null, null, 75, 30]];

  test.each([
    ['Svarsalternativ', ['1', '2', '3', '4', '5']],
    ['Svarsalternativ', ['1 - Stämmer mycket dåligt', '2 - Dåligt', '3 - Varken', '4 - Bra', '5 - Mycket bra']],
    ['Svar', ['1 - Stämmer mycket dåligt', '2 - Dåligt', '3 - Varken', '4 - Bra', '5 - Mycket bra']],
  ])('under %s: %j', (answer, steps) => {
    const counts = [0, 0, 10, 10, 10];
    const text = ['HME 2025', header(answer), ...steps.map((step, i) => row(step, counts[i]!))].join('\n');
    expect(rows(text).filter(([part]) => part === null)).toEqual(whole);
  });

  test('numbers of answers are no alternatives', () => {
    const text = ['HME 2025', header('Svar'), row('30', 4)].join('\n');
    expect(rows(text).filter(([part]) => part === null)).toEqual(whole);
  });
});
