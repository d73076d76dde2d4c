import { normalTail } from './normalTail.ts';

/**
 * Two-sided p-value of Student's t with so many degrees of freedom: t made normal.
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.8.
 */
export const studentTail = (t: number, freedom: number): number =>
  normalTail((t * (1 - 1 / (4 * freedom))) / Math.sqrt(1 + (t * t) / (2 * freedom)));
