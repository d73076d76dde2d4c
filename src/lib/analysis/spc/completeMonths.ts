import type { Reading } from './chart.ts';
import { monthName, monthsOf } from './period.ts';

/** The last day of a month counted from year 0, ISO. */
const lastDay = (month: number): string => {
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  return `${monthName(month)}-${String(new Date(Date.UTC(year, of, 0)).getUTCDate()).padStart(2, '0')}`;
};

/**
 * Whether a period (month, quarter, year) has ended by the day `asOf`, so that its count will not grow by the mere
 * passing of days. A label that is no period, or no `asOf`, counts as complete: nothing speaks against it.
 */
export const isComplete = (x: string, asOf: string | null): boolean => {
  const months = monthsOf(x);
  return !months || asOf === null || lastDay(months.last) <= asOf;
};

/**
 * The readings up to the last complete period, less the `immature` months before `asOf` (late reports still come in;
 * sick leave has two). Those left out are drawn, but neither signal nor set limits.
 */
export const completeMonths = (readings: readonly Reading[], asOf: string | null, immature = 0): Reading[] => {
  const now = asOf === null ? null : monthsOf(asOf.slice(0, 7));
  const complete = readings.filter(({ x }) => isComplete(x, asOf));
  if (!now || immature === 0) return complete;
  const newest = isComplete(monthName(now.last), asOf) ? now.last : now.last - 1;
  return complete.filter(({ x }) => (monthsOf(x)?.last ?? -Infinity) <= newest - immature);
};
