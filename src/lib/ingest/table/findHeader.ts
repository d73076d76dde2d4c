import { fold } from './fold.ts';

/** Cells of a record in which the header is looked for; a table with more columns is none that we know. */
export const WIDEST = 1_000;

/** Where a table's header is among its first records, and what it says. */
export interface FoundHeader {
  /** The record that it begins with, and the one after it. */
  first: number;
  next: number;
  /** One text a column; of a header over two records, the group and the column in it. */
  header: string[];
}

/**
 * The header is the one of the first records, or the two of them joined, with most different cells that `isKnown` calls a
 * column's name; where none has two, the first record with more than one cell.
 */
export function findHeader(
  first: readonly (readonly string[])[],
  isKnown: (cell: string) => boolean,
): FoundHeader | null {
  let best: FoundHeader | null = null;
  let most = 1;
  const consider = (candidate: FoundHeader) => {
    const known = new Set(candidate.header.filter(isKnown).map(fold)).size;
    if (known <= most) return;
    [best, most] = [candidate, known];
  };
  const lines = first.map((cells) => trimEnd(cells.slice(0, WIDEST + 1).map(clean)));
  lines.forEach((header, i) => consider({ first: i, next: i + 1, header }));
  lines.forEach((upper, i) => {
    const lower = lines[i + 1];
    if (lower) consider({ first: i, next: i + 2, header: joined(upper, lower) });
  });
  return best ?? firstOfSeveral(lines);
}

function firstOfSeveral(lines: readonly string[][]): FoundHeader | null {
  const several = lines.findIndex((cells) => cells.filter(Boolean).length > 1);
  const at = Math.max(0, several);
  const header = lines[at];
  return header ? { first: at, next: at + 1, header } : null;
}

/** "Fackliga" over "Skickade" and "Svar": a group's name stands over the first of its columns and holds for those after it. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above = '', below = ''] = [upper[i], lower[i]];
    if (above !== '') group = above;
    else if (below === '') group = '';
    if (below === '') return above;
    return group === '' || fold(group) === fold(below) ? below : `${group} ${below}`;
  });
}

/** A cell on one line: headers are broken over several in Excel. */
const clean = (cell: string) => cell.replace(/\s+/g, ' ').trim();

const trimEnd = (cells: string[]): string[] => cells.slice(0, cells.findLastIndex((c) => c !== '') + 1);
