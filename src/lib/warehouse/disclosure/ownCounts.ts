import type { Tree } from './tree.ts';

/** The units of a count whose figure holds those below it too, by the nearest below. */
type Counts = ReadonlyMap<string, number | null>;

/** The sum below each unit that has any, where a unit in `totals` speaks for all below it. Null: a part is not known. */
function below(counts: Counts, tree: Tree, totals: ReadonlySet<string>): Map<string, number | null> {
  const whole = new Map<string, number | null>();
  const found = new Map<string, number | null>();
  const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
  for (const unit of tree.upwards) {
    const children = tree.children(unit).filter((child) => whole.has(child));
    const sum = children.reduce<number | null>((n, child) => plus(n, whole.get(child)!), 0);
    if (children.length > 0) found.set(unit, sum);
    if (!counts.has(unit) && children.length === 0) continue;
    const own = counts.get(unit) ?? (counts.has(unit) ? null : 0);
    whole.set(unit, totals.has(unit) && counts.has(unit) ? own : plus(own, sum));
  }
  return found;
}

/**
 * The units whose rows are sums over those below, in tables that hold both: none of a unit's figures is less than the
 * sum below it, and at least half are just that. Others have their rows for themselves.
 */
export function totalUnits(tables: readonly Counts[], tree: Tree): Set<string> {
  const totals = new Set<string>();
  // From below, since what is below a unit depends on which units there are sums; each pass can only add one level.
  for (const unit of tree.upwards) {
    if (tree.children(unit).length === 0 || !tables.some((counts) => counts.has(unit))) continue;
    const pairs = tables.flatMap((counts) => {
      const [own, sum] = [counts.get(unit) ?? null, below(counts, tree, totals).get(unit) ?? null];
      return own === null || sum === null ? [] : [{ own, sum }];
    });
    const same = pairs.filter(({ own, sum }) => own === sum).length;
    if (pairs.length > 0 && pairs.every(({ own, sum }) => own >= sum) && same * 2 >= pairs.length) totals.add(unit);
  }
  return totals;
}

/**
 * Each unit's own count: a sum loses what its units below already say, so that every visit is counted once. A sum over a
 * count that the source hides is not known either (null): the difference would be the hidden count.
 */
export function ownCounts(counts: Counts, tree: Tree, totals: ReadonlySet<string>): Map<string, number | null> {
  const sums = below(counts, tree, totals);
  const own = new Map<string, number | null>();
  for (const [unit, n] of counts) {
    const sum = totals.has(unit) && sums.has(unit) ? sums.get(unit)! : 0;
    if (n === null || sum === null) own.set(unit, null);
    else if (n > sum || !sums.has(unit) || !totals.has(unit)) own.set(unit, n - sum);
  }
  return own;
}
