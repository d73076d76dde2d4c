import { XmlProblem } from '../../document/office/scanXml.ts';
import type { CellRow } from './CellRows.ts';
import type { Range } from './readRange.ts';

/** A number that is no year is one number, not one for each row that its cell spans. */
const ONE_NUMBER = /^-?\d+(?:\.\d+)?(?: %)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Rows that merged cells may be spread over, in all: merged cells do not overlap in any true sheet. */
const MOST = 5_000_000;

/**
 * What stands in a merged cell holds for all rows that it spans: a unit beside its months. It is not spread over columns:
 * a title above the table stays one cell, and a header's group is joined to its columns by the header itself.
 */
export function fillMerged(rows: readonly CellRow[], merged: readonly Range[]): void {
  let filled = 0;
  for (const { left, top, bottom } of merged) {
    if (top === bottom) continue;
    const first = firstAt(rows, top);
    if (rows[first]?.line !== top) continue;
    const text = rows[first].cells[left] ?? '';
    if (text === '' || (ONE_NUMBER.test(text) && !YEAR.test(text))) continue;
    for (let i = first + 1; i < rows.length && rows[i]!.line <= bottom; i++) {
      if (++filled > MOST) throw new XmlProblem('bomb');
      const { cells } = rows[i]!;
      while (cells.length <= left) cells.push('');
      cells[left] ||= text;
    }
  }
}

/** Where the first row of that number or more is. */
function firstAt(rows: readonly CellRow[], line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
