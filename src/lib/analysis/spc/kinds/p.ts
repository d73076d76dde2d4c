import { ratio } from './ratio.ts';

/**
 * p: a share. p +/- 3 sqrt(p (1 - p) / n), within [0, 1]; `y` is the count, `n` of how many.
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), section 7.2.1.
 */
export const p = ratio((centre) => Math.sqrt(Math.max(0, centre * (1 - centre))), 1);
