import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothing, type Content } from '../../src/lib/keep/kept.ts';
import { merge, mergeList } from '../../src/lib/keep/merge.ts';

interface Item {
  id: string;
  says: number;
}
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), says: fc.nat(3) });
const list = fc.uniqueArray(item, { selector: (i) => i.id });
const id = (i: Item): string => i.id;
const merged = (base: Item[], mine: Item[], theirs: Item[]) => mergeList(base, mine, theirs, id);
const sorted = (items: Item[]) => [...items].sort((a, b) => a.id.localeCompare(b.id));

test('who has changed nothing gets what the other has made of it', () => {
  fc.assert(
    fc.property(list, list, (base, changed) => {
      expect(merged(base, base, changed)).toEqual(changed);
      expect(sorted(merged(base, changed, base))).toEqual(sorted(changed));
    }),
  );
});

test('changes of different things are all there, whoever merges', () => {
  fc.assert(
    fc.property(list, list, list, (base, one, other) => {
      const touched = (items: Item[]) =>
        ['a', 'b', 'c', 'd', 'e'].filter(
          (k) => base.find((i) => i.id === k)?.says !== items.find((i) => i.id === k)?.says,
        );
      fc.pre(!touched(one).some((k) => touched(other).includes(k)));
      expect(sorted(merged(base, one, other))).toEqual(sorted(merged(base, other, one)));
      for (const changed of [one, other])
        for (const k of touched(changed))
          expect(merged(base, one, other).find((i) => i.id === k)).toEqual(changed.find((i) => i.id === k));
    }),
  );
});

test('where both have changed the same, mine holds; what I took out is gone, what the other took out and I changed stays', () => {
  const base = [
    { id: 'a', says: 1 },
    { id: 'b', says: 1 },
    { id: 'c', says: 1 },
  ];
  const mine = [
    { id: 'a', says: 2 },
    { id: 'c', says: 2 },
  ];
  const theirs = [
    { id: 'a', says: 3 },
    { id: 'b', says: 3 },
    { id: 'd', says: 3 },
  ];
  expect(merged(base, mine, theirs)).toEqual([
    { id: 'a', says: 2 },
    { id: 'd', says: 3 },
    { id: 'c', says: 2 },
  ]);
});

test('sources of one name and different content get names of their own, the ones that came first keep theirs', () => {
  const source = (hash: string, name: string) => ({ hash: hash.repeat(64), name, modified: 0, bytes: 1 });
  const of = (...sources: Content['sources']): Content => ({ ...nothing, sources });
  const both = merge(nothing, of(source('a', 'x.csv'), source('b', 'y')), of(source('c', 'x.csv'), source('d', 'y')));
  expect(both.sources.map((s) => [s.hash[0], s.name])).toEqual([
    ['c', 'x.csv'],
    ['d', 'y'],
    ['a', 'x (2).csv'],
    ['b', 'y (2)'],
  ]);
});
