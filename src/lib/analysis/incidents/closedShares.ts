import type { Reading } from '../spc/chart.ts';
import { monthsOf } from '../spc/period.ts';
import { areThin, toQuarters } from '../spc/toQuarters.ts';
import type { ClosedMonth } from './closedMonths.ts';

/** Reports closed in time of all reports, period by period: `y` of `n`. */
export interface ClosedShares {
  /** Months (or quarters) whose reports have had their 90 days. */
  readonly ripe: readonly Reading[];
  /** Months whose reports have not: the share so far, drawn and not judged. */
  readonly immature: readonly Reading[];
  /** Quarters instead of months: the median month has fewer than three reports. */
  readonly quarterly: boolean;
  /** Closed reports whose day nobody tells. */
  readonly undated: number;
}

/** An internal target, no limit of the law. */
const days = 90;
const dayMs = 86_400_000;

/** The day 90 days after the last of a month has passed by `asOf`: what happened in it and was reported at once has had its time. */
const isRipe = (month: string, asOf: string): boolean => {
  const span = monthsOf(month)!;
  const end = Date.UTC(Math.floor(span.last / 12), (span.last % 12) + 1, 0);
  return Date.parse(`${asOf}T00:00:00Z`) - end > days * dayMs;
};

/** The months in order, those without reports as gaps; of an immature month all reports, else those that are old enough. */
export function closedShares(
  months: readonly string[],
  rows: readonly ClosedMonth[],
  asOf: string | null,
): ClosedShares {
  const at = new Map(rows.map((row) => [row.month, row]));
  const [ripe, immature]: [Reading[], Reading[]] = [[], []];
  for (const x of months) {
    const row = at.get(x);
    if (asOf === null || isRipe(x, asOf)) ripe.push({ x, ...shareOf(row?.inTime, row?.old) });
    else immature.push({ x, ...shareOf(row && row.inTime + row.youngClosed, row && row.old + row.young) });
  }
  const undated = rows.reduce((sum, row) => sum + row.undated, 0);
  const quarters = areThin(ripe.map(({ x, n }) => ({ x, y: n ?? 0 }))) ? inQuarters(ripe) : [];
  if (quarters.length > 1) return { ripe: quarters, immature: [], quarterly: true, undated };
  return { ripe, immature, quarterly: false, undated };
}

const shareOf = (y: number | undefined, n: number | undefined): Pick<Reading, 'y' | 'n'> =>
  y === undefined || !n ? { y: null, n: null } : { y, n };

/** Both numbers are added up; a month without reports adds none. */
function inQuarters(months: readonly Reading[]): Reading[] {
  const sums = (of: (at: Reading) => number): Reading[] => toQuarters(months.map((at) => ({ x: at.x, y: of(at) })));
  const whole = sums(({ n }) => n ?? 0);
  return sums(({ y }) => y ?? 0).map(({ x, y }, i) => ({ x, ...shareOf(y ?? undefined, whole[i]!.y ?? undefined) }));
}
