import { expect, test } from 'vitest';
import { askAbout, type AskedOf } from '../../../src/lib/analysis/incidents/askAbout.ts';
import { trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import type { LatestSignal } from '../../../src/lib/analysis/spc/latestSignal.ts';

const nothing: AskedOf = {
  signal: null,
  old: { n: 0, since: null },
  unsent: 0,
  lately: { from: '2025-07', to: '2025-12', nearMisses: 4, accidents: 2, all: 9 },
  below: [],
  said: { n: 0, oldest: null },
  suspect: 0,
};
const signal: LatestSignal = {
  ...{
    kind: 'shift',
    side: 'high',
    since: '2024-07',
    until: null,
    before: 4,
    after: 9,
    points: 18,
    verdict: 'concern',
  },
};
const about = (change: Partial<AskedOf>) => askAbout({ ...nothing, ...change }).map((q) => q.about);

test('nothing is asked where the figures give nothing to ask', () => {
  expect(askAbout(nothing)).toEqual([]);
  expect(askAbout({ ...nothing, lately: null })).toEqual([]);
});

test('each figure has its question', () => {
  expect(askAbout({ ...nothing, signal })).toEqual([{ about: 'change', signal }]);
  expect(askAbout({ ...nothing, old: { n: 3, since: '2023-01-05' } })).toEqual([
    { about: 'old', n: 3, since: '2023-01-05' },
  ]);
  // The oldest open report is told of even where none is old: nothing is asked then.
  expect(about({ old: { n: 0, since: '2025-12-01' } })).toEqual([]);
  expect(askAbout({ ...nothing, unsent: 2 })).toEqual([{ about: 'unsent', n: 2 }]);
  expect(askAbout({ ...nothing, suspect: 1 })).toEqual([{ about: 'suspect', n: 1 }]);
  expect(askAbout({ ...nothing, said: { n: 6, oldest: { title: 'Larm', opened: '2023-05-10' } } })).toEqual([
    { about: 'said', n: 6, title: 'Larm', opened: '2023-05-10' },
  ]);
});

test('near misses are asked about where accidents were reported and none of them; silence, where nothing was', () => {
  const lately = (nearMisses: number, accidents: number, all: number) => ({
    lately: { from: '2025-07', to: '2025-12', nearMisses, accidents, all },
  });
  expect(about(lately(0, 2, 5))).toEqual(['near-misses']);
  expect(about(lately(1, 9, 10))).toEqual([]);
  expect(about(lately(0, 0, 3))).toEqual([]);
  expect(about(lately(0, 0, 0))).toEqual(['silence']);
});

test('of units below the strongest is asked about, and five questions are the most', () => {
  const trend = trendOf([], null, 'neutral');
  const below = ['a', 'b'].map((unit_id) => ({ unit_id, subject: 'threats' as const, signal, trend }));
  expect(askAbout({ ...nothing, below })).toEqual([{ about: 'unit', unit_id: 'a', subject: 'threats', signal }]);
  const all = about({
    ...{ signal, old: { n: 1, since: null }, unsent: 1, below, suspect: 1 },
    lately: { from: '2025-07', to: '2025-12', nearMisses: 0, accidents: 1, all: 1 },
    said: { n: 1, oldest: { title: 'Larm', opened: '2023-05-10' } },
  });
  expect(all).toEqual(['change', 'old', 'unsent', 'unit', 'near-misses']);
});
