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
  /** It has units below it, so the tree knows what it is the sum of. */
  readonly known: boolean;
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
      const block = shortest(blocksIn(tops, parents).filter(fits));
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
  return tops.map((unit) => ({ unit, n: sum(unit) ?? null, known: tree.children(unit).length > 0 }));
}

/** Each whole with the run of tops after or before it that it is the sum of, of those that are no part yet. */
const blocksIn = (tops: readonly Top[], taken: ReadonlyMap<string, string>): Block[] =>
  tops.flatMap((top, i) => {
    if (top.known || top.n === null || top.n === 0) return [];
    const runs = [runOf(top.n, tops.slice(i + 1), taken), runOf(top.n, tops.slice(0, i).reverse(), taken)];
    return runs.flatMap((parts) => (parts ? [{ total: top.unit, parts }] : []));
  });

/** The shortest run is an innermost one. */
const shortest = (blocks: readonly Block[]): Block | null =>
  blocks.reduce<Block | null>((a, b) => (a && a.parts.length <= b.parts.length ? a : b), null);

/** The first tops that make a total; what is a part of one of them is passed by, what is a part of another ends the run. */
function runOf(total: number, tops: readonly Top[], taken: ReadonlyMap<string, string>): string[] | null {
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
      if (sum === total && some >= fewest) return run;
    }
  }
  return null;
}

/** Whether nothing in a series speaks against a sum. */
function holdsIn(tops: readonly Top[], { total, parts }: Block): boolean {
  const n = new Map(tops.map((top) => [top.unit, top.n]));
  const known = [total, ...parts].map((unit) => n.get(unit) ?? null);
  if (known.includes(null)) return true;
  return known[0] === known.slice(1).reduce<number>((a, b) => a + b!, 0);
}

/** The numbers of a sum in one series, to tell series with other numbers; null where one is not known. */
function numbersOf(tops: readonly Top[], { total, parts }: Block): string | null {
  const n = new Map(tops.map((top) => [top.unit, top.n]));
  const known = [total, ...parts].map((unit) => n.get(unit) ?? null);
  return known.includes(null) ? null : known.join(' ');
}
