import { expect, test } from 'vitest';
import { betweenEvents, sinceLast } from '../../../src/lib/analysis/incidents/betweenEvents.ts';
import { leadKind } from '../../../src/lib/analysis/incidents/leadKind.ts';
import { perEmployees } from '../../../src/lib/analysis/incidents/perEmployees.ts';
import { rollingSums } from '../../../src/lib/analysis/incidents/rollingSums.ts';
import type { Reading } from '../../../src/lib/analysis/spc/chart.ts';
import { isOverdispersed } from '../../../src/lib/analysis/spc/isOverdispersed.ts';

const monthName = (i: number) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
const months = (counts: readonly (number | null)[]): Reading[] => counts.map((y, i) => ({ x: monthName(i), y }));
const staff = (numbers: readonly number[]) => new Map(numbers.map((n, i) => [monthName(i), n]));
const times = <T>(n: number, of: T): T[] => Array.from({ length: n }, () => of);

test('counts, unless events are rare or the employees vary', () => {
  const often = months(times(24, 9));
  expect(leadKind(often, new Map())).toMatchObject({ kind: 'xmr', why: 'counts', perYear: 108 });
  expect(leadKind(often, staff(times(24, 120)))).toMatchObject({ kind: 'xmr', why: 'counts' });
  expect(leadKind(often, staff([...times(12, 100), ...times(12, 110)]))).toMatchObject({ kind: 'u', why: 'staff' });
  // A month without its employees: no rate can be told of the whole time.
  expect(leadKind(often, staff([...times(12, 100), ...times(11, 130)]))).toMatchObject({ kind: 'xmr' });
  const seldom = months(Array.from({ length: 24 }, (_, i) => Number(i % 3 === 0)));
  expect(leadKind(seldom, staff([...times(12, 100), ...times(12, 130)]))).toMatchObject({
    kind: 't',
    why: 'rare',
    perYear: 4,
  });
  // Too few for limits of the time between them.
  expect(leadKind(months([...times(20, 0), ...times(4, 1)]), new Map())).toMatchObject({ kind: 'xmr', why: 'few' });
  expect(leadKind(months(times(24, 0)), staff([...times(12, 100), ...times(12, 130)]))).toMatchObject({ why: 'few' });
});

test('only what the data allows can be chosen', () => {
  expect(leadKind(months(times(24, 9)), new Map()).possible).toEqual(['xmr', 'run', 'rolling']);
  expect(leadKind(months(times(12, 2)), staff(times(12, 90))).possible).toEqual(['xmr', 'u', 't', 'run']);
  expect(leadKind([], new Map())).toMatchObject({ kind: 'xmr', perYear: 0, possible: ['xmr', 'run'] });
});

test('days between events, at the later one; several on a day are none apart', () => {
  const days = [
    { day: '2024-02-27', n: 1 },
    { day: '2024-03-01', n: 2 },
    { day: '2025-03-01', n: 1 },
  ];
  expect(betweenEvents(days)).toEqual([
    { x: '2024-03-01', y: 3 },
    { x: '2024-03-01', y: 0 },
    { x: '2025-03-01', y: 365 },
  ]);
  expect([sinceLast(days, '2025-03-31'), sinceLast([], '2025-03-31'), sinceLast(days, null)]).toEqual([30, null, null]);
  expect(betweenEvents(days.slice(0, 1))).toEqual([]);
});

test('events per 100 employees and year; a quarter has its three months', () => {
  const rates = perEmployees(
    [
      { x: '2024-01', y: 2 },
      { x: '2024-02', y: 2 },
    ],
    new Map([['2024-01', 600]]),
  );
  expect(rates).toEqual([
    { x: '2024-01', y: 2, n: 0.5 },
    { x: '2024-02', y: 2, n: null },
  ]);
  const quarter = perEmployees(
    [{ x: '2024-Q4', y: 9 }],
    new Map([
      ['2024-10', 300],
      ['2024-11', 300],
      ['2024-12', 600],
    ]),
  );
  expect(quarter).toEqual([{ x: '2024-Q4', y: 9, n: 1 }]);
});

test('limits are widened where rates vary more than chance gives, and only there', () => {
  const even = months([3, 5, 4, 6, 4, 3, 5, 4, 5, 3, 4, 5]);
  const wild = months([1, 30, 2, 25, 0, 40, 3, 33, 1, 28, 2, 35]);
  const of = (readings: Reading[]) => isOverdispersed('u', perEmployees(readings, staff(times(12, 120))));
  expect([of(even), of(wild), of(months(times(12, 0)))]).toEqual([false, true, false]);
});

test('the last twelve months, with what chance alone gives around them', () => {
  const sums = rollingSums(months([...times(12, 1), 5, null]));
  expect(sums.map(({ x, y }) => [x, y])).toEqual([
    ['2023-12', 12],
    ['2024-01', 16],
    ['2024-02', null],
  ]);
  // Byar: 12 events, 6.2 to 21.0.
  expect([sums[0]!.lower!.toFixed(1), sums[0]!.upper!.toFixed(1)]).toEqual(['6.2', '21.0']);
  expect(rollingSums(months(times(11, 1)))).toEqual([]);
});
