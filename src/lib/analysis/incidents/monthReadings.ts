import { median } from 'd3';
import type { Reading } from '../spc/chart.ts';
import type { IncidentSelections, IncidentSums } from './incidentCube.ts';

/** Every month from the first event to the last, gaps too. */
export const monthsOf = (sums: IncidentSums): string[] => sums.values.month.filter((month) => month !== null);

/** With a median month of this many events or more, a month without any is missing data and not a zero: chance gives one in some 150. */
const busy = 5;

/** The months in which the whole data has no event of any kind although it usually has: the file has a hole there. */
export function missingMonths(sums: IncidentSums): ReadonlySet<string> {
  const counts = sums.by('month', {});
  if ((median(counts) ?? 0) < busy) return new Set();
  return new Set(sums.values.month.filter((month, i): month is string => month !== null && counts[i] === 0));
}

/** Counts a month as readings; a missing month is a gap. */
export const toReadings = (
  months: readonly string[],
  counts: ArrayLike<number>,
  missing: ReadonlySet<string>,
): Reading[] => months.map((x, i) => ({ x, y: missing.has(x) ? null : counts[i]! }));

/** The months of what is chosen; the period itself does not filter them. */
export const monthReadings = (
  sums: IncidentSums,
  selections: IncidentSelections,
  missing: ReadonlySet<string>,
): Reading[] => toReadings(monthsOf(sums), sums.by('month', selections), missing);
