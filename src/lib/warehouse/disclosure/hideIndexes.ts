import type { Row } from '../../model/tables.ts';
import { complement } from './complement.ts';
import { groupBy } from './groupBy.ts';
import { indexGrid } from './indexGrid.ts';
import type { Thresholds } from './thresholds.ts';
import type { Tree } from './tree.ts';

type Index = Row<'indexes'>;

/** The cells whose whole is hidden, and those whose parts are: the former are among the latter. */
interface Hidden {
  readonly wholes: ReadonlySet<number>;
  readonly parts: ReadonlySet<number>;
}

/**
 * Hides index values that rest on too few answers, with what would give them away: one instrument and year at a time,
 * since no answers are summed over years. A split by gender is a cell like any other. A hidden value is null and
 * `suppressed`, its count and spread too.
 */
export function hideIndexes(rows: readonly Index[], tree: Tree, k: Thresholds): Index[] {
  const gone = new Set<Index>();
  for (const year of groupBy(rows, (row) => JSON.stringify([row.instrument, row.year])).values())
    for (const row of hiddenRows(year, tree, k)) gone.add(row);
  return rows.map((row) =>
    gone.has(row) ? { ...row, value: null, answers: null, spread: null, suppressed: true } : row,
  );
}

function hiddenRows(rows: readonly Index[], tree: Tree, k: Thresholds): Index[] {
  const grid = indexGrid(tree, rows);
  const { wholes, parts } = hiddenCells(rows, grid, k);
  return rows.filter((row) => (row.part === null ? wholes : parts).has(grid.cellOf(row)));
}

const isFew = (n: number | null, least: number): boolean => n !== null && n > 0 && n < least;
const isPrimary = (row: Index, k: Thresholds): boolean =>
  row.suppressed || isFew(row.answers, row.part === null ? k.result : k.part);

/**
 * The parts of a cell are hidden together, and its whole with them unless at least two parts are left to share what the
 * whole says. Then the parts can move against each other while each whole stands, and the sums over tree and genders are
 * all that is to be held: for the wholes and for the parts by itself. Where units have different parts that does not
 * hold, and a cell is hidden with all its rows.
 */
function hiddenCells(rows: readonly Index[], grid: ReturnType<typeof indexGrid>, k: Thresholds): Hidden {
  const few = (least: number): number[] => grid.untold.filter((cell) => isFew(grid.weights[cell] ?? null, least));
  const primaryOf = (some: readonly Index[]): number[] => some.filter((row) => isPrimary(row, k)).map(grid.cellOf);
  if (!sharesParts(rows)) {
    const most = rows.some((row) => row.part !== null) ? k.part : k.result;
    const all = complement(grid, [...primaryOf(rows), ...few(most)], most);
    return { wholes: all, parts: all };
  }
  const wholes = complement(grid, [...primaryOf(rows.filter((row) => row.part === null)), ...few(k.result)], k.result);
  return { wholes, parts: complement(grid, [...wholes, ...primaryOf(rows), ...few(k.part)], k.part) };
}

/** True where all units, and all genders of them, have the same parts, two at least. */
function sharesParts(rows: readonly Index[]): boolean {
  const parts = [...groupBy(rows, (row) => JSON.stringify([row.unit_id, row.gender])).values()].map((of) =>
    JSON.stringify([...new Set(of.map((row) => row.part ?? ''))].sort()),
  );
  return new Set(parts).size === 1 && new Set(rows.flatMap((row) => row.part ?? [])).size >= 2;
}
