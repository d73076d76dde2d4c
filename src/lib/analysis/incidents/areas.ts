import { sumGrid } from '../cube/sumGrid.ts';
import type { Direction } from '../spc/chart.ts';
import type { Unit } from '../unitTree.ts';
import type { IncidentCube, IncidentSelections } from './incidentCube.ts';
import { toReadings } from './monthReadings.ts';
import { trendOf, type Trend } from './trend.ts';

/** A unit with everything below it, and its course. */
export interface Area {
  readonly unit_id: string;
  readonly trend: Trend;
}

/**
 * The units to lay beside each other: those directly below the chosen one; where there are none, the unit with those
 * beside it. With nothing chosen, the units on top that report, or those below it where a single one does.
 */
export function areaUnits(
  units: readonly Unit[],
  chosen: string | null,
  reports: (unit: string) => boolean,
): { beside: boolean; units: Unit[] } {
  const below = (id: string | null) => units.filter((u) => u.parent_id === id);
  const tops = below(null).filter((u) => reports(u.unit_id));
  const under = chosen ?? (tops.length === 1 ? tops[0]!.unit_id : null);
  const children = under === null ? tops : below(under);
  if (children.length > 0) return { beside: false, units: children };
  if (chosen === null) return { beside: false, units: tops };
  return { beside: true, units: below(units.find((u) => u.unit_id === chosen)?.parent_id ?? null) };
}

/** The units below the chosen one (all for null) in which events are reported, as places in the cube's units. */
export function reportingUnits(cube: IncidentCube, chosen: string | null): { unit_id: string; at: number }[] {
  const inside = chosen === null ? null : cube.below.unit_id?.get(chosen);
  const counts = new Float64Array(cube.values.unit_id.length);
  const width = cube.names.length;
  const own = cube.names.indexOf('unit_id');
  cube.n.forEach((n, cell) => (counts[cube.codes[cell * width + own]! - cube.offsets[own]!]! += n));
  return cube.values.unit_id.flatMap((unit_id, at) =>
    unit_id !== null && counts[at]! > 0 && (chosen === null || inside?.[at] === 1) ? [{ unit_id, at }] : [],
  );
}

/** The course of each unit with everything below it, in the order given. Unit and period do not filter. */
export function areasOf(
  cube: IncidentCube,
  unitIds: readonly string[],
  selections: IncidentSelections,
  missing: ReadonlySet<string>,
  asOf: string | null,
  direction: Direction,
): Area[] {
  const grid = sumGrid(cube, 'unit_id', 'month', selections);
  const months = cube.values.month.length;
  return unitIds.map((unit_id) => {
    const counts = new Float64Array(months);
    cube.below.unit_id?.get(unit_id)?.forEach((inside, row) => {
      if (inside) for (let m = 0; m < months; m += 1) counts[m]! += grid[row]![m]!;
    });
    return { unit_id, trend: trendOf(toReadings(cube, counts, missing), asOf, direction) };
  });
}
