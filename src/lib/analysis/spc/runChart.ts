import { median } from 'd3';
import { binomialQuantile } from '../stats/binomialQuantile.ts';
import type { Reading } from './chart.ts';
import { sidedRuns } from './rules/shift.ts';
import { sideOf } from './sideOf.ts';

export interface RunChart {
  /** The median of the readings; null without any. */
  readonly centre: number | null;
  /** Readings that do not lie on the centre: the others count neither way. */
  readonly useful: number;
  readonly longestRun: number;
  /** A run longer than this is a shift. */
  readonly longestRunLimit: number | null;
  readonly crossings: number;
  /** Fewer crossings than this is an unusual grouping. */
  readonly crossingsLimit: number | null;
  /** Either of the two: more than chance. */
  readonly signal: boolean;
}

/**
 * A run chart: no limits, only whether the readings cross their median as chance would. Longest run over
 * round(log2 n) + 3, or crossings under the 5 % quantile of Binomial(n - 1, 0.5), n the readings off the centre.
 * Gaps are passed over. With fewer than two such readings nothing is signalled.
 * Source: J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014) e113825 (R package qicharts2).
 */
export const runChart = (readings: readonly Reading[]): RunChart => {
  const values = readings.map(({ y }) => y).filter((y) => y !== null);
  const centre = median(values) ?? null;
  const sides = values.map((y) => ({ side: sideOf(y, centre!) })).filter(({ side }) => side !== 0);
  const runs = sidedRuns(sides);
  const useful = sides.length;
  const longestRun = Math.max(0, ...runs.map(({ start, end }) => end - start));
  const crossings = Math.max(0, runs.length - 1);
  if (useful < 2)
    return { centre, useful, longestRun, longestRunLimit: null, crossings, crossingsLimit: null, signal: false };
  const longestRunLimit = Math.round(Math.log2(useful)) + 3;
  const crossingsLimit = binomialQuantile(0.05, useful - 1, 0.5);
  return {
    centre,
    useful,
    longestRun,
    longestRunLimit,
    crossings,
    crossingsLimit,
    signal: longestRun > longestRunLimit || crossings < crossingsLimit,
  };
};
