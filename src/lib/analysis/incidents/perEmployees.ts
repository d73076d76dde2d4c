import type { Reading } from '../spc/chart.ts';
import { monthsOf } from '../spc/period.ts';
import { sum } from '../stats/sum.ts';

/** A hundred employees for a year. */
const unit = 100 * 12;

/**
 * Counts with their exposure, in hundreds of employees a year: y / n is events per 100 employees and year. A quarter has
 * the mean of its months' employees, for three months. Without employees a period has no exposure, and no rate.
 */
export const perEmployees = (readings: readonly Reading[], staff: ReadonlyMap<string, number>): Reading[] =>
  readings.map(({ x, y }) => {
    const months = monthsIn(x);
    const known = months.map((month) => staff.get(month) ?? 0);
    return { x, y, n: known.every((n) => n > 0) && months.length > 0 ? sum(known) / unit : null };
  });

function monthsIn(x: string): string[] {
  const span = monthsOf(x);
  if (!span) return [];
  return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
    const month = span.first + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
