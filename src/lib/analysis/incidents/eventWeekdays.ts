import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, isIn, sql } from '../../warehouse/sql.ts';
import { inMarks, inUnit, type Filter } from '../filter.ts';

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
    FROM (SELECT * REPLACE (coalesce(cause, 'unknown') AS cause, coalesce(status, 'unknown') AS status) FROM incidents
      WHERE occurred IS NOT NULL AND status IS DISTINCT FROM 'void' AND occurred <= CAST(${asOf} AS DATE) AND "count" > 0)
    WHERE ${all([
      inUnit(sql`unit_id`, filter),
      inMarks(sql`type`, 'type', filter),
      inMarks(sql`threat`, 'threat', filter),
      inMarks(sql`cause`, 'cause', filter),
      inMarks(sql`status`, 'status', filter),
      isIn(sql`concerns`, concerned),
    ])}
    GROUP BY ALL ORDER BY ALL`,
  row: EventWeekday,
});
