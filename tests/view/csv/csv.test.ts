import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv, type CsvColumn } from '../../../src/lib/view/csv.ts';

type Cell = string | number | null;
const one: CsvColumn<Cell>[] = [{ label: 'v', value: (row) => row }];
const written = (value: Cell): string => toCsv(one, [value]).slice('\ufeffv\r\n'.length);

test('a mark, semicolons, decimal commas and CRLF, as a Swedish Excel reads it', () => {
  const columns: CsvColumn<{ group: string; share: number | null }>[] = [
    { label: 'Grupp', value: (r) => r.group },
    { label: 'Andel', value: (r) => r.share },
  ];
  const rows = [
    { group: 'Åsö; norra', share: 0.5 },
    { group: 'Kallad "Ängen"', share: null },
  ];
  expect(toCsv(columns, rows)).toBe('\ufeffGrupp;Andel\r\n"Åsö; norra";0,5\r\n"Kallad ""Ängen""";\r\n');
});

test.each([
  ['=1+1', "'=1+1\r\n"],
  ['+46 8', "'+46 8\r\n"],
  ['-', "'-\r\n"],
  ['@SUM(A1)', "'@SUM(A1)\r\n"],
  ['\t=1', '"\'\t=1"\r\n'],
  ['\uff1d1', "'\uff1d1\r\n"],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"\r\n'],
])('a text that would run as a formula is disarmed: %j', (value, line) => {
  expect(written(value)).toBe(line);
});

test.each([
  [-3.5, '-3,5\r\n'],
  ['-3,5', '-3,5\r\n'],
  ['2019-05-16', '2019-05-16\r\n'],
  ['', '\r\n'],
  [NaN, '\r\n'],
  [1e21, '1e+21\r\n'],
])('what cannot harm stands as it is: %j', (value, line) => {
  expect(written(value)).toBe(line);
});

test('no rows give the headings', () => {
  expect(toCsv(one, [])).toBe('\ufeffv\r\n');
});

test('every text comes back from a reader of CSV, and no cell starts a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
      const columns: CsvColumn<string>[] = [...one, { label: 'w', value: () => 'w' }] as CsvColumn<string>[];
      const { data } = Papa.parse<string[]>(toCsv(columns, texts).slice(1).trimEnd(), { delimiter: ';' });
      const cells = data.slice(1).map((line) => line[0]!);
      expect(cells.map((c, i) => (c === texts[i] ? c : c.replace(/^'/, '')))).toEqual(texts);
      for (const c of cells) if (!/^[+-]?\d+([.,]\d+)?$/.test(c)) expect(c).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
