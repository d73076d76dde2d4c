import { groupBy } from './groupBy.ts';
import type { Equation, Grid } from './grid.ts';
import { sumsOver, type Tree } from './tree.ts';

/** A figure of a unit: in which series (a part, a measure), and how many persons it rests on. */
export interface UnitFigure {
  readonly unit: string;
  readonly series: string;
  readonly weight: number | null;
}

/** A grid with a cell a unit: what is hidden of it is hidden in all series. */
export interface UnitGrid extends Grid {
  readonly units: readonly string[];
  readonly place: (unit: string) => number;
}

/** The grid of units whose figures add up over the tree, along every series; a unit with nobody in it is in no sum. */
export function unitGrid(tree: Tree, figures: readonly UnitFigure[]): UnitGrid {
  const units = [...new Set(figures.map((f) => f.unit))];
  const places = new Map(units.map((unit, i) => [unit, i]));
  const place = (unit: string): number => places.get(unit)!;
  const weights: (number | null)[] = units.map(() => null);
  for (const { unit, weight } of figures)
    if (weight !== null) weights[place(unit)] = Math.max(weights[place(unit)] ?? 0, weight);
  const equations = new Map<string, Equation>();
  for (const series of groupBy(figures, (f) => f.series).values()) {
    const present = new Set(series.filter((f) => f.weight !== 0).map((f) => f.unit));
    for (const { total, parts } of sumsOver(tree, present)) {
      const equation = { total: place(total), parts: parts.map(place) };
      equations.set(JSON.stringify(equation), equation);
    }
  }
  return { weights, equations: [...equations.values()], units, place };
}
