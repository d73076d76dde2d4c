import type { Read } from '../table/cells.ts';
import { isAbsent } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readPeriod } from '../table/readPeriod.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';

/** The year of a row: of its column, else the only one that the file's name or the lines above the table say. */
export function yearCell(context: TableContext): Read<number> {
  if (!context.has('year')) {
    const said = yearIn([context.stem, ...context.titles].join(' '));
    return () => said;
  }
  const cell = context.cell('year');
  const known = memo((text) => readPeriod(text)?.from ?? null);
  return (row) => {
    const from = known(cell(row));
    if (from === null && !isAbsent(cell(row))) tellUnreadable(context, row, 'year', cell(row));
    return from === null ? null : Number(from.slice(0, 4));
  };
}

function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
