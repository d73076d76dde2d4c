import { ages } from './incidentCells.ts';
import type { IncidentSelections, IncidentSums } from './incidentCube.ts';

/** Reports of a unit that are old enough to be done: over 90 days. */
export interface Stuck {
  readonly unit_id: string;
  readonly mature: number;
  /** Of them, those that are not closed. */
  readonly open: number;
}

/** Neither closed nor silent about where they stand. */
const open: readonly string[] = ['reported', 'investigation', 'measures'];

/** Reports over 90 days old by the unit where they were made, not by those above it. Younger ones are immature; those without a status cannot be judged. */
export function stuckReports(sums: IncidentSums, concerned: readonly string[]): Stuck[] {
  const mature: IncidentSelections = {
    concerns: { among: concerned },
    age: { among: ages.filter((age) => age !== 'fresh') },
  };
  const opened = sums.by('unit_id', { ...mature, status: { among: open } });
  const closed = sums.by('unit_id', { ...mature, status: { among: ['closed'] } });
  return sums.values.unit_id.flatMap((unit_id, i) => {
    const all = opened[i]! + closed[i]!;
    return unit_id === null || all === 0 ? [] : [{ unit_id, mature: all, open: opened[i]! }];
  });
}
