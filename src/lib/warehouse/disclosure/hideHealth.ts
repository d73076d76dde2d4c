import type { Row } from '../../model/tables.ts';
import { groupBy } from './groupBy.ts';
import { ownCounts, totalUnits } from './ownCounts.ts';
import { settleCounts } from './settleCounts.ts';
import { sumsOfPeriods } from './spans.ts';
import type { Thresholds } from './thresholds.ts';
import { subtreeOf, type Tree } from './tree.ts';

type Health = Row<'health'>;

/** One kind of help in one year: the rows and the count of each unit, null where the source hides it. */
interface Year {
  readonly kind: string;
  readonly year: string;
  readonly rows: ReadonlyMap<string, readonly Health[]>;
  readonly counts: ReadonlyMap<string, number | null>;
}

/**
 * Hides few visits to the occupational health service, one kind and year at a time. A year whose shorter periods hold
 * too few is told as one row; a unit's year with too few is null and `suppressed`, and stands together with others in a
 * row of a unit above (`settleCounts`). A sum over a unit is known unless the unit itself has a suppressed row.
 */
export function hideHealth(rows: readonly Health[], tree: Tree, k: Thresholds): Health[] {
  const years = [...groupBy(rows, (row) => JSON.stringify([row.kind, row.period.slice(0, 4)])).values()].map(yearOf);
  const totals = totalUnits(
    years.map((y) => y.counts),
    tree,
  );
  const all = new Set(rows.map((row) => row.unit_id).filter((unit) => !totals.has(unit)));
  const told = years.flatMap((year) =>
    tell({ ...year, counts: ownCounts(year.counts, tree, totals) }, all, tree, k.result),
  );
  return withTotalKinds(told, years, tree);
}

/** The longest periods stand for those within them. */
function yearOf(rows: readonly Health[]): Year {
  const units = groupBy(rows, (row) => row.unit_id);
  const kept = [...units].map(([unit, of]) => {
    const within = new Set(sumsOfPeriods([...new Set(of.map((row) => row.period))]).flatMap((sum) => sum.parts));
    return [unit, of.filter((row) => !within.has(row.period))] as const;
  });
  return {
    kind: rows[0]!.kind,
    year: rows[0]!.period.slice(0, 4),
    rows: new Map(kept),
    counts: new Map(kept.map(([unit, of]) => [unit, sumOf(of)])),
  };
}

const sumOf = (rows: readonly Health[]): number | null =>
  rows.reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);

/** The rows that may be told of one kind and year. */
function tell({ kind, year, rows, counts }: Year, all: ReadonlySet<string>, tree: Tree, k: number): Health[] {
  const { hidden, untold, together } = settleCounts(counts, all, tree, k);
  const any = [...rows.values()][0]![0]!;
  const row = (unit_id: string, count: number | null, source = any.source): Health => ({
    ...{ unit_id, period: year, kind, count, suppressed: count === null, source },
  });
  const shown = [...rows].flatMap(([unit, of]) => {
    const own = counts.get(unit);
    if (own === undefined || own === null || hidden.has(unit)) return [];
    const fine = own === sumOf(of) && of.every(({ count }) => count === 0 || (count ?? 0) >= k);
    return fine ? of : [row(unit, own, of[0]!.source)];
  });
  return [
    ...shown,
    ...[...together].map(([unit, count]) => row(unit, count)),
    ...[...untold].map((unit) => row(unit, null, rows.get(unit)?.[0]?.source)),
  ];
}

/**
 * A kind that is the sum of the others ("all visits") would give a hidden one away: where any of them is untold, the sum
 * is too, at the unit and at all above it.
 */
function withTotalKinds(told: readonly Health[], years: readonly Year[], tree: Tree): Health[] {
  const kinds = totalKinds(years);
  if (kinds.size === 0) return [...told];
  const cell = (row: Health): string => JSON.stringify([row.unit_id, row.period.slice(0, 4)]);
  const untold = new Map<string, Health>();
  for (const row of told) {
    if (!row.suppressed) continue;
    for (let unit: string | null = row.unit_id; unit !== null; unit = tree.parent(unit)) {
      const above = { ...row, unit_id: unit };
      untold.set(cell(above), above);
    }
  }
  const kept = told.filter(
    (row) =>
      !kinds.has(row.kind) || !subtreeOf(tree, row.unit_id).some((u) => untold.has(cell({ ...row, unit_id: u }))),
  );
  return [...kept, ...[...kinds].flatMap((kind) => [...untold.values()].map((row) => ({ ...row, kind })))];
}

/** The kinds whose count is the sum of all other kinds wherever both are known, of two kinds at least once. */
function totalKinds(years: readonly Year[]): Set<string> {
  const kinds = new Set(years.map((y) => y.kind));
  return new Set(
    [...kinds].filter(
      (kind) => years.filter((y) => y.kind === kind).every((y) => isSum(y, years)) && several(kind, years),
    ),
  );
}

const others = (of: Year, years: readonly Year[], unit: string): number[] =>
  years.flatMap((y) => (y.year === of.year && y.kind !== of.kind ? (y.counts.get(unit) ?? []) : []));

const isSum = (of: Year, years: readonly Year[]): boolean =>
  [...of.counts].every(([unit, n]) => n === null || n === others(of, years, unit).reduce((a, b) => a + b, 0));

const several = (kind: string, years: readonly Year[]): boolean =>
  years.some((y) => y.kind === kind && [...y.counts.keys()].some((unit) => others(y, years, unit).length > 1));
