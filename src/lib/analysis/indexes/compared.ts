import type { Unit } from '../unitTree.ts';
import type { Cell, Instrument } from './instrument.ts';
import type { Lookup } from './rollUp.ts';

/** A unit's part in a year and the year before. */
export interface Pair {
  readonly part: string | null;
  readonly now: Cell;
  /** Null when the instrument has no earlier year. */
  readonly before: Cell | null;
  /** Values of the other years, the earliest first. */
  readonly others: readonly number[];
  /** The parent's value this year, where it may be known. */
  readonly parent: number | null;
}

/** A row of the comparison. */
export interface ComparedUnit {
  readonly unit: string;
  /** Steps below the top. */
  readonly depth: number;
  /** True when the source gives none of its values: they are computed from the units below. */
  readonly computed: boolean;
  /** True when nothing of it may be told and it stands only for those below it. */
  readonly hollow: boolean;
  readonly pairs: readonly Pair[];
}

export const orders = ['moved', 'change', 'level', 'organisation'] as const;
export type Order = (typeof orders)[number];

/** The unit with all below it; all units when none is chosen. */
const subtree = (units: readonly Unit[], top: string | null): Set<string> => {
  const found = new Set<string>(top === null ? units.map((u) => u.unit_id) : [top]);
  // Tree order: each parent stands before its children.
  for (const u of units) if (u.parent_id !== null && found.has(u.parent_id)) found.add(u.unit_id);
  return found;
};

/** The units to compare: the chosen one with all below it; where it has none below, those beside it too. */
export function scopeOf(units: readonly Unit[], chosen: string | null): Set<string> {
  const within = subtree(units, chosen);
  const own = units.find((u) => u.unit_id === chosen);
  if (within.size > 1 || !own) return within;
  return new Set(units.filter((u) => u.parent_id === own.parent_id).map((u) => u.unit_id));
}

/**
 * The rows of a comparison in tree order: units with a value, a hidden one, or one the year before, and those above them.
 * Units outside the tree stand last.
 */
export function comparedUnits(
  instrument: Instrument,
  lookup: Lookup,
  units: readonly Unit[],
  years: { year: number; before: number | null },
): ComparedUnit[] {
  const inTree = new Set(units.map((u) => u.unit_id));
  const others = instrument.years.filter((y) => y !== years.year && y !== years.before);
  const above = ancestorsOf(instrument, units);
  const outside = [...instrument.units].filter((u) => !inTree.has(u)).map((unit_id) => ({ unit_id, parent_id: null }));
  return [...units, ...outside].flatMap((u): ComparedUnit[] => {
    const pairs = instrument.parts.map((part) => ({
      part,
      now: lookup(u.unit_id, years.year, part),
      before: years.before === null ? null : lookup(u.unit_id, years.before, part),
      others: others.flatMap((y) => lookup(u.unit_id, y, part).value ?? []),
      parent: u.parent_id === null ? null : lookup(u.parent_id, years.year, part).value,
    }));
    const cells = pairs.flatMap((p) => (p.before ? [p.now, p.before] : [p.now]));
    const computed = !instrument.units.has(u.unit_id);
    // A sum that may not be told says nothing itself: only a unit of the source's own is said to be hidden.
    const hollow = cells.every((c) => c.state === 'missing' || (computed && c.state === 'suppressed'));
    if (hollow && !above.has(u.unit_id)) return [];
    return [{ unit: u.unit_id, depth: 'depth' in u ? (u as Unit).depth : 0, computed, hollow, pairs }];
  });
}

/** The units above those that the source has rows for. */
function ancestorsOf(instrument: Instrument, units: readonly Unit[]): Set<string> {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  const above = new Set<string>();
  for (const unit of instrument.units)
    for (let up = parents.get(unit) ?? null; up !== null && !above.has(up); up = parents.get(up) ?? null) above.add(up);
  return above;
}

/**
 * Rows by what moved: units in `moved` first, in that order, then by the change; by the change of a part, the largest
 * fall first; by its level, the lowest first; or as the organisation stands. Those without a number last.
 */
export function orderUnits(
  rows: readonly ComparedUnit[],
  order: Order,
  part: string | null,
  moved: readonly string[] = [],
): ComparedUnit[] {
  if (order === 'organisation') return [...rows];
  const placeOf = (row: ComparedUnit): number => {
    const pair = row.pairs.find((p) => p.part === part);
    const now = pair?.now.value ?? null;
    if (order === 'level') return now ?? Infinity;
    const before = pair?.before?.value ?? null;
    return now === null || before === null ? Infinity : now - before;
  };
  const rank = new Map(order === 'moved' ? moved.map((unit, i) => [unit, i]) : []);
  const placed = rows.map((row, i) => ({ row, first: rank.get(row.unit) ?? rank.size, at: placeOf(row), i }));
  return placed.sort((a, b) => a.first - b.first || (a.at === b.at ? a.i - b.i : a.at - b.at)).map(({ row }) => row);
}

/** The middle one of the values that the source gives for a part in a year; null without any. What a unit is beside when the whole's value may not be known. */
export function middleOf(instrument: Instrument, year: number, part: string | null): number | null {
  const values = [...instrument.units]
    .flatMap((unit) => instrument.given(unit, year, part).value ?? [])
    .sort((a, b) => a - b);
  const half = values.length / 2;
  if (values.length === 0) return null;
  return Number.isInteger(half) ? (values[half - 1]! + values[half]!) / 2 : values[Math.floor(half)]!;
}
