import type { Rows, TableName } from '../../model/tables.ts';
import { dayOf, type UnitTable } from '../unit/dayOf.ts';
import type { TellRow } from './checkSource.ts';

/** The system for what is dated before this did not exist; such a day is a slip of the keyboard, or an empty date's default. */
const OLDEST = '1990-01-01';

/** A survey that can still be answered is dated by its last day, which is no year ahead. */
const OPEN_FOR = 366 * 86_400_000;

/** Our column for each day of a row. Plans may lie ahead, and an open survey's last day, for some time. */
const days: { table: TableName; column: string; header: string; plan?: boolean; open?: boolean }[] = [
  { table: 'incidents', column: 'occurred', header: 'occurred' },
  { table: 'incidents', column: 'reported', header: 'reported' },
  { table: 'incidents', column: 'closed', header: 'closed' },
  { table: 'incidents', column: 'sent_on', header: 'sent_on' },
  { table: 'incidents', column: 'period_from', header: 'period' },
  { table: 'responses', column: 'date', header: 'date', open: true },
  { table: 'answer_days', column: 'date', header: 'answered_on' },
  { table: 'rounds', column: 'period', header: 'date' },
  { table: 'rounds', column: 'due', header: 'due', plan: true },
];

/** Periods and years, by their first day. */
const periods: readonly UnitTable[] = ['indexes', 'headcount', 'absence', 'health'];

/** Days after today, which cannot have been, and days before 1990. They are kept as they are. */
export function checkDays(rows: Rows, today: string, tell: TellRow): void {
  const look = (table: TableName, row: number, header: string, day: string | null, plan: boolean): void => {
    if (day === null) return;
    if (day > today && !plan) tell(table, row, header, { rule: 'day-ahead', values: { day } });
    else if (day < OLDEST) tell(table, row, header, { rule: 'day-too-old', values: { day } });
  };
  const soon = new Date(Date.parse(today) + OPEN_FOR).toISOString().slice(0, 10);
  for (const { table, column, header, plan = false, open = false } of days)
    ((rows[table] ?? []) as Record<string, unknown>[]).forEach((row, i) =>
      look(table, i, header, row[column] as string | null, plan || (open && ((row[column] ?? '') as string) <= soon)),
    );
  for (const table of periods) {
    const day = dayOf[table] as (row: object) => string | null;
    (rows[table] ?? []).forEach((row, i) => look(table, i, table === 'indexes' ? 'year' : 'period', day(row), false));
  }
}
