import type { Row, Rows, TableName } from '../../model/tables.ts';
import { keyOf } from '../overlap/keyOf.ts';
import type { TellRow } from './checkSource.ts';

/** The tables that have one row for each thing; of help given, several rows may be added up. */
const single = ['responses', 'indexes', 'headcount', 'absence', 'rounds'] as const;

/** Two rows of one file that say different things of the same. Both are kept. */
export function checkKeys(rows: Rows, lineOf: (table: TableName, row: number) => number, tell: TellRow): void {
  for (const table of single) {
    const key = keyOf[table] as (row: Row<TableName>) => string;
    const seen = new Map<string, number>();
    (rows[table] ?? []).forEach((row, i) => {
      const first = seen.get(key(row));
      if (first === undefined) seen.set(key(row), i);
      else tell(table, i, null, { rule: 'key-repeated', values: { table, first: lineOf(table, first) } });
    });
  }
}
