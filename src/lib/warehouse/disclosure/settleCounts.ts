import { subtreeOf, type Tree } from './tree.ts';

/** Counts by unit as they may be told. */
export interface Settled {
  /** Units whose own count is not told. */
  readonly hidden: ReadonlySet<string>;
  /** Units whose sum with all below them cannot be told. */
  readonly untold: ReadonlySet<string>;
  /** What several hidden counts make together, at the unit where it can be told. */
  readonly together: ReadonlyMap<string, number>;
}

/** Hidden counts on their way up the tree: how many, their sum, and whether a source hid one of them. */
interface Pool {
  cells: number;
  sum: number;
  unknown: boolean;
  /** Whether units without visits are among them, so that each may be 0. */
  silent: boolean;
}

/**
 * Counts of 1 to k - 1 (null: the source hides it) are told only together with others, at the lowest unit that has
 * enough: two at least, each of which can range over more than k values (1 to sum - cells + 1). Where those below a
 * unit are not enough, its smallest shown count goes with them; where none is left, the units of `all` that have no
 * visits do, so that any of them may be the one without; else a sum that was told below. Each hidden count is in one sum at most, so no
 * difference of sums says more than the sums, and every sum over a unit that is not `untold` is the true one.
 */
export function settleCounts(
  counts: ReadonlyMap<string, number | null>,
  all: ReadonlySet<string>,
  tree: Tree,
  k: number,
): Settled {
  const hidden = new Set([...counts].flatMap(([unit, n]) => (n === null || (n > 0 && n < k) ? [unit] : [])));
  const untold = new Set<string>();
  const told = new Map<string, Pool>();
  const pools = new Map<string, Pool>();
  for (const unit of tree.upwards) {
    const pool = poolOf(unit);
    while (pool.cells > 0 && !pool.unknown && !isWide(pool, k)) {
      const next = smallestShown(unit);
      const more = next !== null ? [next] : pool.sum > k ? silentBelow(unit) : [];
      if (more.length === 0 && !absorb(unit, pool)) break;
      for (const one of more) hide(one, unit, pool);
      pool.silent ||= next === null && more.length > 0;
    }
    if (pool.cells === 0) continue;
    if (!pool.unknown && isWide(pool, k)) told.set(unit, pool);
    else {
      untold.add(unit);
      pools.set(unit, pool);
    }
  }
  return { hidden, untold, together: new Map([...told].map(([unit, { sum }]) => [unit, sum])) };

  function poolOf(unit: string): Pool {
    const own = hidden.has(unit) ? (counts.get(unit) ?? null) : 0;
    const pool = { cells: hidden.has(unit) ? 1 : 0, sum: own ?? 0, unknown: own === null, silent: false };
    for (const child of tree.children(unit)) if (pools.has(child)) merge(pool, pools.get(child)!);
    return pool;
  }

  function hide(cell: string, top: string, pool: Pool): void {
    hidden.add(cell);
    pool.cells += 1;
    pool.sum += counts.get(cell) ?? 0;
    leave(cell, top);
  }

  /** The sums of what lies from a unit up to the one where its count goes are not known any more. */
  function leave(unit: string, top: string): void {
    for (let at: string | null = unit; at !== null && at !== top; at = tree.parent(at)) untold.add(at);
  }

  /** Where every count is hidden already: the smallest sum that was told below goes along. */
  function absorb(top: string, pool: Pool): boolean {
    const below = subtreeOf(tree, top).filter((u) => told.has(u));
    const [least] = below.sort((a, b) => told.get(a)!.sum - told.get(b)!.sum);
    if (least === undefined) return false;
    merge(pool, told.get(least)!);
    told.delete(least);
    leave(least, top);
    return true;
  }

  function silentBelow(top: string): string[] {
    return subtreeOf(tree, top).filter((u) => all.has(u) && (counts.get(u) ?? 0) === 0 && !hidden.has(u));
  }

  function smallestShown(top: string): string | null {
    const shown = subtreeOf(tree, top).filter((u) => (counts.get(u) ?? 0) > 0 && !hidden.has(u));
    return shown.reduce<string | null>((a, b) => (a === null || counts.get(b)! < counts.get(a)! ? b : a), null);
  }
}

function merge(into: Pool, pool: Pool): void {
  into.cells += pool.cells;
  into.sum += pool.sum;
  into.unknown ||= pool.unknown;
  into.silent ||= pool.silent;
}

const isWide = ({ cells, sum, silent }: Pool, k: number): boolean => cells >= 2 && (silent ? sum : sum - cells + 1) > k;
