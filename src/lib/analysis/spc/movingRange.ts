import { mean } from '../stats/sum.ts';
import { sideOf } from './sideOf.ts';

/** A moving range this many times the mean or more is an outlier: D4 for two readings (Montgomery, 7th ed., app. VI). */
const outlier = 3.267;

/**
 * The mean distance between neighbouring values, in their unit; a gap (null) has no neighbours. With `screening`, the
 * ranges that are outliers are left out once, so that a single odd month does not widen the limits. Null without a range.
 * Source: NHS England, Making Data Count (R package NHSRplotthedots); L. S. Nelson, J. Quality Technology 14 (1982) 172-173.
 */
export const movingRange = (values: readonly (number | null)[], screening: boolean): number | null => {
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i += 1) {
    const [before, now] = [values[i - 1], values[i]];
    if (before != null && now != null) ranges.push(Math.abs(now - before));
  }
  const all = mean(ranges);
  // A series without any variation has the mean range 0, which every range would reach.
  if (all === null || all === 0 || !screening) return all;
  return mean(ranges.filter((range) => sideOf(range, outlier * all) === -1));
};
