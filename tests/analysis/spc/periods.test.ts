import { describe, expect, test } from 'vitest';
import { completeMonths, isComplete } from '../../../src/lib/analysis/spc/completeMonths.ts';
import { firstDay, monthsOf } from '../../../src/lib/analysis/spc/period.ts';
import { areThin, toQuarters } from '../../../src/lib/analysis/spc/toQuarters.ts';
import { months } from './readings.ts';

describe('periods', () => {
  test('days, months, quarters and years as months from year 0', () => {
    const march = 2025 * 12 + 2;
    expect(monthsOf('2025-03-14')).toEqual({ first: march, last: march });
    expect(monthsOf('2025-03')).toEqual({ first: march, last: march });
    expect(monthsOf('2025-Q1')).toEqual({ first: march - 2, last: march });
    expect(monthsOf('2025')).toEqual({ first: march - 2, last: march + 9 });
    expect(['mars', '2025-13', '12', ''].map(monthsOf)).toEqual([null, null, null, null]);
  });
  test('first days', () => {
    expect(['2025-Q2', '2025-12', '2025', '2025-03-14', 'mars'].map(firstDay)).toEqual([
      '2025-04-01',
      '2025-12-01',
      '2025-01-01',
      '2025-03-14',
      'mars',
    ]);
  });
});

describe('complete months', () => {
  test('a month is complete on its last day, in leap years too', () => {
    expect(isComplete('2024-02', '2024-02-28')).toBe(false);
    expect(isComplete('2024-02', '2024-02-29')).toBe(true);
    expect(isComplete('2025-Q1', '2025-03-30')).toBe(false);
    expect(isComplete('2025', '2025-12-31')).toBe(true);
    expect(isComplete('etikett', '2025-12-31')).toBe(true);
    expect(isComplete('2025-12', null)).toBe(true);
  });
  test('the unfinished month and the immature ones are left out', () => {
    const readings = months([1, 2, 3, 4, 5]);
    const kept = (asOf: string | null, immature?: number) => completeMonths(readings, asOf, immature).length;
    expect(kept('2023-05-30')).toBe(4);
    expect(kept('2023-05-31')).toBe(5);
    expect(kept('2023-05-30', 1)).toBe(3);
    expect(kept('2023-05-31', 2)).toBe(3);
    expect(kept('2023-09-15', 3)).toBe(5);
    expect(kept(null)).toBe(5);
  });
});

describe('quarters', () => {
  test('thin: a median under 3', () => {
    expect(areThin(months([0, 2, 9]))).toBe(true);
    expect(areThin(months([3, 3, 0]))).toBe(false);
    expect(areThin(months([null, null]))).toBe(false);
  });
  test('counts are summed, employees averaged', () => {
    expect(toQuarters(months([1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 40, 40]))).toEqual([
      { x: '2023-Q1', y: 6, n: 20 },
      { x: '2023-Q2', y: 15, n: 40 },
    ]);
  });
  test('a part of a quarter at either end is left out; a gap makes a gap', () => {
    const fromFebruary = months([9, 1, 1, 1, 1, null, 1, 1, 1, 1, 1]).slice(1);
    expect(toQuarters(fromFebruary)).toEqual([
      { x: '2023-Q2', y: null, n: null },
      { x: '2023-Q3', y: 3, n: null },
    ]);
    expect(toQuarters(months([1, 2]))).toEqual([]);
  });
});
