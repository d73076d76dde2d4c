import type { Row, TableName } from '../../model/tables.ts';
import { memo } from '../table/memo.ts';
import { readPeriod } from '../table/readPeriod.ts';

const firstDay = memo((period) => readPeriod(period)?.from ?? null);
const startOf = ({ period }: { period: string }): string | null => firstDay(period);

/** The tables whose rows are about a unit on a day, and which day: of a period, its first. */
export const dayOf = {
  meetings: (row: Row<'meetings'>) => row.date,
  responses: (row: Row<'responses'>) => row.date,
  answer_days: (row: Row<'answer_days'>) => row.date,
  incidents: (row: Row<'incidents'>) => row.occurred ?? row.period_from ?? row.reported,
  indexes: (row: Row<'indexes'>) => `${row.year}-01-01`,
  headcount: startOf,
  absence: startOf,
  health: startOf,
  rounds: (row: Row<'rounds'>) => row.period ?? row.due,
} as const satisfies { [T in TableName]?: (row: Row<T>) => string | null };

/** A table whose rows are about a unit. */
export type UnitTable = keyof typeof dayOf;
export const unitTables = Object.keys(dayOf) as UnitTable[];
