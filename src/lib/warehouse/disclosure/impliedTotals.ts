import { groupBy } from './groupBy.ts';
import type { Tree } from './tree.ts';

/** A row of a source: how many persons a unit's figure rests on; null where that is not known. */
export interface CountedRow {
  readonly unit: string;
  /** Rows of one series add up: one instrument, year and part; one period. */
  readonly series: string;
  readonly n: number | null;
}

/** A top of the tree with what its rows make together in one series. */
interface Top {
  readonly unit: string;
  readonly n: number | null;
  /** What its own figure holds beside those of the units that the tree has below it; null where that is not known, 0 where it has none. */
  readonly beside: number | null;
  /** Whether the tree has units below it. */
  readonly above: boolean;
}

/** A unit that is the sum of others, though no source says so. */
export interface ImpliedTotal {
  readonly total: string;
  readonly parts: readonly string[];
  /** Hardly by chance: all the others of a table, three at least, or in two series with other numbers. */
  readonly sure: boolean;
}

/** So many units at least make a sum; one may be another by chance. */
const fewest = 2;
/** So many that are all of a table's are its sum. */
const enough = 3;

/**
 * Units that are the sum of others though no source says so: a whole's row above or below those that it sums, as reports
 * have it. A reader of the report would see it, and so could take a hidden part from the whole. Of sums within sums each is of the nearest;
 * one must hold in every series in which all of it is known. Where two small units happen to make a third, that one is
 * their whole too, and not `sure`: what follows from it may hide more, never less.
 */
export function impliedTotals(rows: readonly CountedRow[], tree: Tree): ImpliedTotal[] {
  const found: ImpliedTotal[] = [];
  const parents = new Map<string, string>();
  const series = [...groupBy(rows, (row) => row.series).values()].map((of) => topsOf(of, tree));
  const isAbove = (unit: string, other: string | undefined): boolean =>
    other !== undefined && (other === unit || isAbove(unit, parents.get(other)));
  /** A whole is no part of its parts, whatever some series says. */
  const fits = (block: Block): boolean =>
    !block.parts.some((part) => isAbove(part, block.total)) && series.every((of) => holdsIn(of, block));
  for (let more = true; more;) {
    more = false;
    for (const tops of series) {
      const block = longest(blocksIn(tops, parents).filter(fits));
      if (!block) continue;
      const others = tops.filter(({ unit }) => unit !== block.total);
      const all = others.length === block.parts.length && others.length >= enough;
      found.push({ ...block, sure: all || new Set(series.flatMap((of) => numbersOf(of, block) ?? [])).size > 1 });
      for (const part of block.parts) parents.set(part, block.total);
      more = true;
    }
  }
  return found;
}

interface Block {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The tops in the order of their first rows, each with its own figure or the sum of the nearest below it. */
function topsOf(rows: readonly CountedRow[], tree: Tree): Top[] {
  const figures = new Map(rows.map(({ unit, n }) => [unit, n]));
  const sum = (unit: string): number | null | undefined => {
    if (figures.has(unit)) return figures.get(unit)!;
    const below = tree.children(unit).flatMap((child) => sum(child) ?? (sum(child) === null ? [null] : []));
    if (below.length === 0) return undefined;
    return below.includes(null) ? null : below.reduce<number>((a, b) => a + b!, 0);
  };
  const topOf = (unit: string): string => {
    const above = tree.parent(unit);
    return above === null ? unit : topOf(above);
  };
  const tops = [...new Set(rows.map(({ unit }) => topOf(unit)))];
  return tops.map((unit) => {
    const own = figures.get(unit) ?? null;
    const below = tree.children(unit).flatMap((child) => sum(child) ?? (sum(child) === null ? [null] : []));
    const beside = own === null || below.includes(null) ? null : own - below.reduce<number>((a, b) => a + b!, 0);
    return { unit, n: sum(unit) ?? null, beside, above: below.length > 0 };
  });
}

/** Each whole with the run of tops after or before it that it is the sum of, of those that are no part yet. */
const blocksIn = (tops: readonly Top[], taken: ReadonlyMap<string, string>): Block[] =>
  tops.flatMap((top, i) => {
    if (top.beside === null || top.beside <= 0) return [];
    const least = top.above ? 1 : fewest;
    const runs = [tops.slice(i + 1), tops.slice(0, i).reverse()].map((of) => runOf(top.beside!, of, taken, least));
    return runs.flatMap((parts) => (parts ? [{ total: top.unit, parts }] : []));
  });

/** The longest run is hardly by chance; sums within it are found later. */
const longest = (blocks: readonly Block[]): Block | null =>
  blocks.reduce<Block | null>((a, b) => (a && a.parts.length >= b.parts.length ? a : b), null);

/** The first tops that make a total; what is a part of one of them is passed by, what is a part of another ends the run. */
function runOf(
  total: number,
  tops: readonly Top[],
  taken: ReadonlyMap<string, string>,
  least: number,
): string[] | null {
  const run: string[] = [];
  const passed = new Set<string>();
  let [sum, some] = [0, 0];
  for (const { unit, n } of tops) {
    const above = taken.get(unit);
    if (above !== undefined && passed.has(above)) passed.add(unit);
    else if (above !== undefined || n === null || sum + n > total) return null;
    else {
      run.push(unit);
      passed.add(unit);
      sum += n;
      if (n > 0) some++;
      if (sum === total && some >= least) return run;
    }
  }
  return null;
}

/** Whether nothing in a series speaks against a sum. */
function holdsIn(tops: readonly Top[], { total, parts }: Block): boolean {
  const known = termsOf(tops, { total, parts });
  return known === null || known[0] === known.slice(1).reduce((a, b) => a + b, 0);
}

/** The numbers of a sum in one series, to tell series with other numbers; null where one is not known. */
function numbersOf(tops: readonly Top[], { total, parts }: Block): string | null {
  return termsOf(tops, { total, parts })?.join(' ') ?? null;
}

/** What a sum holds beside its tree, and its parts; null where one is not known. */
function termsOf(tops: readonly Top[], { total, parts }: Block): number[] | null {
  const at = new Map(tops.map((top) => [top.unit, top]));
  const known = [at.get(total)?.beside ?? null, ...parts.map((unit) => at.get(unit)?.n ?? null)];
  return known.includes(null) ? null : (known as number[]);
}
