import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { isChosen } from './isChosen.ts';
import { isCounted } from './isCounted.ts';
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
    FROM incidents
    WHERE ${isCounted(asOf)} AND ${isChosen(filter, concerned)}
    GROUP BY occurred ORDER BY occurred LIMIT ${maxIntervals + 1}::INTEGER`,
  row: EventDay,
});
