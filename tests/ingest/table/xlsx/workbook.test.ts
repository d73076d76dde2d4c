import { describe, expect, test } from 'vitest';
import { readFileWhole, toldInSheet } from '../../readRows.ts';
import { writeXlsx, type CellSpec, type SheetSpec, type WorkbookSpec } from '../../writeXlsx.ts';

const read = (workbook: WorkbookSpec) => readFileWhole('f.xlsx', writeXlsx(workbook));
const sheet = (name: string, ...rows: CellSpec[][]): SheetSpec => ({ name, rows });
const header = ['Enhet', 'Månad', 'Antal anställda'];
const staff = (name: string, ...rows: CellSpec[][]) => sheet(name, header, ...rows);
/** Unit, month and number, a row a list. */
const headcount = async (workbook: WorkbookSpec) =>
  ((await read(workbook)).rows.headcount ?? []).map((r) => [r.unit_id, r.period, r.employees]);

describe('sheets', () => {
  test('each is a table of its own, whatever its kind; the file is of the kind with most rows', async () => {
    const workbook = await read({
      sheets: [
        sheet('Enheter', ['Enhet', 'Överordnad'], ['A', 'B']),
        staff('Personal', ['A', '2024-01', 5], ['B', '2024-01', 7]),
      ],
    });
    expect(workbook.kind).toBe('headcount');
    expect(workbook.units.map((u) => u.name)).toEqual(['A', 'A', 'B']);
    expect(workbook.rows.headcount?.map((r) => r.employees)).toEqual([5, 7]);
    expect(workbook.issues).toEqual([]);
  });

  test('empty sheets and covers pass silently; one that is not understood is named', async () => {
    const workbook = await read({
      sheets: [
        sheet('Omslag', ['Personalstatistik'], ['Uttag', '2024-02-01']),
        sheet('Tom'),
        staff('Personal', ['A', '2024-01', 5]),
        sheet('Låtar', ['Låt', 'Artist'], ['x', 'y'], ['z', 'w']),
      ],
    });
    expect(workbook.issues.map((i) => [toldInSheet(i).trim(), i.severity])).toEqual([
      ['Låtar: table-unknown 1 Låt, Artist', 'warning'],
    ]);
  });

  test('where none is understood the file is not', async () => {
    const none = await read({ sheets: [sheet('Låtar', ['Låt', 'Artist'], ['x', 'y'], ['z', 'w'])] });
    expect([none.kind, ...none.issues.map((i) => [i.rule, i.severity, i.place?.sheet])]).toEqual([
      'unknown',
      ['table-unknown', 'error', 'Låtar'],
    ]);
    const empty = await read({ sheets: [sheet('Blad1')] });
    expect([empty.kind, ...empty.issues.map((i) => i.rule)]).toEqual(['unknown', 'workbook-without-table']);
  });

  test('hidden ones are left out and named', async () => {
    const hidden = { ...staff('Gammalt', ['A', '2023-01', 4]), hidden: true };
    const workbook = await read({ sheets: [staff('Nytt', ['A', '2024-01', 5]), hidden] });
    expect(workbook.rows.headcount?.map((r) => r.employees)).toEqual([5]);
    expect(workbook.issues.map(toldInSheet)).toEqual(['Gammalt: sheet-hidden - Gammalt']);
  });

  test('a sheet tells what its table is about, unless it bears the name that Excel gives', async () => {
    const groups = [
      ['Grupp', 'Roll', 'Deltagare', 'Svar'],
      ['FVG', 'Chefer', 3, 2],
    ];
    const { rows } = await read({ sheets: [sheet('Hösten 2024', ...groups), sheet('Blad2', ...groups)] });
    expect(rows.responses?.map((r) => r.survey)).toEqual(['Hösten 2024', 'f']);
  });
});

test('the line of an issue is the row’s number, whatever rows are empty', async () => {
  const { issues } = await read({ sheets: [staff('P', [], [], ['A', '2024-01', 'många'])] });
  expect(issues.map(toldInSheet)).toEqual([
    'P: value-not-understood 4 Antal anställda många',
    'P: row-incomplete 4 Antal anställda',
  ]);
});

describe('merged cells', () => {
  test('what stands in one holds for its rows; a number in one is one number', async () => {
    const merged: SheetSpec = {
      ...staff('P', ['A', 2024, 5], [null, null, null], ['B', '2024-02', 7]),
      merges: ['A2:A3', 'B2:B3', 'C2:C3'],
    };
    const workbook = await read({ sheets: [merged] });
    expect(workbook.rows.headcount?.map((r) => [r.unit_id, r.period, r.employees])).toEqual([
      ['a', '2024', 5],
      ['b', '2024-02', 7],
    ]);
  });

  test('a title over the columns is one title', async () => {
    const { rows } = await read({
      sheets: [
        {
          name: 'Blad1',
          rows: [['Svar'], [], ['Grupp', 'Roll', 'Deltagare', 'Svar'], ['FVG', 'Chefer', 3, 2]],
          merges: ['A1:D1'],
        },
      ],
    });
    expect(rows.responses?.map((r) => r.survey)).toEqual(['Svar']);
  });
});

describe('however the file is written', () => {
  const rows: CellSpec[][] = [
    ['A', { date: '2024-01-31' }, 5],
    ['B', { date: '2024-02-29' }, { formula: '3+4', value: 7 }],
  ];
  const expected = [
    ['a', '2024-01', 5],
    ['b', '2024-02', 7],
  ];
  test.each<[string, Partial<WorkbookSpec>]>([
    ['with a prefix', { prefix: 'x' }],
    ['without references', { withoutReferences: true }],
    ['from 1904', { from1904: true }],
    ['in the strict form', { strict: true }],
  ])('%s', async (_, form) => expect(await headcount({ ...form, sheets: [staff('P', ...rows)] })).toEqual(expected));

  test('texts of several fonts, in the cell itself, of a formula; dates as texts; letters in parts', async () => {
    const odd: CellSpec[][] = [
      [{ rich: ['Björk', 'gården'] }, { xml: '<c t="d"><v>2024-01-31T00:00:00</v></c>' }, 5],
      [{ inline: 'A\u030asen' }, { formula: 'TEXT(A1)', value: 'feb-24' }, { number: 0.07, format: '0%' }],
    ];
    expect(await headcount({ withoutReferences: true, sheets: [staff('P', ...odd)] })).toEqual([
      ['björkgården', '2024-01', 5],
      ['åsen', '2024-02', 7],
    ]);
  });
});

test('a sheet’s name is cut where Excel would not have it', async () => {
  const { issues } = await read({ sheets: [{ ...staff('x'.repeat(100_000), ['A', '2024-01', 'många']) }] });
  expect(issues.map((i) => i.place?.sheet?.length)).toEqual([60, 60]);
});

test('an incident without an id of its own is named by file, sheet and row', async () => {
  const events = [
    ['Händelsedatum', 'Händelsetyp'],
    [{ date: '2024-01-31' }, 'Tillbud'],
  ];
  const { rows } = await read({ sheets: [sheet('A', ...events), sheet('B', ...events)] });
  expect(rows.incidents?.map((r) => r.incident_id)).toEqual(['f.xlsx:A:2', 'f.xlsx:B:2']);
});
