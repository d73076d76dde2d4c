import type { Interval } from './interval.ts';
import { z95 } from './interval.ts';

/**
 * Wilson's score interval for a share, both ends within [0, 1]. `z` is the two-sided normal quantile (95 % unless told).
 * Null when there are no trials, or when the successes are not between 0 and the trials.
 * Source: E. B. Wilson, JASA 22 (1927) 209-212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 */
export const wilson = (successes: number, trials: number, z: number = z95): Interval | null => {
  if (!(trials > 0) || successes < 0 || successes > trials) return null;
  const share = successes / trials;
  const middle = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return {
    lower: successes === 0 ? 0 : (middle - spread) / scale,
    upper: successes === trials ? 1 : (middle + spread) / scale,
  };
};
