import { addMonths, type Month } from '../../model/month.ts';
import type { SickLeavePoint } from './sickLeave.ts';

/** A month of sick leave. */
export interface SickLeaveMonth {
  readonly month: Month;
  /** Per cent; null when hidden or not known. */
  readonly rate: number | null;
  readonly hidden: boolean;
  /**
   * The twelve months that end with this one together, so that seasons even out: weighed by their hours or employees where
   * these are known of all, else their mean. Null unless all twelve are known.
   */
  readonly rolling: number | null;
  /** One of the two latest months of the data: sick notes still come in. Kept out of what is said. */
  readonly preliminary: boolean;
}

/** Months whose sick notes still come in. */
const immature = 2;

/**
 * The months of one measure in order of time, each with its rolling year. `latest` is the last month that the data
 * speaks of; where it is not known, the measure's own last month.
 */
export function rollingYear(
  points: readonly SickLeavePoint[],
  measure: string,
  latest: Month | null,
): SickLeaveMonth[] {
  const months = points.filter((p) => p.measure === measure && p.period.length === 7);
  const known = new Map(months.map((p) => [p.period, p]));
  const last = latest ?? months.at(-1)?.period ?? '';
  return months.map(({ period, rate, hidden }) => {
    return {
      ...{ month: period, rate, hidden },
      rolling: together(Array.from({ length: 12 }, (_, i) => known.get(addMonths(period, -i)))),
      preliminary: last !== '' && period > addMonths(last, -immature),
    };
  });
}

/** The months' rate together; null where one of them is not known. */
function together(months: readonly (SickLeavePoint | undefined)[]): number | null {
  const rated = months.flatMap((m) =>
    m && m.rate !== null ? [{ rate: m.rate, weight: m.weight, hours: m.by_hours }] : [],
  );
  if (rated.length < months.length) return null;
  // Employees and hours are no common measure.
  const alike = rated.every((m) => m.hours === rated[0]!.hours && m.weight !== null && m.weight > 0);
  const weightOf = (m: (typeof rated)[number]): number => (alike ? m.weight! : 1);
  return rated.reduce((sum, m) => sum + m.rate * weightOf(m), 0) / rated.reduce((sum, m) => sum + weightOf(m), 0);
}

/** The last month that the data speaks of: of these points or, with `asOf` (an ISO day), of any other table. */
export const latestMonth = (points: readonly SickLeavePoint[], asOf: string | null): Month | null =>
  points.reduce<Month | null>(
    (latest, { period }) => (period.length === 7 && (latest === null || period > latest) ? period : latest),
    asOf?.slice(0, 7) ?? null,
  );

/** The last month that is not preliminary and ends a known year, and that year's mean; null while there is none. */
export function settledYear(months: readonly SickLeaveMonth[]): { month: Month; rate: number } | null {
  const last = months.filter((m) => !m.preliminary && m.rolling !== null).at(-1);
  return last ? { month: last.month, rate: last.rolling! } : null;
}

/** The measures of the points: total first, then short and long, then the sources' own words, the shortest (the most general) first. */
export function measuresOf(points: readonly SickLeavePoint[]): string[] {
  const known = ['total', 'short', 'long'];
  const rank = (m: string): number => (known.includes(m) ? known.indexOf(m) : known.length + m.length);
  return [...new Set(points.map((p) => p.measure))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
