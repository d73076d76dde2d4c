import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFileWhole, toldInSheet, type ReadTable } from '../readRows.ts';
import { writeXlsx } from '../writeXlsx.ts';
import { workbooks } from './workbooks.ts';

const here = new URL('.', import.meta.url);
const names = readdirSync(here)
  .filter((name) => /\.(?:csv|tsv|xlsx)\.json$/.test(name))
  .map((name) => name.slice(0, -'.json'.length));

/** Each row without the file's name and without what it does not say. */
const bare = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([k, v]) => k !== 'source' && v !== null));

/** What a file gives, as it stands in the file beside it. */
function shown({ kind, rows, units }: ReadTable) {
  const tables = Object.entries(rows).filter(([, list]) => list.length > 0);
  const read = Object.fromEntries(tables.map(([table, list]) => [table, list.map(bare)]));
  if (kind !== 'units') return { kind, rows: read };
  const mentioned = units.map(({ name, parent, level, group }) => bare({ name, parent, level, group }));
  return { kind, rows: { ...read, mentioned } };
}

const bytesOf = (name: string): Uint8Array => {
  const workbook = workbooks[name];
  return workbook ? writeXlsx(workbook) : readFileSync(new URL(name, here));
};

test('there are twenty-six', () => expect(names.length).toBe(26));

test.each(names)('%s', async (name) => {
  const read = await readFileWhole(name, bytesOf(name));
  const { issues, ...expected } = JSON.parse(readFileSync(new URL(`${name}.json`, here), 'utf8'));
  expect(shown(read)).toEqual(expected);
  if (issues) expect(read.issues.map(toldInSheet)).toEqual(issues);
});
