import type { Cell } from './instrument.ts';
import { studentTail } from './studentTail.ts';

/** The variance of a mean of answers; null where the answers' spread is not known. */
const varianceOf = ({ value, answers, spread }: Cell): number | null =>
  value === null || spread === null || answers === null || answers < 2 ? null : (spread * spread) / answers;

/**
 * The two-sided p-value of the difference between two years of a unit, from how far its answers spread; null where that
 * is not known, or where nobody differs. Many of the persons are the same both years, which makes the test err on the
 * careful side. Source: B. L. Welch, Biometrika 34 (1947) 28-35.
 */
export function welch(before: Cell, now: Cell): number | null {
  const [a, b] = [varianceOf(before), varianceOf(now)];
  if (a === null || b === null || a + b === 0) return null;
  const freedom = (a + b) ** 2 / (a ** 2 / (before.answers! - 1) + b ** 2 / (now.answers! - 1));
  return studentTail((now.value! - before.value!) / Math.sqrt(a + b), freedom);
}
