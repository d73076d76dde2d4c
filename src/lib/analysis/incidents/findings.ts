import { rankSignals } from '../spc/rankSignals.ts';
import type { LatestSignal } from '../spc/latestSignal.ts';
import { areasOf, reportingUnits, type Area } from './areas.ts';
import { threats, type IncidentCube, type IncidentSelections } from './incidentCube.ts';
import { isSeasonal } from './seasonal.ts';
import type { Trend } from './trend.ts';

/** What a finding is about: everything that is reported, or threats and violence. */
export type Subject = 'all' | 'threats';

/** A unit whose course is more than chance. */
export interface Finding {
  readonly unit_id: string;
  readonly subject: Subject;
  readonly signal: LatestSignal;
  readonly trend: Trend;
}

/** Of several areas those to name, the strongest first: the share of false discoveries held at `level`, seasons left out. */
export function namedAreas(areas: readonly Area[], level = 0.1): { unit_id: string; signal: LatestSignal }[] {
  const trends = new Map(areas.map((a) => [a.unit_id, a.trend]));
  return rankSignals(
    areas.map(({ unit_id, trend }) => ({ key: unit_id, chart: trend.chart })),
    { level },
  )
    .filter(({ key, signal }) => !isSeasonal(trends.get(key)!.chart, signal))
    .map(({ key, signal }) => ({ unit_id: key, signal }));
}

/**
 * Looks through every unit that reports, twice: all that is reported, and threats and violence alone, which would drown
 * in the rest. One ranking over both, the strongest first; a unit is named once, for what is strongest. The whole
 * organisation and all its months, whatever is chosen, so that the list stays the same.
 */
export function findings(
  cube: IncidentCube,
  concerned: readonly string[],
  missing: ReadonlySet<string>,
  asOf: string | null,
): Finding[] {
  const units = reportingUnits(cube, null).map((u) => u.unit_id);
  const among: IncidentSelections = { concerns: { among: concerned } };
  const candidates = [
    ...areasOf(cube, units, among, missing, asOf, 'neutral').map((a) => ({ ...a, subject: 'all' as const })),
    ...areasOf(cube, units, { ...among, threat: { among: threats } }, missing, asOf, 'decrease').map((a) => ({
      ...a,
      subject: 'threats' as const,
    })),
  ];
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
