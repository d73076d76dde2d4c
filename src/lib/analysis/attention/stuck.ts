import { sumGrid } from '../cube/sumGrid.ts';
import type { IncidentCube } from '../incidents/incidentCube.ts';
import { employees } from './courses.ts';

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
export function stuckReports(cube: IncidentCube): Stuck[] {
  const grid = sumGrid(cube, 'unit_id', 'status', {
    concerns: { among: employees },
    age: { among: ['half-year', 'year', 'older'] },
  });
  const sum = (row: Float64Array, of: readonly string[]): number =>
    of.reduce((n, status) => n + (row[cube.values.status.indexOf(status)] ?? 0), 0);
  return cube.values.unit_id.flatMap((unit_id, i) => {
    const row = grid[i]!;
    const stands = { open: sum(row, open), closed: sum(row, ['closed']) };
    return unit_id === null || stands.open + stands.closed === 0
      ? []
      : [{ unit_id, mature: stands.open + stands.closed, open: stands.open }];
  });
}
