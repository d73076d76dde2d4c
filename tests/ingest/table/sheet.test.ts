import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDelimiter } from '../../../src/lib/ingest/table/detectDelimiter.ts';
import { isHeader } from '../../../src/lib/ingest/table/kindOf.ts';
import { toSheet } from '../../../src/lib/ingest/table/toSheet.ts';

const sheetOf = (text: string) => toSheet('f.csv', text, isHeader);
/** Line, cells and what is wrong, a row a list. */
const rowsOf = (text: string) =>
  [...sheetOf(text).rows()].map(({ line, cells, problem }) => [line, cells.join('|'), problem]);

describe('delimiters', () => {
  test.each([
    ['a;b\n1,5;2,5\n3,5;4,5', ';'],
    ['a,b\n1,2\n', ','],
    ['a\tb\n1;2\t3;4', '\t'],
    ['a,b\n"x;y;z",2\n"x;y;z",3', ','],
    ['Titel, med komma\n\na;b;c\n1;2;3', ';'],
    ['sep=|\na|b\n1|2', '|'],
    ['ensam', ';'],
    // The header decides, though the decimal commas are more alike.
    ['enhet;år;värde\n"A\na";1;2,5\n"B\n\nb";1;3,5', ';'],
  ])('%j', (text, delimiter) => expect(detectDelimiter(text, isHeader)).toBe(delimiter));
});

test('rows carry the line on which they begin', () => {
  expect(rowsOf('enhet;år\nA;1\n\n"B\nb";2\nC;3\n')).toEqual([
    [2, 'A|1', null],
    [4, 'B\nb|2', null],
    [6, 'C|3', null],
  ]);
});

test('a byte order mark, carriage returns and composed letters are no matter', () => {
  for (const text of ['\ufeffenhet;år\r\nÅ;1\r\n', 'enhet;år\rÅ;1', 'enhet;år\nA\u030a;1\n', 'sep=;\nenhet;år\nÅ;1'])
    expect([...sheetOf(text).rows()].map((r) => r.cells)).toEqual([['Å', '1']]);
});

test('the header is found under its titles', () => {
  const sheet = sheetOf('Sjukfrånvaro 2024;;\nUttag 2025-01-31;;\n\nEnhet;Månad;Sjukfrånvaro (%)\nA;2024-01;5,1\n');
  expect(sheet.titles).toEqual(['Sjukfrånvaro 2024', 'Uttag 2025-01-31']);
  expect([sheet.header, sheet.headerLine]).toEqual([['Enhet', 'Månad', 'Sjukfrånvaro (%)'], 4]);
  expect([...sheet.rows()].map((r) => r.line)).toEqual([5]);
});

test('a header over two lines is one header', () => {
  const sheet = sheetOf('Enhet;"Antal\nsvar";Värde\nA;5;70\n');
  expect(sheet.header).toEqual(['Enhet', 'Antal svar', 'Värde']);
  expect([...sheet.rows()].map((r) => [r.line, ...r.cells])).toEqual([[3, 'A', '5', '70']]);
});

test('a group over its columns is joined to them; a title over the header is a title', () => {
  const grouped = sheetOf('Svar 2024;;;;\n;Fackliga;;Chefer;\nGrupp;Skickade;Svar;Skickade;Svar\nA;7;5;7;6\n');
  expect(grouped.header).toEqual(['Grupp', 'Fackliga Skickade', 'Fackliga Svar', 'Chefer Skickade', 'Chefer Svar']);
  expect([grouped.titles, grouped.headerLine, [...grouped.rows()].map((r) => r.line)]).toEqual([['Svar 2024'], 2, [4]]);
  const titled = sheetOf('Fackliga;;\nGrupp;Skickade;Svar\nA;7;5\n');
  expect([titled.titles, titled.header]).toEqual([['Fackliga'], ['Grupp', 'Skickade', 'Svar']]);
  const repeated = sheetOf('Enhet;År;Värde\nSkola;År;Värde\nA;2024;5\n');
  expect([...repeated.rows()].map((r) => r.line)).toEqual([2, 3]);
});

test('a text that shall not be a number is a text', () => {
  expect(rowsOf('id;enhet\n="0012";A\n"=""0012""";A\n="";A\n="a"&"b";A\n')).toEqual([
    [2, '0012|A', null],
    [3, '0012|A', null],
    [4, '|A', null],
    [5, '="a"&"b"|A', null],
  ]);
});

describe('broken lines', () => {
  test('too few and too many cells break their line alone; empty cells too many break nothing', () => {
    expect(rowsOf('enhet;år;värde\nA;1;2\nB;1\nC;1;2;3\nD;1;2;;\nE;1;2')).toEqual([
      [2, 'A|1|2', null],
      [3, 'B|1', 'fields'],
      [4, 'C|1|2|3', 'fields'],
      [5, 'D|1|2||', null],
      [6, 'E|1|2', null],
    ]);
  });

  test('a quote that is not closed breaks its line alone, with or without quotes further down', () => {
    const expected = [
      [2, 'A|1|2', null],
      [3, 'B;1;2', 'quote'],
      [4, 'C|1|2', null],
    ];
    expect(rowsOf('enhet;år;värde\nA;1;2\n"B;1;2\nC;1;2')).toEqual(expected);
    const further = rowsOf('enhet;år;värde\nA;1;2\n"B;1;2\nC;1;2\n"D\nd";1;2\nE";1;2\nF;1;2');
    expect(further).toEqual([
      ...expected,
      [5, 'D\nd|1|2', null],
      // The stray quote of a cell that is not quoted is a character.
      [7, 'E"|1|2', null],
      [8, 'F|1|2', null],
    ]);
  });

  test('two stray quotes do not swallow the rows between them', () => {
    const between = Array.from({ length: 5 }, (_, i) => `R${i};1;2`);
    const rows = rowsOf(['enhet;år;värde', '"A;1;2', ...between, 'B";1;2'].join('\n'));
    expect(rows.map(([line, , problem]) => [line, problem])).toEqual([
      [2, 'quote'],
      ...between.map((_, i) => [3 + i, null]),
      [8, null],
    ]);
  });

  test('one among ten thousand is one', () => {
    for (const broken of ['"x;1;2', 'x;1', 'x;1;2;3', 'x;"y"z;3']) {
      const lines = Array.from({ length: 10_000 }, (_, i) => `E${i};2024;${i}`);
      lines[6_000] = broken;
      const rows = rowsOf(['enhet;år;värde', ...lines].join('\n'));
      expect(rows.length).toBe(10_000);
      expect(rows.filter(([, , problem]) => problem).map(([line]) => line)).toEqual([6_002]);
    }
  });
});

test('time is linear in the worst text: every line opens a quote', () => {
  // A text of 200,000 lines would take hours if each open quote were searched to the end.
  const text = `a;b;c\n${'"x;1;2\n'.repeat(200_000)}`;
  let rows = 0;
  for (const row of sheetOf(text).rows()) if (row.line > 0) rows++;
  expect(rows).toBeGreaterThan(100_000);
});

/** A table in a dialect: cells that must be quoted are, others are or are not. */
const written = (table: string[][], delimiter: string, newline: string, quoteAll: boolean) =>
  table
    .map((row) =>
      row
        .map((c) => (quoteAll || /[";,\t|\n\r]/.test(c) || c !== c.trim() ? `"${c.replaceAll('"', '""')}"` : c))
        .join(delimiter),
    )
    .join(newline);

test('a table in any dialect reads to the same cells', () => {
  // One line end a cell at most: of a text whose every line looks like a row nobody can tell whether it is one.
  const cell = fc
    .string({ unit: fc.constantFrom(...'abåä15 "",;.\t\n'), maxLength: 8 })
    .map((c) => c.trim().replace(/\n(?=[^]*\n)/g, ' '));
  const row = fc.tuple(cell, cell, cell).map(([a, b, c]) => [`x${a}`, b, c]);
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 3, maxLength: 12 }),
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, delimiter, newline, quoteAll) => {
        const text = `sep=${delimiter}${newline}${written([['enhet', 'år', 'värde'], ...rows], delimiter, newline, quoteAll)}`;
        const sheet = sheetOf(text);
        expect([...sheet.rows()].map((r) => r.cells)).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});
