import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Row } from '../../src/lib/model/tables.ts';
import { encode } from '../../src/lib/warehouse/arrow.ts';
import { QueryError } from '../../src/lib/warehouse/engine.ts';
import { nodeEngine } from '../../src/lib/warehouse/engines/node.ts';
import { sql } from '../../src/lib/warehouse/sql.ts';
import { Superseded, Warehouse } from '../../src/lib/warehouse/warehouse.ts';

const response = (group: string, invited: number, date: string | null): Row<'responses'> => ({
  survey: 'Enkät',
  date,
  group_name: group,
  unit_id: null,
  role: 'union',
  invited,
  answered: 1,
  source: 'a.csv',
});

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
});
afterAll(() => warehouse.close());

const groups = (least: number) => ({
  name: 'groups',
  sql: sql`SELECT group_name, date, sum(invited)::INTEGER AS invited FROM responses WHERE invited >= ${least} GROUP BY ALL ORDER BY 1`,
  row: z.object({ group_name: z.string(), date: z.string().nullable(), invited: z.int() }),
});

test('rows go in as Arrow and come out with days as ISO text', async () => {
  await warehouse.load({
    responses: encode('responses', [response('Åsö', 4, '2019-06-01'), response('Ängen', 2, null)]),
  });
  expect(await warehouse.ask(groups(0))).toEqual([
    { group_name: 'Ängen', date: null, invited: 2 },
    { group_name: 'Åsö', date: '2019-06-01', invited: 4 },
  ]);
  expect(await warehouse.ask(groups(3))).toEqual([{ group_name: 'Åsö', date: '2019-06-01', invited: 4 }]);
});

test('tables of another version: what they lack is null, what they have besides is left out', async () => {
  const older = tableToIPC(
    tableFromArrays({
      group_name: ['Åsö'],
      invited: Int32Array.of(4),
      answered: Int32Array.of(2),
      survey: ['Enkät'],
      source: ['a.csv'],
      unknown_to_us: ['x'],
    }),
    { format: 'stream' },
  )!;
  const zero = Int32Array.of(0);
  const olderUnits = tableToIPC(tableFromArrays({ unit_id: ['åsö'], name: ['Åsö'], depth: zero, position: zero }), {
    format: 'stream',
  })!;
  await warehouse.load({ responses: older, units: olderUnits });
  expect(await warehouse.ask(groups(0))).toEqual([{ group_name: 'Åsö', date: null, invited: 4 }]);
  const rest = { name: 'rest', sql: sql`SELECT role, unit_id FROM responses`, row: z.object({ role: z.null() }) };
  expect(await warehouse.ask(rest)).toEqual([{ role: null }]);
  const named = { name: 'named', sql: sql`SELECT name, level FROM units`, row: z.object({ name: z.string() }) };
  expect(await warehouse.ask(named)).toEqual([{ name: 'Åsö' }]);
});

test('a table that is not given becomes empty, and kept answers are forgotten', async () => {
  await warehouse.load({});
  expect(await warehouse.ask(groups(0))).toEqual([]);
});

test('a value is bound, never read as SQL', async () => {
  const evil = "x'; DROP TABLE responses; --";
  const q = { name: 'evil', sql: sql`SELECT ${evil} AS v`, row: z.object({ v: z.string() }) };
  expect(await warehouse.ask(q)).toEqual([{ v: evil }]);
});

test('two statements in one text are refused, and so is a file of the machine', async () => {
  await expect(warehouse.raw('SELECT 1; DROP TABLE responses')).rejects.toBeInstanceOf(QueryError);
  await expect(warehouse.raw("SELECT * FROM read_csv('/etc/passwd')")).rejects.toBeInstanceOf(QueryError);
  expect(await warehouse.ask(groups(0))).toEqual([]);
});

test('a row of another shape than the question says is an error', async () => {
  await expect(
    warehouse.ask({ name: 'shape', sql: sql`SELECT 'a' AS n`, row: z.object({ n: z.number() }) }),
  ).rejects.toBeInstanceOf(QueryError);
});

test('of the same name only the newest waits', async () => {
  const ask = (n: number) =>
    warehouse.ask({ name: 'brush', sql: sql`SELECT ${n}::INTEGER AS n`, row: z.object({ n: z.int() }) });
  const answers = await Promise.allSettled([ask(1), ask(2), ask(3)]);
  expect(answers[0]).toMatchObject({ status: 'fulfilled' });
  expect(answers[1]).toMatchObject({ status: 'rejected', reason: expect.any(Superseded) });
  expect(answers[2]).toMatchObject({ status: 'fulfilled', value: [{ n: 3 }] });
});

test('closing drops what runs, however heavy, and what waits', async () => {
  let closed = false;
  const busy = new Warehouse({
    insert: () => Promise.resolve(),
    query: () => new Promise(() => undefined),
    close: () => Promise.resolve(void (closed = true)),
  });
  const asked = [busy.raw('a heavy one'), busy.load({}), busy.ask(groups(0))];
  await busy.close();
  for (const outcome of await Promise.allSettled(asked))
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(Superseded) });
  expect(closed).toBe(true);
});
