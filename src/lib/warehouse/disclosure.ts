import type { Row, Rows } from '../model/tables.ts';

/** The fewest answers that a shown value may rest on. May be raised, never lowered. */
export const least = { index: 7 } as const;

type Index = Row<'indexes'>;
type Unit = Row<'units'>;

const tooFew = (row: Index, k: number): boolean => row.answers !== null && row.answers > 0 && row.answers < k;
const hide = (row: Index): Index => ({ ...row, value: null, answers: null, suppressed: true });
const groupOf = (row: Index): string => JSON.stringify([row.instrument, row.year, row.unit_id]);

/** All rows of one instrument and year by unit: the grid along which a reader could add and subtract. */
function grids(rows: readonly Index[]): Map<string, Map<string, Index[]>> {
  const byYear = new Map<string, Map<string, Index[]>>();
  for (const row of rows) {
    const key = `${row.instrument} ${row.year}`;
    const units = byYear.get(key) ?? new Map<string, Index[]>();
    byYear.set(key, units.set(row.unit_id, [...(units.get(row.unit_id) ?? []), row]));
  }
  return byYear;
}

/** The answers of a unit: the largest count over its rows, since the parts rest on the same answers. */
const answersOf = (rows: readonly Index[] | undefined): number =>
  Math.max(0, ...(rows ?? []).map((r) => r.answers ?? 0));

/**
 * The units to hide in one instrument and year. A unit with too few answers in any row is hidden whole, since the parts
 * and the whole give each other away. Then, to a fixed point: under a parent that is shown no child may stand hidden
 * alone, since the parent is the weighted mean of its children; the smallest shown sibling goes with it, and where there
 * is none, the parent.
 */
function hiddenUnits(
  grid: ReadonlyMap<string, Index[]>,
  children: ReadonlyMap<string, string[]>,
  k: number,
): Set<string> {
  const hidden = new Set([...grid].filter(([, rows]) => rows.some((row) => tooFew(row, k))).map(([unit]) => unit));
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const [parent, units] of children) {
      if (!grid.has(parent) || hidden.has(parent)) continue;
      const present = units.filter((u) => grid.has(u));
      const gone = present.filter((u) => hidden.has(u));
      if (gone.length !== 1) continue;
      const neighbour = present
        .filter((u) => !hidden.has(u))
        .sort((a, b) => answersOf(grid.get(a)) - answersOf(grid.get(b)) || (a < b ? -1 : 1))[0];
      hidden.add(neighbour ?? parent);
    }
  }
  return hidden;
}

const childrenOf = (units: readonly Unit[]): Map<string, string[]> => {
  const children = new Map<string, string[]>();
  for (const { unit_id, parent_id } of units)
    if (parent_id !== null) children.set(parent_id, [...(children.get(parent_id) ?? []), unit_id]);
  return children;
};

/**
 * Hides what rests on too few persons, once, before the tables are encoded: charts, tables, tooltips, the SQL page,
 * exports and publications all read what is left. A hidden value is null, with `suppressed` true; its count is hidden too.
 */
export function suppress(rows: Rows, atLeast: number = least.index): Rows {
  const k = Math.max(least.index, atLeast);
  const indexes = rows.indexes;
  if (!indexes) return rows;
  const children = childrenOf(rows.units ?? []);
  const hidden = new Set<string>();
  for (const grid of grids(indexes).values())
    for (const unit of hiddenUnits(grid, children, k)) for (const row of grid.get(unit) ?? []) hidden.add(groupOf(row));
  return { ...rows, indexes: indexes.map((row) => (hidden.has(groupOf(row)) ? hide(row) : row)) };
}

/**
 * For a publication: a union, a role and a small group name a person together, so attendance keeps the union and the
 * side alone.
 */
export const generalise = (rows: Rows): Rows => ({
  ...rows,
  ...(rows.attendance
    ? { attendance: rows.attendance.map((row) => (row.side === 'union' ? { ...row, role: null } : row)) }
    : {}),
});
