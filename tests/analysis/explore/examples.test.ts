import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { barsOf } from '../../../src/lib/analysis/explore/barsOf.ts';
import { codesOf } from '../../../src/lib/analysis/explore/codesOf.ts';
import { example, exampleIds, type ExampleId, type Heading } from '../../../src/lib/analysis/explore/examples.ts';
import { describe, limited, ResultColumn } from '../../../src/lib/analysis/explore/statement.ts';
import { tableSizes } from '../../../src/lib/analysis/explore/tableSizes.ts';
import { tableNames, tables, type Row } from '../../../src/lib/model/tables.ts';
import { incident as usual } from '../../incident.ts';
import { decode, encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { explore as en } from '../../../src/lib/view/text/en/explore.ts';
import { explore as sv } from '../../../src/lib/view/text/sv/explore.ts';

const unit = (unit_id: string, name: string, level: string, depth: number): Row<'units'> => ({
  unit_id,
  name,
  level,
  parent_id: depth ? 'all' : null,
  group_name: null,
  depth,
  position: 0,
});
let n = 0;
const incident = (change: Partial<Row<'incidents'>>): Row<'incidents'> =>
  usual({
    incident_id: String(++n),
    occurred: '2025-06-01',
    unit_id: 'a',
    type: 'near-miss',
    source: 'i.csv',
    ...change,
  });
const response = (change: Partial<Row<'responses'>>): Row<'responses'> => ({
  survey: 'Enkät 2025',
  date: '2025-06-01',
  group_name: 'LSG Ådalen',
  unit_id: 'a',
  role: 'union',
  invited: 4,
  answered: 1,
  source: 'r.csv',
  ...change,
});
const meeting = (meeting_id: string, body: string, date: string): Row<'meetings'> => ({
  meeting_id,
  source: 'p.txt',
  kind: 'protocol',
  number: null,
  body,
  organisation: null,
  unit_id: 'a',
  date,
  date_inferred: false,
  start_time: null,
  end_time: null,
  place: null,
  adjusted: null,
  next_date: null,
  attachments: 0,
  warnings: 0,
});
const item = (item_id: string, meeting_id: string): Row<'items'> => ({
  item_id,
  meeting_id,
  ord: 0,
  number: null,
  section: null,
  title: 'Lokaler',
  outcome: null,
  text: '',
  span_start: 0,
  span_end: 0,
});
const thread = (title: string, state: Row<'threads'>['state'], opened: string): Row<'threads'> => ({
  thread_id: title,
  kind: 'action',
  title,
  body: 'FSG',
  unit_id: 'a',
  opened,
  last_seen: opened,
  meetings: 2,
  state,
  last_text: '',
});
const index = (unit_id: string, year: number, value: number | null): Row<'indexes'> => ({
  instrument: 'HME',
  year,
  unit_id,
  part: null,
  value,
  answers: 10,
  gender: null,
  spread: null,
  suppressed: value === null,
  source: 'h.csv',
});
const health = (period: string, kind: string, count: number): Row<'health'> => ({
  unit_id: 'a',
  period,
  kind,
  count,
  suppressed: false,
  source: 'f.csv',
});

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
});
afterAll(() => warehouse.close());

const run = async (id: ExampleId, words: Readonly<Record<Heading, string>>) => {
  const statement = example(id, words);
  const columns = z.array(ResultColumn).parse(decode(await warehouse.raw(describe(statement))));
  const rows = decode(await warehouse.raw(limited(statement, columns, 1000)));
  return { columns: columns.map((c) => c.column_name), rows };
};
/** The rows as lists of values, without the headings. */
const rowsOf = async (id: ExampleId): Promise<unknown[][]> =>
  (await run(id, sv.headings)).rows.map((row) => Object.values(row));

test('there are ten, each with a question in both languages', () => {
  expect(exampleIds).toHaveLength(10);
  expect(Object.keys(sv.examples)).toEqual(exampleIds);
  expect(Object.keys(en.examples)).toEqual(exampleIds);
});

test.each(exampleIds)('%s runs on empty tables, with headings in both languages', async (id) => {
  await warehouse.load({});
  for (const { headings } of [sv, en]) {
    const { columns, rows } = await run(id, headings);
    expect(rows).toEqual([]);
    for (const column of columns) expect(Object.values(headings)).toContain(column);
  }
});

test('the examples answer their questions', async () => {
  await warehouse.load({
    units: encode('units', [
      unit('all', 'Kommunen', 'kommun', 0),
      unit('a', 'Ådalen', 'enhet', 1),
      unit('b', 'Bergets skola', 'enhet', 1),
    ]),
    incidents: encode('incidents', [
      incident({ occurred: '2025-12-31', threat: 'threat' }),
      incident({ occurred: '2025-11-01', threat: 'violence' }),
      incident({ occurred: '2025-11-01', threat: 'both', unit_id: 'b' }),
      incident({ occurred: '2024-11-01', threat: 'threat', unit_id: 'b' }),
      incident({ occurred: '2025-11-01', threat: 'threat', concerns: 'pupil', unit_id: 'b' }),
      incident({ occurred: '2025-11-01', threat: 'threat', status: 'void', unit_id: 'b' }),
      incident({ occurred: '2025-08-01', status: 'investigation', type: 'other' }),
      incident({ occurred: '2025-11-30', status: 'investigation', type: 'other' }),
      incident({ occurred: '2025-02-01', type: 'accident', sent: false }),
      incident({ occurred: '2025-02-01', type: 'accident', sent: true }),
      incident({ occurred: '2025-12-01', type: 'accident', sent: false }),
      incident({ occurred: null, period_from: '2025-01-01', period_to: '2025-03-31', count: 7, unit_id: 'b' }),
    ]),
    responses: encode('responses', [
      response({}),
      response({ invited: 2, answered: 2, group_name: 'LSG Berget', unit_id: 'b' }),
      response({ role: 'employer', answered: 3 }),
      response({ answered: 9 }),
      response({ role: null }),
      response({ invited: 0, answered: 0 }),
      response({ survey: 'Enkät 2024', date: '2024-06-01', answered: 4 }),
    ]),
    meetings: encode('meetings', [
      meeting('1', 'FSG', '2025-01-10'),
      meeting('2', 'FSG', '2025-01-31'),
      meeting('3', 'FSG', '2025-06-30'),
      meeting('4', 'CESAM', '2025-02-01'),
    ]),
    items: encode('items', [item('i1', '1'), item('i2', '2')]),
    topics: encode('topics', [
      { item_id: 'i1', topic: 'lokaler', score: 3 },
      { item_id: 'i2', topic: 'lokaler', score: 3 },
      { item_id: 'i2', topic: 'ekonomi', score: 2 },
    ]),
    threads: encode('threads', [
      thread('Ventilationen', 'open', '2025-01-10'),
      thread('Bemanningen', 'unanswered', '2025-06-30'),
      thread('Kaffet', 'closed', '2025-01-10'),
    ]),
    indexes: encode('indexes', [
      index('a', 2024, 70),
      index('a', 2025, 66.5),
      index('b', 2024, null),
      index('b', 2025, 71),
      index('all', 2025, 71),
    ]),
    health: encode('health', [
      health('2025-01', 'promoting', 1),
      health('2025-02', 'promoting', 2),
      health('2025-02', 'after', 1),
      health('2024', 'after', 5),
    ]),
  });
  expect(await rowsOf('threats')).toEqual([
    ['Ådalen', 2],
    ['Bergets skola', 1],
  ]);
  expect(await rowsOf('unfinished')).toEqual([['Ådalen', 1, 152]]);
  expect(await rowsOf('notSent')).toEqual([['Ådalen', 1, 0, 2]]);
  expect(await rowsOf('nearMisses')).toEqual([
    ['Ådalen', 2, 3, 0.7],
    ['Bergets skola', 2, null, null],
  ]);
  expect(await rowsOf('responses')).toEqual([
    ['enhet', 'employer', 3, 4, 75],
    ['enhet', 'union', 3, 6, 50],
  ]);
  expect(await rowsOf('meetings')).toEqual([
    ['FSG', 'Ådalen', 3, 150],
    ['CESAM', 'Ådalen', 1, null],
  ]);
  expect(await rowsOf('topics')).toEqual([
    ['enhet', 'lokaler', 2],
    ['enhet', 'ekonomi', 1],
  ]);
  expect(await rowsOf('openMatters')).toEqual([
    ['Ventilationen', 'FSG', 'action', 'open', '2025-01-10', 2, 171],
    ['Bemanningen', 'FSG', 'action', 'unanswered', '2025-06-30', 2, 0],
  ]);
  expect(await rowsOf('indexChange')).toEqual([
    ['Ådalen', 70, 66.5, -3.5],
    ['Bergets skola', null, 71, null],
  ]);
  expect(await rowsOf('health')).toEqual([
    ['2025', 'promoting', 3, 75],
    ['2025', 'after', 1, 25],
    ['2024', 'after', 5, 100],
  ]);
});

test('the sizes of all tables', async () => {
  const sizes = await warehouse.ask(tableSizes());
  expect(sizes.map((s) => s.name).sort()).toEqual([...tableNames].sort());
  expect(sizes.filter((s) => ['units', 'health', 'rounds'].includes(s.name))).toEqual([
    { name: 'health', n: 4 },
    { name: 'rounds', n: 0 },
    { name: 'units', n: 3 },
  ]);
});

test('the codes of a closed set, whether it may be null or not', () => {
  expect(codesOf(tables.meetings.kind)).toEqual(['protocol', 'notes']);
  expect(codesOf(tables.responses.role)).toEqual(['union', 'employer', 'other']);
  expect(codesOf(tables.units.name)).toEqual([]);
});

const field = (name: string, numeric = false) => ({ name, numeric });

test('a result is a bar chart when it has a name and a number', () => {
  const fields = [field('enhet'), field('antal', true)];
  expect(
    barsOf(fields, [
      { enhet: 'a', antal: 2 },
      { enhet: 'b', antal: null },
      { enhet: 'c', antal: -1 },
    ]),
  ).toEqual({
    label: 'enhet',
    measure: 'antal',
    rows: [
      { label: 'a', value: 2 },
      { label: 'c', value: -1 },
    ],
  });
  expect(barsOf(fields, [{ enhet: 'a', antal: 2 }])).toBeNull();
  expect(barsOf(fields.slice(1), [{ antal: 1 }, { antal: 2 }])).toBeNull();
  expect(barsOf(fields.slice(0, 1), [{ enhet: 'a' }, { enhet: 'b' }])).toBeNull();
  expect(
    barsOf(
      fields,
      Array.from({ length: 90 }, (_, i) => ({ antal: i, enhet: `${i}` })),
    )?.rows,
  ).toHaveLength(40);
});

test('the bars measure what the rows are sorted by, else the last number', () => {
  const fields = [field('enhet'), field('före', true), field('nu', true), field('skillnad', true)];
  const row = (enhet: string, before: number, now: number) => ({
    enhet,
    före: before,
    nu: now,
    skillnad: now - before,
  });
  const [a, b, c] = [row('a', 60, 50), row('b', 70, 65), row('c', 66, 80)] as const;
  expect(barsOf(fields, [a, b, c])?.measure).toBe('nu');
  expect(barsOf(fields, [b, a, c])?.measure).toBe('skillnad');
});

test('rows that share a name are told apart by the other names too', () => {
  const fields = [field('nivå'), field('sida'), field('svar', true)];
  const rows = [
    { nivå: 'enhet', sida: 'union', svar: 1 },
    { nivå: 'enhet', sida: null, svar: 2 },
  ];
  expect(barsOf(fields, rows)).toEqual({
    label: 'nivå · sida',
    measure: 'svar',
    rows: [
      { label: 'enhet · union', value: 1 },
      { label: 'enhet', value: 2 },
    ],
  });
});
