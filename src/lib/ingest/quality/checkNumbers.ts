import type { Rows, TableName } from '../../model/tables.ts';
import type { TellRow } from './checkSource.ts';

/** Numbers of which there cannot be fewer than none, and our column for each. */
const counts: readonly [TableName, column: string, header: string][] = [
  ['incidents', 'absence_days', 'absence'],
  ['incidents', 'count', 'count'],
  ['indexes', 'answers', 'answers'],
  ['headcount', 'employees', 'employees'],
  ['health', 'count', 'count'],
];

/** Numbers below zero of what is counted. They are kept as they are. */
export function checkNumbers(rows: Rows, tell: TellRow): void {
  for (const [table, column, header] of counts)
    ((rows[table] ?? []) as Record<string, unknown>[]).forEach((row, i) => {
      const value = row[column] as number | null;
      if (value !== null && value < 0) tell(table, i, header, { rule: 'number-negative', values: { value } });
    });
}
