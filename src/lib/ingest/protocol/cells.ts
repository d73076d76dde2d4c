import type { Line } from './layout.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

/** A piece of a line between tabs, bars or wide gaps. Offsets are into the repaired text. */
export interface Cell {
  text: string;
  start: number;
  end: number;
  /** Distance from the line's beginning: which column it stands in. */
  column: number;
}

/** No table is so wide: what stands in a line behind this is one cell. */
const MAX_WIDTH = 20_000;
const GAP = /\t| {2,}|\s*\|\s*/g;

/** The cells of a line, in order; empty ones only between bars or tabs. */
export function cellsOf(line: Line): Cell[] {
  const { text } = line;
  const piped = text.includes('|') || text.includes('\t');
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of matchesOf(text.slice(0, MAX_WIDTH), GAP)) {
    addCell(cells, line, piped, from, gap.index);
    from = gap.index + gap[0].length;
  }
  addCell(cells, line, piped, from, text.length);
  return cells;
}

/** Adds what stands in `[from, to)` of a line. */
function addCell(cells: Cell[], { text, at, start: begins }: Line, piped: boolean, from: number, to: number): void {
  const raw = text.slice(from, to);
  const cell = raw.trim();
  if (!cell && !(piped && from > 0 && to < text.length)) return;
  const start = at + from + (cell ? raw.indexOf(cell[0]!) : 0);
  cells.push({ text: cell, start, end: start + cell.length, column: piped ? cells.length : start - begins });
}
