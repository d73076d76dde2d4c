import type { Dimension, Selection, Selections } from '../../../src/lib/analysis/cube/cube.ts';

/** One combination of marks and how many events have it. */
export type Cell<Name extends string> = Readonly<Record<Name, string | null>> & { readonly n: number };

/** Does a value pass? Written from the meaning of a selection, without the cube. */
const passes = (value: string | null, selection: Selection, tree: Dimension<string>['tree']): boolean => {
  if ('among' in selection) return selection.among.includes(value);
  if ('within' in selection)
    return selection.within.some(
      (unit) =>
        unit === value || (tree ?? []).some(({ unit_id, ancestor_id }) => unit_id === value && ancestor_id === unit),
    );
  return (
    value !== null &&
    (selection.from === null || value >= selection.from) &&
    (selection.to === null || value <= selection.to)
  );
};

/** What one view shows: the cells that pass every other dimension's selection, summed by value. Recomputed from the rows. */
export const naiveBy = <Name extends string>(
  cells: readonly Cell<Name>[],
  dimensions: readonly Dimension<Name>[],
  views: readonly Name[],
  selections: Selections<Name>,
): { cells: readonly Cell<Name>[]; total: number } => {
  const passing = cells.filter((cell) =>
    dimensions.every(
      ({ name, tree }) => views.includes(name) || !selections[name] || passes(cell[name], selections[name], tree),
    ),
  );
  return { cells: passing, total: passing.reduce((total, { n }) => total + n, 0) };
};

/** The sums by value of one dimension, in an order given. */
export const sumsOf = <Name extends string>(
  cells: readonly Cell<Name>[],
  name: Name,
  values: readonly (string | null)[],
): number[] =>
  values.map((value) => cells.filter((cell) => cell[name] === value).reduce((total, { n }) => total + n, 0));
