import type { Cell } from './cells.ts';
import type { Line } from './layout.ts';
import type { Candidate } from './tableLines.ts';

/** A row of a table: what it is of, and its values by column; '' where the row has none. */
export interface TableRow {
  line: Line;
  label: string;
  values: string[];
  /** Offsets of the row in the repaired text, without what stands beside the table. */
  span: [number, number];
  /** The places of its values are known; else a row of fewer values than the others may mean any of the columns. */
  placed: boolean;
}

/** A label broken over lines: its other piece stands alone on the line before or after. */
export function labelAround(body: readonly Candidate[], at: number, label: string, edge: number): string {
  const piece = (c: Candidate | undefined) =>
    c && c.cells.length === 1 && Math.abs(c.cells[0]!.column - edge) <= 4 ? c.cells[0]!.text : null;
  const [before, after] = [piece(body[at - 1]), piece(body[at + 1])];
  if (after && (/^\p{Ll}/u.test(after) || /(?:\soch|-)$/.test(label))) return joined(label, after);
  if (before && (/^\p{Ll}/u.test(label) || /(?:\soch|[^\s]-)$/.test(before))) return joined(before, label);
  return label;
}

const joined = (a: string, b: string) => (/\p{Ll}-$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : `${a} ${b}`);

/** A row's cells by column; cells that are fewer than the columns stand under the nearest. */
export function toRow(row: Candidate, width: number, middles: readonly number[], label: string): TableRow {
  const [first, ...cells] = row.cells;
  const piped = /[|\t]/.test(row.line.text);
  const values = Array.from({ length: width }, () => '');
  cells.forEach((cell, i) => {
    const at = cells.length === width || piped || row.single ? i : nearest(middles, cell);
    if (values[at] === '') values[at] = cell.text;
  });
  return {
    line: row.line,
    label: label.replace(/[\s:]+$/, ''),
    values,
    span: [row.single ? row.line.at : first!.start, row.line.at + row.line.text.length],
    placed: cells.length === width || piped,
  };
}

/** The column whose middle is nearest: numbers stand under the middle or the right of their head. */
function nearest(middles: readonly number[], cell: Cell): number {
  const middle = cell.column + cell.text.length / 2;
  let best = 0;
  middles.forEach((m, i) => {
    if (Math.abs(m - middle) < Math.abs(middles[best]! - middle)) best = i;
  });
  return best;
}
