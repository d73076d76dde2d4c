import { cellsOf, type Equation } from './grid.ts';

const tiny = 1e-9;

/**
 * The hidden cells that can be worked out from the others: those whose indicator vector lies in the row space of the
 * equations, taken over the hidden cells alone (the shown ones are known). In the reduced echelon form they are the rows
 * with one entry.
 */
export function exposed(equations: readonly Equation[], hidden: ReadonlySet<number>): number[] {
  const columns = [...hidden];
  const place = new Map(columns.map((cell, i) => [cell, i]));
  const rows = equations.flatMap((equation) => {
    const row = new Float64Array(columns.length);
    for (const cell of cellsOf(equation)) {
      const at = place.get(cell);
      if (at !== undefined) row[at]! += cell === equation.total ? -1 : 1;
    }
    return row.some((x) => x !== 0) ? [row] : [];
  });
  return reduce(rows, columns.length).flatMap((row) => {
    const entries = columns.filter((_, i) => Math.abs(row[i]!) > tiny);
    return entries.length === 1 ? entries : [];
  });
}

/** Gauss-Jordan elimination in place; the rows that hold a pivot. */
function reduce(rows: Float64Array[], width: number): Float64Array[] {
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column++) {
    let best = rank;
    for (let i = rank + 1; i < rows.length; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i;
    const pivot = rows[best]!;
    if (Math.abs(pivot[column]!) <= tiny) continue;
    rows[best] = rows[rank]!;
    rows[rank++] = pivot;
    const scale = pivot[column]!;
    for (let j = column; j < width; j++) pivot[j]! /= scale;
    for (const row of rows) if (row !== pivot) subtract(row, pivot, row[column]!, column);
  }
  return rows.slice(0, rank);
}

function subtract(row: Float64Array, pivot: Float64Array, times: number, from: number): void {
  if (Math.abs(times) <= tiny) return;
  for (let j = from; j < row.length; j++) row[j]! -= times * pivot[j]!;
}
