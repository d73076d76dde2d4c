import type { Cube, Selections } from './cube.ts';
import { masksOf } from './masksOf.ts';

/** One view: the sums of a dimension's values, in the order of `cube.values`, filtered by all other dimensions. */
export const sumBy = <Name extends string>(
  cube: Cube<Name>,
  dimension: Name,
  selections: Selections<Name>,
): Float64Array => {
  const { mask, active } = masksOf(cube, selections);
  const { codes, n } = cube;
  const own = cube.names.indexOf(dimension);
  const filters = active.filter((d) => d !== own);
  const sums = new Float64Array(cube.values[dimension].length);
  const start = cube.offsets[own]!;
  const width = cube.names.length;
  cells: for (let cell = 0, base = 0; cell < n.length; cell += 1, base += width) {
    for (const d of filters) if (mask[codes[base + d]!] === 0) continue cells;
    sums[codes[base + own]! - start]! += n[cell]!;
  }
  return sums;
};
