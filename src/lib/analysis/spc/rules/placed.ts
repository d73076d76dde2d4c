import type { Limits, Side } from '../chart.ts';
import { sideOf } from '../sideOf.ts';

/** A point as the rules see it. */
export interface Placed {
  /** The value; null for a gap, which breaks every run. */
  readonly y: number | null;
  /** Side of the centre; 0 on it; null for a gap. */
  readonly side: Side | null;
  /** Beyond the limit on its side, strictly. */
  readonly outside: boolean;
  /** Beyond the near limit, strictly, but not outside. */
  readonly near: boolean;
}

/** A rule gives each point the side that it signals, 0 where it does not. */
export type Rule = (points: readonly Placed[]) => Side[];

/** Where a value stands among its limits. `size`: the mean size of the values, by which rounding is known. */
export const place = (y: number | null, limits: Limits, size = 0): Placed => {
  if (y === null || limits.centre === null) return { y, side: null, outside: false, near: false };
  const beyond = (lower: number | null, upper: number | null): boolean =>
    (upper !== null && sideOf(y, upper, size) === 1) || (lower !== null && sideOf(y, lower, size) === -1);
  const outside = beyond(limits.lower, limits.upper);
  return {
    y,
    side: sideOf(y, limits.centre, size),
    outside,
    near: !outside && beyond(limits.nearLower, limits.nearUpper),
  };
};
