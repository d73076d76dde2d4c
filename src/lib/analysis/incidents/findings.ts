import { rankSignals } from '../spc/rankSignals.ts';
import type { LatestSignal } from '../spc/latestSignal.ts';
import type { IncidentSummary, Subject } from './incidentSummary.ts';
import { absentMonths } from './absentMonths.ts';
import { toReadings } from './monthReadings.ts';
import { isSeasonal } from './seasonal.ts';
import { trendOf, type Trend } from './trend.ts';

/** A unit whose course is more than chance. */
export interface Finding {
  readonly unit_id: string;
  readonly subject: Subject;
  readonly signal: LatestSignal;
  readonly trend: Trend;
}

/**
 * Looks through every unit that reports, twice: all that is reported, and threats and violence alone, which would drown
 * in the rest. One ranking over both, the strongest first; a unit is named once, for what is strongest. The whole
 * organisation and all its months, whatever is chosen, so that the list stays the same. Takes seconds for hundreds of units.
 */
export function findings(summary: IncidentSummary, asOf: string | null): Finding[] {
  const { missing } = summary;
  const candidates = (['all', 'threats'] as const).flatMap((subject) =>
    summary.reporting.map((unit_id) => {
      const counts = summary[subject === 'all' ? 'incidents' : 'threats'].get(unit_id)!;
      const absent = absentMonths(summary.months, summary.incidents.get(unit_id)!);
      const readings = toReadings(summary.months, counts, new Set([...missing, ...absent]));
      return { unit_id, subject, trend: trendOf(readings, asOf, subject === 'all' ? 'neutral' : 'decrease') };
    }),
  );
  const byKey = new Map(candidates.map((c) => [`${c.subject} ${c.unit_id}`, c]));
  const named = new Set<string>();
  const ranked = rankSignals([...byKey].map(([key, { trend }]) => ({ key, chart: trend.chart })));
  return ranked.flatMap(({ key, signal }) => {
    const { unit_id, subject, trend } = byKey.get(key)!;
    if (named.has(unit_id) || isSeasonal(trend.chart, signal)) return [];
    named.add(unit_id);
    return [{ unit_id, subject, signal, trend }];
  });
}
