import { sumGrid } from '../cube/sumGrid.ts';
import type { IncidentCube, IncidentSelections } from './incidentCube.ts';
import { ages, type Age } from './incidentCells.ts';

/** How many reports stand at a stage of their way, by how long ago they were made. */
export interface Stage {
  readonly status: string;
  readonly total: number;
  readonly byAge: Readonly<Record<Age, number>>;
}

/** The way of a report: reported, investigated, measures decided, closed, and what says no stage last. Status itself does not filter. */
export function stages(cube: IncidentCube, selections: IncidentSelections): Stage[] {
  const grid = sumGrid(cube, 'status', 'age', selections);
  return cube.values.status.map((status, row) => {
    const byAge = Object.fromEntries(ages.map((age) => [age, grid[row]![cube.values.age.indexOf(age)]!])) as Record<
      Age,
      number
    >;
    return { status: status ?? 'unknown', total: ages.reduce((sum, age) => sum + byAge[age], 0), byAge };
  });
}
