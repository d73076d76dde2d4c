import type { Cube, Selections } from './cube.ts';
import { masksOf } from './masksOf.ts';

/**
 * The sums of two dimensions against each other (months of every unit, say: small multiples), row by row in the order
 * of `cube.values`; filtered by the selections of all dimensions but these.
 */
export const sumGrid = <Name extends string>(
  cube: Cube<Name>,
  rows: Name,
  columns: Name,
  selections: Selections<Name>,
): Float64Array[] => {
  const { mask, active } = masksOf(cube, selections);
  const { codes, n } = cube;
  const [row, column] = [cube.names.indexOf(rows), cube.names.indexOf(columns)];
  const [rowStart, columnStart] = [cube.offsets[row]!, cube.offsets[column]!];
  const [height, breadth] = [cube.values[rows].length, cube.values[columns].length];
  const filters = active.filter((d) => d !== row && d !== column);
  const grid = new Float64Array(height * breadth);
  const width = cube.names.length;
  cells: for (let cell = 0, base = 0; cell < n.length; cell += 1, base += width) {
    for (const d of filters) if (mask[codes[base + d]!] === 0) continue cells;
    grid[(codes[base + row]! - rowStart) * breadth + codes[base + column]! - columnStart]! += n[cell]!;
  }
  return Array.from({ length: height }, (_, i) => grid.subarray(i * breadth, (i + 1) * breadth));
};
