import { expect, test } from 'vitest';
import taxonomy from '../../src/lib/model/taxonomy.json';
import { topics as en } from '../../src/lib/view/text/en/topics.ts';
import { topics as sv } from '../../src/lib/view/text/sv/topics.ts';

test('each topic of the taxonomy has its own name in Swedish, and one in English', () => {
  expect(sv).toEqual(Object.fromEntries(taxonomy.categories.map((c) => [c.id, c.label])));
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  expect(Object.values(en).filter((name) => name === '')).toEqual([]);
});
