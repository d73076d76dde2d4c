import type { Row } from '../../model/tables.ts';
import { complement } from './complement.ts';
import { groupBy } from './groupBy.ts';
import type { Thresholds } from './thresholds.ts';
import { unitGrid } from './unitGrid.ts';
import type { Tree } from './tree.ts';

type Index = Row<'indexes'>;

/** The units whose whole is hidden, and those whose parts are: the former are among the latter. */
interface Hidden {
  readonly wholes: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/**
 * Hides index values that rest on too few answers, with what would give them away: one instrument and year at a time,
 * since no answers are summed over years. A hidden value is null and `suppressed`, its count too.
 */
export function hideIndexes(rows: readonly Index[], tree: Tree, k: Thresholds): Index[] {
  const grids = groupBy(rows, (row) => JSON.stringify([row.instrument, row.year]));
  const hidden = new Map([...grids].map(([, grid]) => [grid, hiddenUnits(grid, tree, k)] as const));
  const gone = new Set<Index>();
  for (const [grid, { wholes, parts }] of hidden)
    for (const row of grid) if ((row.part === null ? wholes : parts).has(row.unit_id)) gone.add(row);
  return rows.map((row) => (gone.has(row) ? { ...row, value: null, answers: null, suppressed: true } : row));
}

const isPrimary = (row: Index, k: Thresholds): boolean =>
  row.suppressed || (row.answers !== null && row.answers > 0 && row.answers < (row.part === null ? k.result : k.part));

/**
 * The parts of a unit are hidden together, and its whole with them unless at least two parts are left to share what the
 * whole says. Then the parts can move against each other while each whole stands, and the sums over the tree are all that
 * is to be held: for the wholes and for the parts by itself. Where units have different parts that does not hold, and
 * a unit is hidden with all its rows.
 */
function hiddenUnits(rows: readonly Index[], tree: Tree, k: Thresholds): Hidden {
  const grid = unitGrid(
    tree,
    rows.map((row) => ({ unit: row.unit_id, series: row.part ?? '', weight: row.answers })),
  );
  const primaryOf = (some: readonly Index[]): number[] =>
    some.filter((row) => isPrimary(row, k)).map((row) => grid.place(row.unit_id));
  const unitsOf = (cells: Iterable<number>): Set<string> => new Set([...cells].map((cell) => grid.units[cell]!));
  if (!sharesParts(rows)) {
    const most = rows.some((row) => row.part !== null) ? k.part : k.result;
    const all = unitsOf(complement(grid, primaryOf(rows), most));
    return { wholes: all, parts: all };
  }
  const wholes = complement(grid, primaryOf(rows.filter((row) => row.part === null)), k.result);
  return {
    wholes: unitsOf(wholes),
    parts: unitsOf(complement(grid, [...wholes, ...primaryOf(rows)], k.part)),
  };
}

/** True where all units have the same parts, two at least. */
function sharesParts(rows: readonly Index[]): boolean {
  const parts = [...groupBy(rows, (row) => row.unit_id).values()].map((of) =>
    JSON.stringify([...new Set(of.map((row) => row.part ?? ''))].sort()),
  );
  return new Set(parts).size === 1 && new Set(rows.flatMap((row) => row.part ?? [])).size >= 2;
}
