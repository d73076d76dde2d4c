import { describe, expect, test } from 'vitest';
import { isHeader } from '../../../src/lib/ingest/table/columns.ts';
import { kindOf } from '../../../src/lib/ingest/table/kindOf.ts';
import { spread } from '../../../src/lib/ingest/table/spread.ts';
import { toSheet } from '../../../src/lib/ingest/table/toSheet.ts';
import { guesses, keysOf, understand } from '../../../src/lib/ingest/table/understand.ts';
import { lookInto } from '../../../src/lib/ingest/lookInto.ts';
import { pick, readWhole, told } from '../readRows.ts';
import { foreign, others, type Foreign } from './foreign.ts';

const sheetOf = ({ name, text }: Pick<Foreign, 'name' | 'text'>) => toSheet(name, text, isHeader);
/** Columns by header, or by key where spread columns have become one. */
const named = (sheet: ReturnType<typeof sheetOf>, columns: Iterable<readonly [string, number]>) =>
  Object.fromEntries(
    [...columns].map(([column, at]) => {
      const key = keysOf(sheet)[at]!;
      return [column, key.startsWith('#') ? key : sheet.header[at]];
    }),
  );

test('of sixteen tables with headers of their own none is known by the headers alone, ten by their values too', () => {
  const byHeaders = foreign.filter((f) => {
    const { header } = sheetOf(f);
    return kindOf(header, []).kind !== null;
  });
  expect(byHeaders).toEqual([]);
  const read = foreign.filter((f) => understand(sheetOf(f)).as === 'read');
  expect(read.map((f) => f.name)).toEqual([
    'uttag-01.csv',
    'uttag-02.csv',
    'export-04.csv',
    'handelser per typ.csv',
    'enkat-07.csv',
    'AMI.csv',
    'anställda.csv',
    'pa-uttag-12.csv',
    'nyckeltal-13.csv',
    'ronder-15.csv',
  ]);
});

describe('what is read without a question is what a person would say', () => {
  test.each(foreign.filter((f) => understand(sheetOf(f)).as === 'read'))('$name', (f) => {
    const found = understand(sheetOf(f));
    if (found.as !== 'read') throw new Error('asked');
    expect(found.kind).toBe(f.kind);
    expect(named(found.sheet, found.columns)).toEqual(f.columns);
  });
});

describe('what is asked about is proposed as a person would say', () => {
  test.each(foreign.filter((f) => understand(sheetOf(f)).as === 'ask'))('$name', (f) => {
    const sheet = sheetOf(f);
    const [best] = guesses(sheet);
    expect(best!.kind.kind).toBe(f.kind);
    const proposed = named(
      sheet,
      [...best!.columns].map(([column, { at }]) => [column, at] as const),
    );
    // A column that is only of use, and that neither header nor values tell, is left to the person.
    const { answers, ...needed } = f.columns;
    expect(proposed).toEqual(needed);
    expect(answers ?? 'Ant sv').toBe('Ant sv');
  });
});

test.each(others)('$name is none of ours: it is asked about, not read', ({ name, text }) => {
  expect(understand(sheetOf({ name, text })).as).toBe('ask');
});

test('a column that only its values name is told of', () => {
  const { issues, rows } = readWhole(foreign[0]!.text, 'uttag.csv');
  expect(issues.map(told)).toEqual([
    'column-by-values 1 Var incidents.unit',
    'column-by-values 1 Rubricering incidents.type',
    'column-by-values 1 Hantering incidents.status',
    'columns-unread 1 1 Ref',
  ]);
  expect(pick(rows.incidents!, 'occurred', 'unit_id', 'type', 'status')[1]).toEqual([
    '2025-01-20',
    'hemtjänst norr',
    'accident',
    'investigation',
  ]);
});

test('a column of a known kind whose header says nothing is filled in where its words tell', () => {
  const { rows, issues } = readWhole(
    'id;händelsedatum;enhet;rubricering\n1;2025-01-02;A;Tillbud\n2;2025-01-03;A;Olycksfall\n',
  );
  expect(pick(rows.incidents!, 'type')).toEqual([['near-miss'], ['accident']]);
  expect(issues.map(told)).toEqual(['column-by-values 1 rubricering incidents.type']);
});

test('a header does not outweigh values that it cannot have', () => {
  // Times of the day are no days.
  const rows = ['08:30;2025-01-02;Eken;Tillbud', '09:15;2025-01-03;Eken;Olycksfall', '10:00;2025-02-03;Eken;Tillbud'];
  const text = ['datum;dag då det hände;enhet;typ', ...rows].join('\n');
  expect(kindOf(text.split('\n')[0]!.split(';'), []).kind).toBe('incidents');
  expect(pick(readWhole(text).rows.incidents!, 'occurred', 'type')).toEqual([
    ['2025-01-02', 'near-miss'],
    ['2025-01-03', 'accident'],
    ['2025-02-03', 'near-miss'],
  ]);
});

test('a date that comes after the registration is not the day on which it happened', () => {
  const rows = (a: string, b: string) => `datum;registrerad;enhet;typ\n${`${a};${b};Eken;Tillbud\n`.repeat(4)}`;
  expect(understand(sheetOf({ name: 'f.csv', text: rows('2025-01-02', '2025-01-03') })).as).toBe('read');
  expect(understand(sheetOf({ name: 'f.csv', text: rows('2025-01-09', '2025-01-03') })).as).toBe('ask');
});

test('two columns of names are no tree of units unless the one names what stands in the other', () => {
  const first = (text: string) => guesses(sheetOf({ name: 'f.csv', text })).find((g) => g.whole)?.kind.kind ?? null;
  expect(first('A;B\nKlass 1;Björkskolan\nKlass 2;Björkskolan\nKlass 3;Ekskolan\n')).toBeNull();
  expect(first('A;B\nKlass 1;Björkskolan\nBjörkskolan;Skolor\nSkolor;\n')).toBe('units');
});

test('persons are neither guessed nor shown', () => {
  const text = 'Ärende;Anmälare;Vem\n1;Berit Ek;Berit Ek\n2;Sven Al;Sven Al\n3;Anna Bok;Anna Bok\n';
  const look = lookInto(sheetOf({ name: 'f.csv', text }), { kind: 'incidents', columns: null, values: {} }, [], true)!;
  expect(look.headers.map((h) => [h.header, h.personal, h.samples.length])).toEqual([
    ['Ärende', false, 3],
    ['Anmälare', true, 0],
    ['Vem', false, 3],
  ]);
  expect(Object.values(look.draft.columns)).not.toContain('anmalare');
  expect(look.draft.columns['unit']).toBeUndefined();
});

describe('columns for months, years and types are read as rows', () => {
  test('a row for each cell that is not empty, on its line', () => {
    const sheet = spread(sheetOf({ name: 'AMI.csv', text: 'Enhet;2023;2024\nEken;74;\nAsken;..;71\n' }))!;
    expect(sheet.keys).toEqual(['#period', '#value', 'enhet']);
    expect([...sheet.rows()].map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '2023', '74', 'Eken'],
      [3, '2023', '..', 'Asken'],
      [3, '2024', '71', 'Asken'],
    ]);
  });
  test.each([
    ['sjukfrånvaro 2025.csv', 'Enhet;jan;feb;mar\nEken;5,1;5,2;6\n', 'absence', ['2025-01', '2025-02', '2025-03']],
    ['personal.csv', 'Enhet;År;jan;feb\nEken;2024;40;41\n', 'headcount', ['2024-01', '2024-02']],
    ['f.csv', 'Antal anställda;;\nEnhet;2024 kv 1;2024 kv 2\nEken;40;41\n', 'headcount', ['2024-Q1', '2024-Q2']],
    [
      'f.csv',
      'Enhet;Händelsetyp;2024-01;2024-02;Totalt\nEken;Tillbud;4;1;5\nEken;Olycksfall;0;2;2\n',
      'incidents',
      null,
    ],
    ['f.csv', 'Enhet;Period;Främjande;Förebyggande\nEken;2024;3;4\n', 'health', ['2024', '2024']],
  ] as const)('%s: %s', (name, text, kind, periods) => {
    const read = readWhole(text, name);
    expect(read.kind).toBe(kind);
    const rows = read.rows[kind]!;
    if (periods) expect(rows.map((r) => 'period' in r && r.period)).toEqual(periods);
    else
      expect(pick(read.rows.incidents!, 'period_from', 'type', 'count')).toEqual([
        ['2024-01-01', 'near-miss', 4],
        ['2024-02-01', 'near-miss', 1],
        ['2024-01-01', 'accident', 0],
        ['2024-02-01', 'accident', 2],
      ]);
  });
  test('next month has a column more and the same shape', () => {
    const shape = (text: string) => readShape(text);
    expect(shape('Enhet;jan-25;feb-25\nEken;1;2\n')).toBe(shape('Enhet;jan-25;feb-25;mar-25\nEken;1;2;3\n'));
    expect(shape('Enhet;jan-25;feb-25\nEken;1;2\n')).toBe('#period|#value|enhet');
  });
  test('what is odd is told of with the header that it stands under', () => {
    const { issues } = readWhole(
      'Enhet;2023;2024\nEken;5,4;140\nAsken;ca 6;6,2\nBoken;5;5,5\nLinden;4;4,5\nAlmen;4;4\nHägern;3;4\n',
      'sjukfrånvaro.csv',
    );
    expect(issues.map((i) => [i.rule, i.place?.line, i.place?.column])).toEqual([
      ['percent-out-of-range', 2, '2024'],
      ['value-not-understood', 3, '2023'],
    ]);
  });
  test('a month without a year is none; words are no numbers', () => {
    expect(spread(sheetOf({ name: 'f.csv', text: 'Enhet;jan;feb\nEken;1;2\n' }))).toBeNull();
    expect(spread(sheetOf({ name: 'f.csv', text: 'Enhet;2023;2024\nEken;bra;dåligt\n' }))).toBeNull();
  });
});

function readShape(text: string): string | undefined {
  return lookInto(sheetOf({ name: 'f.csv', text }), null, [], true)?.shape;
}
