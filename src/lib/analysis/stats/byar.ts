import type { Interval } from './interval.ts';
import { z95 } from './interval.ts';

/**
 * Byar's approximation of the exact interval for a Poisson count, in events. Divide both ends by the exposure for a
 * rate. Right to the first decimal from a count of 5, and never below 0. Null for a negative count.
 * Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (IARC 1987), formula 2.13.
 */
export const byar = (count: number, z: number = z95): Interval | null => {
  if (!(count >= 0)) return null;
  const above = count + 1;
  return {
    lower: count === 0 ? 0 : count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
};
