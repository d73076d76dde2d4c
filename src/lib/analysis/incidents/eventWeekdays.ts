import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { isChosen } from './isChosen.ts';
import { isCounted } from './isCounted.ts';

/** How many events of a month fell on a day of the week. */
export const EventWeekday = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  /** 1 is Monday, 7 Sunday. */
  weekday: z.int().min(1).max(7),
  n: z.int(),
});
export type EventWeekday = z.infer<typeof EventWeekday>;

/** The chosen events by month and day of the week, whatever the period. The same events as incidentCells counts. */
export const eventWeekdays = (
  filter: Filter,
  concerned: readonly string[],
  asOf: string | null,
): Question<EventWeekday> => ({
  name: 'eventWeekdays',
  sql: sql`
    SELECT strftime(occurred, '%Y-%m') AS month, isodow(occurred)::INTEGER AS weekday, sum("count")::INTEGER AS n
    FROM incidents
    WHERE ${isCounted(asOf)} AND ${isChosen(filter, concerned)}
    GROUP BY ALL ORDER BY ALL`,
  row: EventWeekday,
});
