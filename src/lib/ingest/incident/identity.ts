import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';

/**
 * An incident's id: the system's own, else the file's name and the line. An id that comes twice is kept, with its line,
 * and told.
 */
export function identity(context: TableContext): (row: SheetRow) => string {
  const cell = context.cell('id');
  const seen = new Set<string>();
  return (row) => {
    const own = cell(row);
    if (own === '') return `${context.source}:${row.line}`;
    if (!seen.has(own)) {
      seen.add(own);
      return own;
    }
    context.out.issue({ rule: 'id-repeated', severity: 'warning', line: row.line, values: { id: own } });
    return `${own} (${context.source}:${row.line})`;
  };
}
