import type { Columns } from '../../warehouse/columns.ts';
import type { Cube, Dimension } from './cube.ts';

type Values = readonly (string | null)[];

/** The dimension's own order first, then what else the cells (and the tree) hold, sorted; what has no mark last. */
const valuesOf = <Name extends string>(held: Values, dimension: Dimension<Name>): Values => {
  const first = new Set<string | null>(dimension.values ?? []);
  const others = new Set<string | null>();
  for (const value of held) if (!first.has(value)) others.add(value);
  for (const { unit_id, ancestor_id } of dimension.tree ?? [])
    for (const unit of [unit_id, ancestor_id]) if (!first.has(unit)) others.add(unit);
  const named = [...others].filter((value) => value !== null).sort((a, b) => (a < b ? -1 : 1));
  return [...first, ...named, ...(others.has(null) ? [null] : [])];
};

/** A mask for every unit: itself and all below it. A unit that the tree does not know has itself alone. */
const masksBelow = (values: Values, tree: NonNullable<Dimension<string>['tree']>): Map<string, Uint8Array> => {
  const at = new Map(values.map((value, i) => [value, i]));
  const masks = new Map<string, Uint8Array>();
  values.forEach((value, i) => {
    if (value === null) return;
    const mask = new Uint8Array(values.length);
    mask[i] = 1;
    masks.set(value, mask);
  });
  for (const { unit_id, ancestor_id } of tree) masks.get(ancestor_id)![at.get(unit_id)!] = 1;
  return masks;
};

/**
 * Cells (one a combination of marks, from one SQL statement) to a cube that `sumAll` and `sumBy` can sum within
 * milliseconds, whatever the number of events behind the cells. Of the columns, one of text is taken for each
 * dimension, and `n`: how many events the cell has. Cells with the same marks may occur twice.
 */
export const makeCube = <Name extends string>(
  { n: length, text, numbers }: Columns,
  dimensions: readonly Dimension<Name>[],
): Cube<Name> => {
  const names = dimensions.map(({ name }) => name);
  const values = {} as Record<Name, Values>;
  const below: { [N in Name]?: Map<string, Uint8Array> } = {};
  const offsets = [0];
  for (const dimension of dimensions) {
    const own = valuesOf(text[dimension.name]!.values, dimension);
    values[dimension.name] = own;
    if (dimension.tree) below[dimension.name] = masksBelow(own, dimension.tree);
    offsets.push(offsets.at(-1)! + own.length);
  }
  const width = names.length;
  const codes = offsets.at(-1)! <= 0xffff ? new Uint16Array(length * width) : new Uint32Array(length * width);
  names.forEach((name, d) => {
    const place = new Map(values[name].map((value, i) => [value, offsets[d]! + i]));
    const held = text[name]!;
    const places = held.values.map((value) => place.get(value)!);
    for (let i = 0; i < length; i += 1) codes[i * width + d] = places[held.codes[i]!]!;
  });
  return { names, values, offsets, codes, n: numbers['n']!, below };
};
