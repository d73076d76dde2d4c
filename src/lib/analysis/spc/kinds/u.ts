import { ratio } from './ratio.ts';

/**
 * u: events per exposure (per 100 employees, say). u +/- 3 sqrt(u / n), never below 0; `y` is the count, `n` the exposure.
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), section 7.3.2.
 */
export const u = ratio((centre) => Math.sqrt(centre), Infinity);
