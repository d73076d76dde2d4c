import type { Month } from '../../model/month.ts';
import { recentMonths, trendOf } from '../incidents/trend.ts';
import { rankSignals } from '../spc/rankSignals.ts';
import type { Finding } from './finding.ts';
import type { UnitMonth } from './unitMonths.ts';

const measures = ['threats', 'incidents'] as const;
type Measure = (typeof measures)[number];

/** Counts by month of one measure, a unit each, zeros too. Only units where events happen, so that a shift is named where it is and not at every level above. */
export function monthlyCounts(
  rows: readonly UnitMonth[],
  months: readonly Month[],
  what: Measure,
): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const at = new Map(months.map((m, i) => [m, i]));
  for (const row of rows) {
    const i = at.get(row.month);
    if (!row.own || i === undefined) continue;
    const own = counts.get(row.unit_id) ?? months.map(() => 0);
    own[i] = row[what];
    counts.set(row.unit_id, own);
  }
  return counts;
}

/** The month a period begins with: a quarter's first. */
const monthOf = (period: string): Month => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : period.slice(0, 7);
};

/**
 * The units whose events, or threats and violence among them, have come to another level, the strongest first. Over all
 * units and both measures together at most a tenth of those named are chance (rankSignals). Where threats moved, the
 * move of all events that holds them is not told a second time.
 */
export function levelFindings(rows: readonly UnitMonth[], months: readonly Month[], asOf: string | null): Finding[] {
  const charts = measures.flatMap((what) =>
    [...monthlyCounts(rows, months, what)].map(([unit, counts]) => {
      const readings = months.map((x, i) => ({ x, y: counts[i]! }));
      return { key: `${what} ${unit}`, what, unit, ...trendOf(readings, asOf, 'decrease') };
    }),
  );
  const byKey = new Map(charts.map((c) => [c.key, c]));
  const named = rankSignals(charts, { months: recentMonths });
  const told = new Set<string>();
  return named.flatMap(({ key, signal, strength }): Finding[] => {
    const { what, unit, quarterly } = byKey.get(key)!;
    if (signal.before === null || signal.until !== null || told.has(unit)) return [];
    told.add(unit);
    const a = quarterly ? 3 : 1;
    return [
      {
        kind: 'level',
        what,
        unit,
        since: monthOf(signal.since),
        before: signal.before / a,
        after: signal.after / a,
        weight: (signal.side === 'high' ? 80 : 25) + Math.min(strength, 19),
      },
    ];
  });
}
