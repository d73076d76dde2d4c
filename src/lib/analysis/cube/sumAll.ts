import type { Cube, Selections } from './cube.ts';
import { masksOf } from './masksOf.ts';

/** Every view's sums, in the order of `cube.values`, and the sum of what passes all filters. */
export interface AllSums<Name extends string> {
  readonly total: number;
  readonly sums: Readonly<Record<Name, Float64Array>>;
}

/**
 * All linked views at once, each filtered by the selections of all *other* dimensions, so that a view keeps showing
 * what else could be chosen in it. One pass: a cell that fails no filter counts in every view, one that fails a single
 * filter counts in that dimension's own view, any other in none. The rule is that of Square's crossfilter.
 */
export const sumAll = <Name extends string>(cube: Cube<Name>, selections: Selections<Name>): AllSums<Name> => {
  const { mask, active } = masksOf(cube, selections);
  const { codes, n, offsets } = cube;
  const width = cube.names.length;
  const filters = Uint8Array.from(active);
  const all = new Float64Array(offsets.at(-1)!);
  let total = 0;
  for (let cell = 0, base = 0; cell < n.length; cell += 1, base += width) {
    let failed = -1;
    let fails = 0;
    for (let f = 0; f < filters.length && fails < 2; f += 1) {
      const code = codes[base + filters[f]!]!;
      if (mask[code] === 0) {
        failed = code;
        fails += 1;
      }
    }
    if (fails === 0) {
      total += n[cell]!;
      for (let d = 0; d < width; d += 1) all[codes[base + d]!]! += n[cell]!;
    } else if (fails === 1) all[failed]! += n[cell]!;
  }
  const sums = {} as Record<Name, Float64Array>;
  cube.names.forEach((name, d) => (sums[name] = all.subarray(offsets[d], offsets[d + 1])));
  return { total, sums };
};
