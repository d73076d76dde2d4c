import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, isIn, sql } from '../../warehouse/sql.ts';
import { inMarks, inUnit, type Filter } from '../filter.ts';
import { maxIntervals } from './leadKind.ts';

/** A day on which something happened, and how often. */
export const EventDay = z.object({ day: z.string(), n: z.int() });
export type EventDay = z.infer<typeof EventDay>;

/**
 * The days of the chosen events in order, whatever the period: for the time between rare events. No more than can be
 * charted, and one more, by which it is seen that they are not rare. The same events as incidentCells counts.
 */
export const eventDays = (filter: Filter, concerned: readonly string[], asOf: string | null): Question<EventDay> => ({
  name: 'eventDays',
  sql: sql`
    SELECT strftime(occurred, '%Y-%m-%d') AS day, sum("count")::INTEGER AS n
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
    GROUP BY occurred ORDER BY occurred LIMIT ${maxIntervals + 1}::INTEGER`,
  row: EventDay,
});
