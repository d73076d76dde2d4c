import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readError } from '../../../src/lib/analysis/explore/readError.ts';
import { describe, limited, ResultColumn } from '../../../src/lib/analysis/explore/statement.ts';
import { trimStatement } from '../../../src/lib/analysis/explore/trimStatement.ts';
import { decode, encode } from '../../../src/lib/warehouse/arrow.ts';
import { QueryError } from '../../../src/lib/warehouse/engine.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({ unit_tree: encode('unit_tree', [{ unit_id: 'a', ancestor_id: 'a', distance: 0 }]) });
});
afterAll(() => warehouse.close());

/** As the page does it. */
const run = async (text: string, rows = 1000): Promise<Record<string, unknown>[]> => {
  const statement = trimStatement(text);
  const columns = z.array(ResultColumn).parse(decode(await warehouse.raw(describe(statement))));
  return decode(await warehouse.raw(limited(statement, columns, rows)));
};
const fails = async (text: string) => {
  const error: unknown = await run(text).catch((e: unknown) => e);
  if (!(error instanceof QueryError)) throw new Error(`no fault in ${text}`);
  return readError(error.message, trimStatement(text));
};

test.each([
  ['SELECT 1;', 'SELECT 1'],
  [' SELECT 1 ; ; ', 'SELECT 1'],
  ['SELECT 1; -- end; of it', 'SELECT 1 -- end; of it'],
  ['SELECT 1 /* ; /* ; */ */ ;', 'SELECT 1 /* ; /* ; */ */'],
  ["SELECT ';'", "SELECT ';'"],
  ["SELECT 'it''s;';", "SELECT 'it''s;'"],
  ['SELECT 1 AS ";";', 'SELECT 1 AS ";"'],
  ['SELECT $$a;$$;', 'SELECT $$a;$$'],
  ['SELECT $t$;$$;$t$;', 'SELECT $t$;$$;$t$'],
  ["SELECT E'\\';';", "SELECT E'\\';'"],
  ['SELECT 1; SELECT 2;', 'SELECT 1; SELECT 2'],
  ['SELECT 3 - 2 / 1;', 'SELECT 3 - 2 / 1'],
  [';', ''],
  ['SELECT 1 /* open ;', 'SELECT 1 /* open ;'],
])('the semicolon that ends %j goes', (text, trimmed) => {
  expect(trimStatement(text)).toBe(trimmed);
});

test('trimming takes nothing but semicolons and outer space, and a trimmed text stays', () => {
  const piece = fc.constantFrom("'", '"', ';', '--', '/*', '*/', '\n', ' ', '$$', '$a$', 'e', 'x', '\\', '-', '/');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const trimmed = trimStatement(text);
      expect(trimmed.replaceAll(';', '').trim()).toBe(text.replaceAll(';', '').trim());
      expect(trimStatement(trimmed)).toBe(trimmed);
    }),
  );
});

test('a statement that reads is run, whatever its form, and its order is kept', async () => {
  expect(await run('SELECT x FROM (VALUES (3), (1), (2)) t(x) ORDER BY x DESC; -- so')).toEqual([
    { x: 3 },
    { x: 2 },
    { x: 1 },
  ]);
  expect(await run('FROM unit_tree')).toEqual([{ unit_id: 'a', ancestor_id: 'a', distance: 0 }]);
  expect(await run('WITH t AS (SELECT 1 AS n) SELECT n FROM t /* and */')).toEqual([{ n: 1 }]);
  expect(await run('DESCRIBE unit_tree').then((rows) => rows.map((r) => r['column_name']))).toEqual([
    'unit_id',
    'ancestor_id',
    'distance',
  ]);
});

test('no more rows than asked for', async () => {
  expect(await run('SELECT range AS n FROM range(5000)', 3)).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
});

test('every type comes as something that can be read', async () => {
  const [row] = await run(`SELECT sum(n) AS whole, 1.25::DECIMAL(9, 2) AS part, 9007199254740993::BIGINT AS wide,
    DATE '2025-03-04' AS day, TIMESTAMP '2025-03-04 05:06:07' AS moment, TIME '05:06:07' AS clock, true AS flag,
    [1, 2] AS list, {'a': 1} AS struct, NULL AS nothing, 'Åsö' AS "a ""b"""
    FROM (VALUES (1), (2)) t(n)`);
  expect(row).toEqual({
    whole: 3,
    part: 1.25,
    wide: 9007199254740992,
    day: '2025-03-04',
    moment: '2025-03-04 05:06:07',
    clock: '05:06:07',
    flag: true,
    list: '[1, 2]',
    struct: "{'a': 1}",
    nothing: null,
    'a "b"': 'Åsö',
  });
});

test.each([
  'DROP TABLE unit_tree',
  'DELETE FROM unit_tree',
  "INSERT INTO unit_tree VALUES ('b', 'b', 0)",
  'SELECT 1; DROP TABLE unit_tree',
  'SELECT 1); DROP TABLE unit_tree; --',
  'SELECT 1)); DROP TABLE unit_tree; --',
  "COPY unit_tree TO 'x.csv'",
  "ATTACH 'x.db'",
  'SET threads = 1',
  "SELECT * FROM read_csv('/etc/passwd')",
])('what does more than read the tables is refused: %j', async (text) => {
  await fails(text);
  expect(await run('SELECT unit_id FROM unit_tree')).toEqual([{ unit_id: 'a' }]);
});

test.each([
  ['SELECT\n  nam\nFROM units', { kind: 'column', name: 'nam', line: 2 }],
  ['SELECT u.nam FROM units u', { kind: 'column', name: 'nam', line: 1 }],
  ['SELECT *\nFROM incident', { kind: 'table', name: 'incident', line: 2 }],
  ['SELECT x.name FROM units u', { kind: 'table', name: 'x', line: 1 }],
  ['SELECT nofunction(1)', { kind: 'function', name: 'nofunction', line: 1 }],
  ['SELEKT 1', { kind: 'syntax', name: null, line: 1 }],
  ['SELECT 1 +', { kind: 'end', name: null, line: null }],
  ['SELECT (1', { kind: 'end', name: null, line: null }],
  ["SELECT 'a\nFROM units", { kind: 'quote', name: null, line: 1 }],
  ['SELECT 1; SELECT 2', { kind: 'several', name: null, line: 1 }],
  ['SELECT name, count(*) FROM units', { kind: 'group', line: 1 }],
  ["SELECT 'x'::INTEGER", { kind: 'value', line: 1 }],
  ["SELECT * FROM read_csv('a.csv')", { kind: 'file' }],
  ['SELECT current_date', { kind: 'missing' }],
  ["SELECT error('so')", { kind: 'other', line: null, detail: 'Invalid Input Error: so' }],
])('what is wrong with %j, and where', async (text, expected) => {
  expect(await fails(text)).toMatchObject(expected);
});

test("the names that were perhaps meant, and DuckDB's own words without the lines that it quotes", async () => {
  expect(await fails('SELECT nme FROM units')).toMatchObject({
    meant: expect.arrayContaining(['name']),
    detail: expect.not.stringContaining('LINE'),
  });
  expect((await fails('SELECT * FROM unit')).meant).toEqual(['units']);
});
