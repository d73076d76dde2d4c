import type { Interval } from '../stats/interval.ts';
import type { Total } from './totals.ts';
/** A share, 0–1, with its Wilson interval. */
type Share = Pick<Total, 'rate' | 'interval'>;

/**
 * 95 % interval for the change of a share from one sum to another, −1 to 1, from their Wilson intervals. A change is more
 * than chance when 0 lies outside.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export const differenceOf = (before: Share, now: Share): Interval => {
  const d = now.rate - before.rate;
  return {
    lower: d - Math.hypot(now.rate - now.interval.lower, before.interval.upper - before.rate),
    upper: d + Math.hypot(now.interval.upper - now.rate, before.rate - before.interval.lower),
  };
};
