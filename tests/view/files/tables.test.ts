import { expect, test } from 'vitest';
import { readFileWhole } from '../../ingest/readRows.ts';
import { readWorkbook } from '../../../src/lib/ingest/table/xlsx/readWorkbook.ts';
import { readDirectory } from '../../../src/lib/ingest/document/zip/readDirectory.ts';
import { numbers, words, type TableColumn } from '../../../src/lib/view/components/table.ts';
import { formats } from '../../../src/lib/view/format.ts';
import { exportCsv } from '../../../src/lib/view/files/exportCsv.ts';
import { exportTable } from '../../../src/lib/view/files/exportTable.ts';
import { toXlsx } from '../../../src/lib/view/files/toXlsx.ts';

const entriesOf = (bytes: Uint8Array) => {
  const directory = readDirectory(bytes);
  if ('problem' in directory) throw new Error(directory.problem);
  return directory.entries;
};

interface R {
  unit: string;
  share: number | null;
  rate: number | null;
  day: string | null;
}
const f = formats('sv');
const columns: TableColumn<R>[] = [
  words('Enhet', (r) => r.unit),
  numbers('Andel', (r) => r.share, f.percent, 'dolt (liten grupp)'),
  numbers(
    'Sjukfrånvaro',
    (r) => r.rate,
    (n) => `${f.decimal(n)} %`,
  ),
  { label: 'Dag', text: (r) => (r.day ? f.day(r.day) : '–'), value: (r) => r.day },
];
const rows: R[] = [
  { unit: 'Åsö', share: 0.4231, rate: 5.6, day: '2025-03-01' },
  { unit: '=HYPERLINK("http://x")', share: null, rate: null, day: null },
];
const table = exportTable('Andel i april', ['Andel i april', 'Hela organisationen'], columns, rows);

test('a table for a file: numbers in the unit of the page, days as days, what is hidden in words', () => {
  expect(table.headings).toEqual(['Enhet', 'Andel (%)', 'Sjukfrånvaro (%)', 'Dag']);
  expect(table.rows).toEqual([
    ['Åsö', 42.31, 5.6, { day: '2025-03-01' }],
    ['=HYPERLINK("http://x")', 'dolt (liten grupp)', null, null],
  ]);
});

test('CSV for a Swedish Excel, with what it is about above', () => {
  expect(exportCsv(table)).toBe(
    [
      '\ufeffAndel i april',
      'Hela organisationen',
      '',
      'Enhet;Andel (%);Sjukfrånvaro (%);Dag',
      'Åsö;42,31;5,6;2025-03-01',
      `"'=HYPERLINK(""http://x"")";dolt (liten grupp);;`,
      '',
    ].join('\r\n'),
  );
});

test('a workbook that our own reader reads back: numbers, days and texts as they were, no formula', async () => {
  const bytes = toXlsx(table);
  const workbook = (await readWorkbook(bytes, entriesOf(bytes)))!;
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Andel i april']);
  const reading = workbook.read(workbook.sheets[0]!);
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (!step.done) continue;
    expect(step.value.rows.map((row) => row.cells)).toEqual([
      ['Andel i april'],
      ['Hela organisationen'],
      ['Enhet', 'Andel (%)', 'Sjukfrånvaro (%)', 'Dag'],
      ['Åsö', '42.31', '5.6', '2025-03-01'],
      ['=HYPERLINK("http://x")', 'dolt (liten grupp)'],
    ]);
    break;
  }
});

test('in the workbook a number is a number, a day a day with its format, a text a text whatever it begins with', () => {
  const xml = new TextDecoder().decode(toXlsx(table));
  expect(xml).toContain('<c r="B5"><v>42.31</v></c>');
  expect(xml).toContain('<c r="D5" s="2"><v>45717</v></c>');
  expect(xml).toContain(
    '<c r="A6" t="inlineStr" s="3"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t></is></c>',
  );
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<autoFilter ref="A4:D6"/>');
});

test('what the page shows of an index is read back as the same index, from either file', async () => {
  const of = [
    { unit: 'Eken', year: 2025, value: 71.25, n: 20 },
    { unit: 'Asken', year: 2025, value: 64, n: 9 },
  ];
  type Of = (typeof of)[number];
  const shown: TableColumn<Of>[] = [
    words('Enhet', (r) => r.unit),
    { label: 'År', numeric: true, text: (r) => String(r.year), value: (r) => r.year },
    numbers('HME', (r) => r.value, f.decimal),
    numbers('Antal svar', (r) => r.n, f.integer),
  ];
  const made = exportTable('HME', ['HME i varje enhet', 'Hela organisationen', 'Exempel'], shown, of);
  for (const [name, bytes] of [
    ['hme.xlsx', toXlsx(made)],
    ['hme.csv', new TextEncoder().encode(exportCsv(made))],
  ] as const) {
    const { rows: read } = await readFileWhole(name, bytes);
    expect(read.indexes?.map((r) => [r.unit_id, r.year, r.value, r.answers])).toEqual([
      ['eken', 2025, 71.25, 20],
      ['asken', 2025, 64, 9],
    ]);
  }
});
