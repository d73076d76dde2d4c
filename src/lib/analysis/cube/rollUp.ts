import type { Cube } from './cube.ts';

/** The sums of a dimension with a tree, each unit with everything below it; in the same order. */
export const rollUp = <Name extends string>(
  cube: Cube<Name>,
  dimension: Name,
  sums: Readonly<Float64Array>,
): Float64Array => {
  const below = cube.below[dimension];
  return Float64Array.from(cube.values[dimension], (unit, own) => {
    const mask = unit === null ? undefined : below?.get(unit);
    return mask ? mask.reduce((total, inside, i) => (inside ? total + sums[i]! : total), 0) : sums[own]!;
  });
};
