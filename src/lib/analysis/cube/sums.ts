import type { Cube, Selections } from './cube.ts';
import { sumBy } from './sumBy.ts';
import { sumGrid } from './sumGrid.ts';

/**
 * Where views get their sums: the cells themselves (`sumsOf`), or what was summed of them beforehand (`prepareSums`).
 * `along` is the dimension that is brushed, its values in ascending order.
 */
export interface Sums<Name extends string> {
  readonly along: Name;
  readonly values: Cube<Name>['values'];
  readonly below: Cube<Name>['below'];
  /** The sums of a dimension's values, filtered by the selections of all other dimensions. */
  by(dimension: Name, selections: Selections<Name>): Readonly<Float64Array>;
  /** For each value of a dimension its sums along `along`, filtered by the selections of all dimensions but these two. */
  courses(dimension: Name, selections: Selections<Name>): readonly Readonly<Float64Array>[];
}

/** Sums made from the cells each time they are asked for. */
export const sumsOf = <Name extends string>(cube: Cube<Name>, along: Name): Sums<Name> => ({
  along,
  values: cube.values,
  below: cube.below,
  by: (dimension, selections) => sumBy(cube, dimension, selections),
  courses: (dimension, selections) => sumGrid(cube, dimension, along, selections),
});
