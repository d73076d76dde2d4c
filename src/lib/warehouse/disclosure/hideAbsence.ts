import type { Row } from '../../model/tables.ts';
import { complement } from './complement.ts';
import type { Equation } from './grid.ts';
import { groupBy } from './groupBy.ts';
import { sumsOfPeriods } from './spans.ts';
import type { Thresholds } from './thresholds.ts';
import { unitGrid } from './unitGrid.ts';
import type { Tree } from './tree.ts';

type Absence = Row<'absence'>;
type Headcount = Row<'headcount'>;

const cellOf = (row: { unit_id: string; period: string }): string => JSON.stringify([row.unit_id, row.period]);

/**
 * Hides the sick leave of units with too few employees in the period, with what would give it away. All measures of a
 * unit and period go together, since short and long make the total; a rate times its employees is a sum over the tree,
 * and months make their year. Employees are no secret, so the rates alone are unknown. Where a unit's employees are not
 * known nothing can be said of it, and what the source shows stands.
 */
export function hideAbsence(
  rows: readonly Absence[],
  headcount: readonly Headcount[],
  tree: Tree,
  k: Thresholds,
): Absence[] {
  const staff = staffOf(headcount);
  const cells = [...groupBy(rows, cellOf).values()];
  const places = new Map(cells.map(([row], i) => [cellOf(row!), i]));
  const place = (unit_id: string, period: string): number => places.get(cellOf({ unit_id, period }))!;
  const weights = cells.map(([row]) => staff(row!.unit_id, row!.period));
  const primary = cells.flatMap((of, i) => {
    const n = weights[i] ?? null;
    return (n !== null && n > 0 && n < k.result) || of.some((row) => row.suppressed) ? [i] : [];
  });
  if (primary.length === 0) return [...rows];
  const equations = [...overUnits(rows, tree, place), ...overTime(rows, place)];
  // The sums of employees are known, and no number of persons is to be worked out: no range is asked for (0).
  const hidden = complement({ weights, equations }, primary, 0);
  const gone = new Set([...hidden].flatMap((cell) => cells[cell]!));
  return rows.map((row) => (gone.has(row) ? { ...row, rate: null, suppressed: true } : row));
}

/** The employees of a unit in a period; where that is not counted, the fewest of the months of its year; else null. */
function staffOf(headcount: readonly Headcount[]): (unit: string, period: string) => number | null {
  const known = new Map<string, number>();
  for (const row of headcount) {
    known.set(cellOf(row), row.employees);
    const year = JSON.stringify([row.unit_id, row.period.slice(0, 4), 'fewest']);
    known.set(year, Math.min(known.get(year) ?? Infinity, row.employees));
  }
  return (unit_id, period) =>
    known.get(cellOf({ unit_id, period })) ??
    known.get(JSON.stringify([unit_id, period.slice(0, 4), 'fewest'])) ??
    null;
}

type Place = (unit: string, period: string) => number;

const overUnits = (rows: readonly Absence[], tree: Tree, place: Place): Equation[] =>
  [...groupBy(rows, (row) => row.period)].flatMap(([period, of]) => {
    const grid = unitGrid(
      tree,
      of.map((row) => ({ unit: row.unit_id, series: row.measure, weight: null })),
    );
    const at = (cell: number): number => place(grid.units[cell]!, period);
    return grid.equations.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) }));
  });

const overTime = (rows: readonly Absence[], place: Place): Equation[] =>
  [...groupBy(rows, (row) => JSON.stringify([row.unit_id, row.measure])).values()].flatMap((of) => {
    const at = (period: string): number => place(of[0]!.unit_id, period);
    const sums = sumsOfPeriods([...new Set(of.map((row) => row.period))]);
    return sums.map(({ total, parts }) => ({ total: at(total), parts: parts.map(at) }));
  });
