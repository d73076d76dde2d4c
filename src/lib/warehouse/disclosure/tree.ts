import type { Row } from '../../model/tables.ts';

/** The organisation, for adding up. */
export interface Tree {
  /** All units, each after those below it. */
  readonly upwards: readonly string[];
  readonly parent: (unit: string) => string | null;
  readonly children: (unit: string) => readonly string[];
}

/** The tree of the units. A unit that only figures mention stands alone, but for those that `implied` puts below another. */
export function treeOf(
  units: readonly Row<'units'>[],
  mentioned: Iterable<string> = [],
  implied: ReadonlyMap<string, string> = new Map(),
): Tree {
  const parents = new Map<string, string | null>();
  for (const unit of mentioned) parents.set(unit, null);
  for (const { unit_id, parent_id } of units) parents.set(unit_id, parent_id);
  for (const [unit, total] of implied) parents.set(unit, total);
  const children = new Map<string, string[]>();
  for (const [unit, parent] of parents)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), unit]);
  const downwards = [...parents].flatMap(([unit, parent]) => (parent === null || !parents.has(parent) ? [unit] : []));
  for (const unit of downwards) downwards.push(...(children.get(unit) ?? []));
  return {
    upwards: downwards.reverse(),
    parent: (unit) => parents.get(unit) ?? null,
    children: (unit) => children.get(unit) ?? [],
  };
}

/** The unit with all below it. */
export function subtreeOf({ children }: Tree, top: string): string[] {
  const found = [top];
  for (const unit of found) found.push(...children(unit));
  return found;
}

/**
 * The sums over the tree among units that have a figure: each with the nearest below it that have one. A level without
 * figures is passed through, so that a whole and its grandchildren make a sum too.
 */
export function sumsOver(tree: Tree, present: ReadonlySet<string>): { total: string; parts: string[] }[] {
  const nearest = new Map<string, string[]>();
  const sums: { total: string; parts: string[] }[] = [];
  for (const unit of tree.upwards) {
    const below = tree.children(unit).flatMap((child) => nearest.get(child) ?? []);
    if (present.has(unit) && below.length > 0) sums.push({ total: unit, parts: below });
    nearest.set(unit, present.has(unit) ? [unit] : below);
  }
  return sums;
}
