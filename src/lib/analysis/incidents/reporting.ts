import { reportingUnits } from './areas.ts';
import type { IncidentSelections, IncidentSums } from './incidentCube.ts';

/** How much of what nearly happened is reported beside what did. */
export interface Reporting {
  readonly unit_id: string;
  readonly nearMisses: number;
  readonly accidents: number;
}

/**
 * Near misses and accidents by unit, most near misses for an accident first (an accident is added to both when there is
 * none, so that the order is defined). No side is better: many near misses may be danger, or good reporting. Type does not filter.
 */
export function reporting(sums: IncidentSums, chosen: string | null, selections: IncidentSelections): Reporting[] {
  const of = (type: string) => sums.by('unit_id', { ...selections, type: { among: [type] } });
  const [near, accidents] = [of('near-miss'), of('accident')];
  const ratio = (r: Reporting) => (r.nearMisses + 0.5) / (r.accidents + 0.5);
  return reportingUnits(sums, chosen)
    .map(({ unit_id, at }) => ({ unit_id, nearMisses: near[at]!, accidents: accidents[at]! }))
    .filter((r) => r.nearMisses + r.accidents > 0)
    .sort((a, b) => ratio(b) - ratio(a) || (a.unit_id < b.unit_id ? -1 : 1));
}
