import type { Row, Rows } from '../../model/tables.ts';
import { dayOf, unitTables } from '../unit/dayOf.ts';

type Any = Parameters<(typeof dayOf)[keyof typeof dayOf]>[0];
/** Days that are later than what they are about: an export that knows of them is the newer one. */
const later = ['reported', 'closed', 'sent_on'] as const;

const doneOn = ({ period }: Row<'rounds'>): string | null => period;

/** A first and a last day, ISO. */
export interface Reach {
  from: string;
  to: string;
}

/** The first and the last day that rows speak of, no later than today; null without any. */
export function reachOf(rows: Rows, today: string): Reach | null {
  let [from, to]: [string | null, string | null] = [null, null];
  const see = (day: string | null): void => {
    if (day === null || day > today) return;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  };
  for (const table of unitTables) {
    // The day by which a round is to be done is a plan.
    const day = (table === 'rounds' ? doneOn : dayOf[table]) as (row: Any) => string | null;
    for (const row of (rows[table] ?? []) as Any[]) see(day(row));
  }
  for (const row of rows.incidents ?? []) for (const column of later) see(row[column]);
  return from === null || to === null ? null : { from, to };
}
