import { exposed } from './exposed.ts';
import { cellsOf, type Equation, type Grid } from './grid.ts';

/**
 * The cells to hide so that none of the primary ones can be worked out, to a fixed point: in no sum does a hidden cell
 * stand alone; hidden cells with a known sum can each range over more than `k` values; and no combination of sums gives
 * one away (`exposed`). What goes along is the smallest neighbour that is shown. Cells known to be 0 belong in no
 * equation.
 */
export function complement(grid: Grid, primary: Iterable<number>, k: number): Set<number> {
  const hidden = new Set(primary);
  if (hidden.size === 0) return hidden;
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const equation of grid.equations) settle(grid, equation, hidden, k);
    if (before === hidden.size) for (const group of groups(grid, hidden)) hideNeighbours(grid, group, hidden);
  }
  return hidden;
}

/** Hides in one equation until no cell stands alone and the range is wide enough. */
function settle({ weights }: Grid, equation: Equation, hidden: Set<number>, k: number): void {
  const cells = cellsOf(equation);
  while (isNarrow(weights, equation, hidden, k)) {
    const parts = equation.parts.filter((c) => !hidden.has(c));
    const next = smallest(weights, parts.length > 0 ? parts : cells.filter((c) => !hidden.has(c)));
    if (next === null) return;
    hidden.add(next);
  }
}

/** One hidden cell alone, or a known sum of hidden cells so small that it says what each is: of m cells, each at least 1, none can be over sum - m + 1. */
function isNarrow(weights: Grid['weights'], equation: Equation, hidden: ReadonlySet<number>, k: number): boolean {
  const parts = equation.parts.filter((c) => hidden.has(c));
  if (hidden.has(equation.total)) return parts.length === 0;
  if (parts.length < 2) return parts.length === 1;
  const known = parts.map((c) => weights[c] ?? null);
  return !known.includes(null) && known.reduce<number>((sum, n) => sum + n!, 0) - parts.length + 1 <= k;
}

/** The smallest of the cells; one whose size is not known comes last. */
function smallest(weights: Grid['weights'], cells: readonly number[]): number | null {
  const size = (cell: number): number => weights[cell] ?? Infinity;
  return cells.reduce<number | null>((best, cell) => (best === null || size(cell) < size(best) ? cell : best), null);
}

/** Equations that share hidden cells, with those cells: what is worked out in one says nothing of another. */
interface Group {
  readonly equations: readonly Equation[];
  readonly hidden: ReadonlySet<number>;
}

function groups({ equations }: Grid, hidden: ReadonlySet<number>): Group[] {
  const of = new Map<number, Equation[]>();
  for (const equation of equations)
    for (const cell of cellsOf(equation)) if (hidden.has(cell)) of.set(cell, [...(of.get(cell) ?? []), equation]);
  const seen = new Set<number>();
  return [...of.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const [cells, found] = [[start], new Set<Equation>()];
    for (const cell of cells)
      for (const equation of of.get(cell) ?? []) {
        if (found.has(equation)) continue;
        found.add(equation);
        for (const next of cellsOf(equation))
          if (hidden.has(next) && !seen.has(next)) {
            seen.add(next);
            cells.push(next);
          }
      }
    return [{ equations: [...found], hidden: new Set(cells) }];
  });
}

/** For each cell that a group gives away: its smallest shown neighbour, or else the smallest of the group. */
function hideNeighbours({ weights }: Grid, group: Group, hidden: Set<number>): void {
  const shownIn = (equations: readonly Equation[]): number[] =>
    equations.flatMap(cellsOf).filter((c) => !hidden.has(c));
  for (const cell of exposed(group.equations, group.hidden)) {
    const near = shownIn(group.equations.filter((e) => cellsOf(e).includes(cell)));
    const next = smallest(weights, near.length > 0 ? near : shownIn(group.equations));
    if (next !== null) hidden.add(next);
  }
}
