import type { Band, Cell, TableRow } from './tables.ts';

/** Lines of one row stand no wider apart than this, in parts of the letters' height; what is nearer than `BESIDE` stands side by side. */
const TIGHT = 1.5;
const BESIDE = 0.75;
/** The least room between the texts of two cells. */
const PADDING = 0.8;

/**
 * Gathers a table's lines into its rows: a line goes on with the one before where its texts can only be the rest of the cells
 * above. What is not certain stays a row of its own.
 */
export function joinWrapped(rows: readonly TableRow[], bands: readonly Band[], margin: number): TableRow[] {
  const limits = bands.map((band, i) => Math.max(band.right, i + 1 < bands.length ? bands[i + 1]!.left : margin));
  const tight = tightPitch(rows);
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && belongs(group, row, limits, tight)) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => join(group, limits) ?? group);
}

/** The distance between lines within rows, where rows stand clearly wider apart; else 0. */
function tightPitch(rows: readonly TableRow[]): number {
  const pitches = rows
    .slice(1)
    .map((row, i) => row.y - rows[i]!.y)
    .filter((pitch, i) => pitch >= BESIDE * rows[i]!.height)
    .sort((a, b) => a - b);
  const [least = 0, most = 0] = [pitches[0], pitches.at(-1)];
  return most >= 1.25 * least ? least * 1.1 : 0;
}

function belongs(group: readonly TableRow[], row: TableRow, limits: readonly number[], tight: number): boolean {
  const last = group.at(-1)!;
  const pitch = row.y - last.y;
  if (pitch < BESIDE * row.height) return true;
  if (pitch > TIGHT * row.height) return false;
  const [first] = row.cells;
  // A name that stands in the middle of its row's height follows the first line of the cell beside it.
  const between = group.every((r) => !r.cells[0]);
  if (first && pitch > tight && !between && !/^\p{Ll}/u.test(first.text)) return false;
  const shared = row.cells.filter((cell, i) => cell && lastOf(group, i)).length;
  return (
    shared > 0 &&
    row.cells.every((cell, i) =>
      cell ? (between && !lastOf(group, i)) || wraps(lastOf(group, i), cell, limits, i, row.height) : true,
    )
  );
}

const lastOf = (group: readonly TableRow[], i: number): Cell | null =>
  group.findLast((row) => row.cells[i])?.cells[i] ?? null;

/** The text goes on: a word cut in two, a small letter, or a first word that had no room above. */
function wraps(
  above: Cell | null,
  { text, left, right }: Cell,
  limits: readonly number[],
  i: number,
  height: number,
): boolean {
  if (!above) return false;
  if (/^[\p{Ll})]/u.test(text) || /\p{L}-$/u.test(above.text)) return true;
  const word = /^\S+/.exec(text)![0].length;
  const padding = i + 1 < limits.length ? PADDING * height : 0;
  return above.right + 0.25 * height + ((right - left) * word) / text.length > limits[i]! - padding;
}

/** The lines of a row as one; null if they are not certain to be one. */
function join(group: readonly TableRow[], limits: readonly number[]): TableRow | null {
  const cells: (Cell | null)[] = limits.map(() => null);
  for (const row of group)
    for (const [i, cell] of row.cells.entries()) {
      const above = cells[i];
      if (!cell) continue;
      if (!above) cells[i] = { ...cell };
      else if (wraps(above, cell, limits, i, row.height))
        cells[i] = { text: `${above.text} ${cell.text}`, left: Math.min(above.left, cell.left), right: cell.right };
      else return null;
    }
  return { cells, y: group[0]!.y, height: group[0]!.height };
}
