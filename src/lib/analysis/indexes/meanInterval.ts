import type { Cell } from './instrument.ts';

const z = 1.959964;

/** The 97.5 % point of Student's t. Source: M. Abramowitz and I. Stegun (1964), 26.7.5. */
const quantile = (freedom: number): number =>
  z +
  (z ** 3 + z) / (4 * freedom) +
  (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
  (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3);

/**
 * The 95 % interval of a mean of answers, 0–100, from how far they spread: value ± t · s / √n. Null where the source
 * gives the mean alone, or where fewer than five answered: the approximation of t does not hold there.
 */
export function meanInterval({ value, answers, spread }: Cell): { low: number; high: number } | null {
  if (value === null || spread === null || answers === null || answers < 5) return null;
  const half = (quantile(answers - 1) * spread) / Math.sqrt(answers);
  return { low: Math.max(0, value - half), high: Math.min(100, value + half) };
}
