import { memo } from './memo.ts';
import type { SheetRow } from './toSheet.ts';

/** Fewer headers than these may be names of units. */
const FEWEST = 3;

/**
 * Whether a row is the header of another table: three cells or more, each a column's name (`isKnown`) but for one at the most.
 * What follows it must not be read by the first table's columns.
 */
export function opensTable(isKnown: (cell: string) => boolean): (row: SheetRow) => boolean {
  const known = memo(isKnown);
  return ({ cells }) => {
    let [headers, others] = [0, 0];
    for (const cell of cells) {
      if (cell === '') continue;
      // Rows hold numbers and days nearly always: most are left at once.
      if (/\d/.test(cell) || !known(cell)) others++;
      else headers++;
      if (others > 1) return false;
    }
    return headers >= FEWEST;
  };
}
