import { expect, test } from 'vitest';
import { runChart } from '../../../src/lib/analysis/spc/runChart.ts';
import { months } from './readings.ts';

test('limits for twenty readings off the median: run of 7, 6 crossings (Anhøj and Olesen 2014, table 1)', () => {
  const chart = runChart(months([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]));
  expect(chart).toEqual({
    centre: 1.5,
    useful: 20,
    longestRun: 1,
    longestRunLimit: 7,
    crossings: 19,
    crossingsLimit: 6,
    signal: false,
  });
});
test('a run longer than chance, and one that is just not', () => {
  const eight = [1, 1, 1, 9, 1, 1, 1, 9, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9];
  const seven = [1, 9, 1, 1, 9, 1, 1, 9, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 1, 1];
  expect(runChart(months(eight))).toMatchObject({ longestRun: 8, longestRunLimit: 7, signal: true });
  expect(runChart(months(seven))).toMatchObject({ longestRun: 7, crossings: 8, crossingsLimit: 6, signal: false });
});
test('too few crossings', () => {
  const blocks = [1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 9, 9, 9, 1, 1, 1, 9, 9, 9];
  expect(runChart(months(blocks))).toMatchObject({ longestRun: 4, crossings: 5, crossingsLimit: 6, signal: true });
});
test('readings on the median and gaps count neither way', () => {
  expect(runChart(months([1, 2, null, 2, 3]))).toMatchObject({ centre: 2, useful: 2, crossings: 1, signal: false });
});
test('nothing, one, and a still series signal nothing', () => {
  const still = { useful: 0, longestRun: 0, longestRunLimit: null, crossings: 0, crossingsLimit: null, signal: false };
  expect(runChart([])).toEqual({ centre: null, ...still });
  expect(runChart(months([4]))).toEqual({ centre: 4, ...still });
  expect(runChart(months(Array<number>(30).fill(4)))).toEqual({ centre: 4, ...still });
});
