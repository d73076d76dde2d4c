import type { SheetRow } from './toSheet.ts';
import type { TableContext } from './tableReader.ts';

/**
 * A cell whose value is not understood: kept as null (or as the issue's rule says) and told. The value is left out of
 * the issue where it may name a person.
 */
export function tellUnreadable(context: TableContext, row: SheetRow, column: string, value: string | null): void {
  const header = context.header(column, row);
  context.out.strange(column, context.written(column)(row));
  const values: Record<string, string> = value === null ? { column: header } : { column: header, value };
  context.out.issue({ rule: 'value-not-understood', severity: 'warning', line: row.line, column: header, values });
}

/** A row that cannot be stored because a cell that it needs is empty (or could not be read, which is told too). */
export function tellIncomplete(context: TableContext, row: SheetRow, column: string): void {
  const header = context.header(column, row) || column;
  const values = { column: header };
  context.out.issue({ rule: 'row-incomplete', severity: 'error', line: row.line, column: header, values });
}
