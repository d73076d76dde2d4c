/** One way to look at the cells. */
export interface Dimension<Name extends string> {
  readonly name: Name;
  /** Values that come first, in this order, even when no cell has them (months without events, say). */
  readonly values?: readonly (string | null)[];
  /** For units: each with every unit above it and itself. A selected unit then takes everything below it. */
  readonly tree?: readonly { readonly unit_id: string; readonly ancestor_id: string }[];
}

/**
 * What is chosen in a dimension: from-to, both ends included (null: open; a cell without the mark is never in a
 * range); any of some values; or units with all below them. A list that is empty chooses nothing.
 */
export type Selection =
  | { readonly from: string | null; readonly to: string | null }
  | { readonly among: readonly (string | null)[] }
  | { readonly within: readonly string[] };

/** Selections by dimension; a dimension that is absent is not filtered. */
export type Selections<Name extends string> = { readonly [N in Name]?: Selection };

/**
 * Cells as typed arrays. Every value of every dimension has one number (`code`), the dimensions' values standing one
 * dimension after the other, so that one mask and one array of sums serve them all.
 */
export interface Cube<Name extends string> {
  readonly names: readonly Name[];
  /** A dimension's values, in the order of its sums. */
  readonly values: Readonly<Record<Name, readonly (string | null)[]>>;
  /** The code of each dimension's first value, and after the last one the number of codes. */
  readonly offsets: readonly number[];
  /** Codes of cell i: `codes[i * names.length + dimension]`. */
  readonly codes: Uint16Array | Uint32Array;
  readonly n: Float64Array;
  /** For a dimension with a tree: 1 for each value that is the unit or lies below it. */
  readonly below: { readonly [N in Name]?: ReadonlyMap<string, Uint8Array> };
}
