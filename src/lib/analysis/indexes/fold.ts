import type { Unit } from '../unitTree.ts';
import type { ComparedUnit } from './compared.ts';

/** A row of a folded tree: whether it has rows below it, and whether these are shown. */
export interface FoldedUnit {
  readonly row: ComparedUnit;
  readonly below: number;
  readonly open: boolean;
}

/** More rows than these are folded at first. */
export const mostOpen = 60;

/**
 * The rows in tree order with those under a folded unit left out. `turned` are the units that a person has opened or
 * closed, against how they stand at first: open down to the depth at which no more than `mostOpen` rows are shown, the
 * topmost always.
 */
export function foldTree(
  rows: readonly ComparedUnit[],
  units: readonly Unit[],
  turned: ReadonlySet<string>,
): FoldedUnit[] {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  const shown = new Set(rows.map((r) => r.unit));
  const parentOf = (unit: string): string | null => {
    let up = parents.get(unit) ?? null;
    while (up !== null && !shown.has(up)) up = parents.get(up) ?? null;
    return up;
  };
  const below = new Map<string, number>();
  for (const { unit } of rows)
    for (let up = parentOf(unit); up !== null; up = parentOf(up)) below.set(up, (below.get(up) ?? 0) + 1);
  const depth = openDepth(rows);
  const isOpen = (row: ComparedUnit): boolean => row.depth < depth !== turned.has(row.unit);
  const visible = new Map<string, boolean>();
  return rows.flatMap((row): FoldedUnit[] => {
    const parent = parentOf(row.unit);
    const open = isOpen(row);
    const seen = parent === null || (visible.get(parent) ?? true);
    visible.set(row.unit, seen && open);
    return seen ? [{ row, below: below.get(row.unit) ?? 0, open }] : [];
  });
}

/** Units above this depth are open at first. */
function openDepth(rows: readonly ComparedUnit[]): number {
  const depths = [...new Set(rows.map((r) => r.depth))].sort((a, b) => a - b);
  const deepest = depths.filter((d) => rows.filter((r) => r.depth <= d).length <= mostOpen).at(-1);
  return Math.max(deepest ?? 0, (depths[0] ?? 0) + 1);
}
