import { isAbsent } from '../table/markers.ts';
import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';

/** A cause is a category of a few words; what is longer is somebody's account of what happened, and is not stored. */
const LONGEST = 60;

/** The cause as the source words it; null for free text, which is told. */
export function causeCell(context: TableContext): (row: SheetRow) => string | null {
  const cell = context.cell('cause');
  const column = context.header('cause');
  return (row) => {
    const text = cell(row);
    if (isAbsent(text)) return null;
    if (text.length <= LONGEST && !text.includes('\n')) return text;
    context.out.issue({ rule: 'free-text-left-out', severity: 'note', line: row.line, column, values: { column } });
    return null;
  };
}
