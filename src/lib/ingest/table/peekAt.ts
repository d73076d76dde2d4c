import type { Peek, PeekRow } from '../../model/peek.ts';
import type { Sheet } from './toSheet.ts';

/** Rows that are shown before and after the one that it is about. */
const AROUND = 2;
/** Longer cells, and more of them, are cut: they are to be looked at, not read. */
const LONGEST = 300;
const WIDEST = 100;

/**
 * The row on a line of a table with those around it, as they stand there; the header and the rows below it for a line of the
 * header or above. Null where the table has no such line. `column`: the header of the cell that it is about.
 */
export function peekAt(sheet: Sheet, line: number, column: string | null): Peek | null {
  const header = sheet.header.slice(0, WIDEST).map(shorten);
  const at = column === null ? -1 : sheet.header.indexOf(column);
  const above: PeekRow[] = line <= sheet.headerLine ? [{ line: sheet.headerLine, cells: header }] : [];
  const rows: PeekRow[] = [...above];
  let found = above.length > 0;
  let after = 0;
  for (const row of sheet.rows()) {
    if (row.line > line && !found) return null;
    rows.push({ line: row.line, cells: row.cells.slice(0, WIDEST).map(shorten) });
    if (row.line === line) found = true;
    else if (found && ++after === AROUND) break;
    if (!found && rows.length > AROUND) rows.shift();
  }
  if (!found) return null;
  const row = rows.findIndex((r) => r.line === (above[0]?.line ?? line));
  return { header: above.length > 0 ? [] : header, rows, row, column: at < 0 || at >= WIDEST ? null : at };
}

const shorten = (cell: string): string => (cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell);
