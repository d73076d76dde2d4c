import type { Row } from '../../model/tables.ts';
import type { Equation, Grid } from './grid.ts';
import { groupBy } from './groupBy.ts';
import { sumsOver, type Tree } from './tree.ts';

type Index = Row<'indexes'>;
type Place = Pick<Index, 'unit_id' | 'gender'>;

/** The values of one instrument and year: a cell for what is hidden together, a unit's answers of all, of women, of men. */
export interface IndexGrid extends Grid {
  readonly cellOf: (row: Place) => number;
  /** Cells that no row tells and the rows tell all the same: a unit's answers that are of no gender that is told, and totals that are not given. */
  readonly untold: readonly number[];
}

const keyOf = ({ unit_id, gender }: Place): string => JSON.stringify([unit_id, gender]);

/**
 * The grid of a year's values: cells add up over the tree within each gender, and over the genders within each unit. Who
 * is of no gender that is told is a cell too, as large as the difference: beside women's value and that of all, the value
 * of the two who are left would be known. Where genders stand without their total, it is taken as known. A cell with
 * nobody in it is in no sum.
 */
export function indexGrid(tree: Tree, rows: readonly Index[]): IndexGrid {
  const cells = [...groupBy(rows, keyOf).values()];
  const places = new Map(cells.map(([row], i) => [keyOf(row!), i]));
  const cellOf = (row: Place): number => places.get(keyOf(row))!;
  const weights = cells.map(weightOf);
  const [equations, untold] = [new Map<string, Equation>(), [] as number[]];
  const add = (total: number, parts: readonly number[]): unknown =>
    equations.set(JSON.stringify([total, parts]), { total, parts });
  const addCell = (weight: number | null): number => {
    untold.push(weights.push(weight) - 1);
    return weights.length - 1;
  };
  const totals = new Map<string, number>();
  for (const [unit, of] of groupBy(
    rows.filter((row) => row.answers !== 0),
    (row) => row.unit_id,
  )) {
    const genders = [...new Set(of.filter((row) => row.gender !== null).map(cellOf))];
    const known = genders.map((cell) => weights[cell] ?? null);
    const given = of.find((row) => row.gender === null);
    const total = given ? cellOf(given) : addCell(sumOf(known));
    totals.set(unit, total);
    const rest = (weights[total] ?? 0) - (sumOf(known) ?? Infinity);
    if (genders.length > 0) add(total, rest > 0 ? [...genders, addCell(rest)] : genders);
  }
  for (const of of groupBy(rows, (row) => JSON.stringify([row.part, row.gender])).values())
    if (of[0]!.gender !== null) addOverTree(tree, new Map(of.map((row) => [row.unit_id, cellOf(row)])), weights, add);
  for (const of of groupBy(rows, (row) => row.part ?? '').values()) {
    const inPart = of.flatMap((row) => {
      const total = totals.get(row.unit_id);
      return total === undefined ? [] : [[row.unit_id, total] as const];
    });
    addOverTree(tree, new Map(inPart), weights, add);
  }
  return { weights, equations: [...equations.values()], cellOf, untold };
}

function addOverTree(
  tree: Tree,
  cells: ReadonlyMap<string, number>,
  weights: readonly (number | null)[],
  add: (total: number, parts: readonly number[]) => unknown,
): void {
  const present = new Set([...cells].flatMap(([unit, cell]) => (weights[cell] === 0 ? [] : [unit])));
  for (const { total, parts } of sumsOver(tree, present))
    add(
      cells.get(total)!,
      parts.map((part) => cells.get(part)!),
    );
}

const weightOf = (rows: readonly Index[]): number | null =>
  rows.reduce<number | null>((most, { answers }) => (answers === null ? most : Math.max(most ?? 0, answers)), null);

/** Null where one of them is not known. */
const sumOf = (known: readonly (number | null)[]): number | null =>
  known.includes(null) ? null : known.reduce<number>((sum, n) => sum + n!, 0);
