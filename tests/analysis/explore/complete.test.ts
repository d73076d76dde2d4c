import { expect, test } from 'vitest';
import { complete } from '../../../src/lib/analysis/explore/complete.ts';

/** The names at the place of the bar. */
const at = (text: string): string[] =>
  complete(text.replace('|', ''), text.indexOf('|')).names.map(({ name, kind, table }) =>
    kind === 'table' ? name : `${table}.${name}`,
  );

test('a table begins with what is typed', () => {
  expect(at('SELECT * FROM inc|')).toEqual(['incidents']);
  expect(at('SELECT 1 FROM units JOIN thr|')).toEqual(['threads', 'thread_items']);
  expect(at('SELECT thr|')).toEqual(['threads', 'thread_items', 'threads.thread_id', 'incidents.threat']);
});

test('columns of the tables that the text names come first, also of those named after the caret', () => {
  expect(at('SELECT occ| FROM incidents')).toEqual(['incidents.occurred']);
  expect(at('SELECT su| FROM responses')).toEqual(['responses.survey']);
});

test('after a short name and a dot come the columns of that table alone', () => {
  expect(at('SELECT u.na| FROM incidents i JOIN units u USING (unit_id)')).toEqual(['units.name']);
  expect(at('SELECT x.| FROM unit_tree AS x')).toEqual([
    'unit_tree.unit_id',
    'unit_tree.ancestor_id',
    'unit_tree.distance',
  ]);
  expect(at('SELECT y.| FROM units u')).toEqual([]);
});

test.each([
  'SELECT | FROM units',
  'SELECT n| FROM units',
  "SELECT 'inc|",
  'SELECT name| FROM units',
  '|',
  'SELECT xyz|',
])('nothing at %j', (text) => {
  expect(at(text)).toEqual([]);
});

test('what was typed is replaced from its first letter, and no more than so many are named', () => {
  expect(complete('SELECT su', 9).start).toBe(7);
  expect(complete('SELECT un', 9, 2).names).toHaveLength(2);
});
