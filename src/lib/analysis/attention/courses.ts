import type { Month } from '../../model/month.ts';
import { sumGrid } from '../cube/sumGrid.ts';
import type { IncidentCube, IncidentSelections } from '../incidents/incidentCube.ts';
import { threats } from '../incidents/incidentCube.ts';

/** Whose events the first page counts: employees', and those where nobody is told. */
export const employees: readonly string[] = ['employee', 'unknown'];

/** What is counted: everything reported, or threats and violence alone. */
export const selectionOf = (what: 'incidents' | 'threats'): IncidentSelections => ({
  concerns: { among: employees },
  ...(what === 'threats' ? { threat: { among: threats } } : {}),
});

/** The months of the cube, in order. */
export const monthsOf = (cube: IncidentCube): Month[] => cube.values.month.filter((m): m is string => m !== null);

/** Events by month, zeros too, of every unit with everything below it; in the order of the cube's months. */
export function courses(cube: IncidentCube, what: 'incidents' | 'threats'): Map<string, number[]> {
  const grid = sumGrid(cube, 'unit_id', 'month', selectionOf(what));
  const months = cube.values.month.length;
  const found = new Map<string, number[]>();
  for (const [unit, inside] of cube.below.unit_id ?? []) {
    const counts = new Array<number>(months).fill(0);
    inside.forEach((belongs, row) => {
      if (belongs) for (let m = 0; m < months; m++) counts[m]! += grid[row]![m]!;
    });
    found.set(unit, counts);
  }
  return found;
}
