import { describe, expect, test } from 'vitest';
import { readWhole, told } from '../readRows.ts';

const differing = (...lines: string[]) =>
  readWhole(lines.join('\n'))
    .issues.filter((i) => i.rule === 'total-differs')
    .map(told);
const events = 'period;enhet;händelsetyp;antal';
const rows = ['2024-01;A;tillbud;3', '2024-01;B;tillbud;4', '2024-02;A;tillbud;5'];

describe('a total is right if it adds up', () => {
  test.each<[string, string[]]>([
    ['all rows', [events, ...rows, ';Totalt;;12']],
    ['all rows, above them', [events, ';Totalt;;12', ...rows]],
    [
      'the rows since the last total',
      [events, rows[0]!, rows[1]!, ';Summa;;7', rows[2]!, ';Summa;;5', ';Totalsumma;;12'],
    ],
    ['those of its unit, wherever they are', [events, ...rows, ';Summa A;;8', ';B Totalt;;4']],
    ['those of its period', [events, ...rows, '2024-01;Totalt;;7', '2024-02;Totalt;;5']],
    [
      'those of its unit and period',
      [events, '2024-01;A;tillbud;3', '2024-01;A;olycksfall;2', '2024-02;A;tillbud;9', '2024-01;Summa A;;5'],
    ],
    [
      'staff of one month',
      [
        'enhet;månad;anställda',
        'A;2024-01;10,5',
        'B;2024-01;4',
        'Totalt;2024-01;14,5',
        'A;2024-02;11',
        'Totalt;2024-02;11',
      ],
    ],
  ])('%s', (_, lines) => expect(differing(...lines)).toEqual([]));
});

describe('a total that is none of these is told with the nearest', () => {
  test.each<[string, string[], string]>([
    ['all rows', [events, ...rows, ';Totalt;;13'], 'total-differs 5 antal 13 12'],
    ['a block', [events, rows[0]!, rows[1]!, ';Summa;;8', rows[2]!], 'total-differs 4 antal 8 7'],
    ['a unit', [events, ...rows, ';Summa A;;9'], 'total-differs 5 antal 9 8'],
    [
      'staff of a month',
      ['enhet;månad;anställda', 'A;2024-01;10', 'B;2024-01;4', 'Totalt;2024-01;15'],
      'total-differs 4 anställda 15 14',
    ],
  ])('%s', (_, lines, expected) => expect(differing(...lines)).toEqual([expected]));

  test('each column for itself', () => {
    const survey = ['grupp;roll;deltagare;svar', 'A;fackliga;7;5', 'B;fackliga;4;1', 'Totalt;;11;7'];
    expect(differing(...survey)).toEqual(['total-differs 4 svar 7 6']);
  });
});

describe('what has no sum is not checked', () => {
  test.each<[string, string[]]>([
    ['shares', ['enhet;månad;sjukfrånvaro', 'A;2024-01;5', 'B;2024-01;7', 'Totalt;2024-01;5,5']],
    ['indexes', ['enhet;år;värde', 'A;2024;75', 'B;2024;70', 'Totalt;2024;72']],
    ['staff over the months', ['enhet;månad;anställda', 'A;2024-01;10', 'A;2024-02;12', 'Totalt;;11']],
    [
      'what is hidden',
      ['enhet;period;insats;antal', 'A;2024;förebyggande;..', 'B;2024;förebyggande;7', 'Totalt;2024;;10'],
    ],
    ['a table with a broken line', [events, ...rows, '2024-02;B;tillbud', ';Totalt;;14']],
  ])('%s', (_, lines) => expect(differing(...lines)).toEqual([]));
});

test('ten thousand totals are told as few', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `2024-01;A${i};tillbud;1\n;Summa;;2`);
  expect(differing(events, ...lines).length).toBe(5);
});
