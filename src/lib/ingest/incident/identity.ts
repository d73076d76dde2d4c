import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';

/**
 * An incident's id: the system's own, else the file's name (with the sheet's) and the line. An id that comes twice is kept, with its line,
 * and told.
 */
export function identity(context: TableContext): (row: SheetRow) => string {
  const cell = context.cell('id');
  const column = context.header('id');
  const seen = new Set<string>();
  const file = context.sheet === null ? context.source : `${context.source}:${context.sheet}`;
  return (row) => {
    const own = cell(row);
    if (own === '') return `${file}:${row.line}`;
    if (!seen.has(own)) {
      seen.add(own);
      return own;
    }
    context.out.issue({ rule: 'id-repeated', severity: 'warning', line: row.line, column, values: { id: own } });
    return `${own} (${file}:${row.line})`;
  };
}
