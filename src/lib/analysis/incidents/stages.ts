import type { IncidentSelections, IncidentSums } from './incidentCube.ts';
import { ages, type Age } from './incidentCells.ts';

/** How many reports stand at a stage of their way, by how long ago they were made. */
export interface Stage {
  readonly status: string;
  readonly total: number;
  readonly byAge: Readonly<Record<Age, number>>;
}

/** The way of a report: reported, investigated, measures decided, closed, and what says no stage last. Status itself does not filter. */
export function stages(sums: IncidentSums, selections: IncidentSelections): Stage[] {
  const byAge = ages.map((age) => sums.by('status', { ...selections, age: { among: [age] } }));
  return sums.values.status.map((status, at) => {
    const own = Object.fromEntries(ages.map((age, i) => [age, byAge[i]![at]!])) as Record<Age, number>;
    return { status: status ?? 'unknown', total: ages.reduce((sum, age) => sum + own[age], 0), byAge: own };
  });
}
