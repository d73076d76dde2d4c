import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { isChosen, withoutMark } from './isChosen.ts';
import { isCounted } from './isCounted.ts';

/** The reports of what happened in a month, by whether they were closed within 90 days of the report. Numbers of events. */
export const ClosedMonth = z.object({
  /** When it happened, `YYYY-MM`. */
  month: z.string(),
  /** Reports over 90 days old that say whether, and when, they were closed. */
  old: z.int(),
  /** Of them, closed within 90 days. */
  inTime: z.int(),
  /** Younger ones, which may still be closed in time. */
  young: z.int(),
  /** Of them, closed already. */
  youngClosed: z.int(),
  /** Closed on a day that nobody tells: in neither number. */
  undated: z.int(),
});
export type ClosedMonth = z.infer<typeof ClosedMonth>;

/**
 * By month of the event, whatever the period: how many reports were closed within 90 days of the day of the report (of
 * the event, where that is not told). The same events as incidentCells counts, but for the status, which is what is
 * asked; a report without any status is in no number. `asOf`: the data's last day.
 */
export const closedMonths = (
  filter: Filter,
  concerned: readonly string[],
  asOf: string | null,
): Question<ClosedMonth> => ({
  name: 'closedMonths',
  sql: sql`
    WITH events AS (
      SELECT strftime(occurred, '%Y-%m') AS month, "count" AS n, status, closed,
        CAST(${asOf} AS DATE) - coalesce(reported, occurred) > 90 AS is_old,
        closed - coalesce(reported, occurred) <= 90 AS is_in_time
      FROM incidents
      WHERE ${isCounted(asOf)} AND ${isChosen(withoutMark(filter, 'status'), concerned)}),
    known AS (SELECT *, closed IS NOT NULL OR status IN ('reported', 'investigation', 'measures') AS is_known FROM events)
    SELECT month,
      coalesce(sum(n) FILTER (is_known AND is_old), 0)::INTEGER AS old,
      coalesce(sum(n) FILTER (is_known AND is_old AND is_in_time), 0)::INTEGER AS "inTime",
      coalesce(sum(n) FILTER (is_known AND NOT is_old), 0)::INTEGER AS young,
      coalesce(sum(n) FILTER (is_known AND NOT is_old AND closed IS NOT NULL), 0)::INTEGER AS "youngClosed",
      coalesce(sum(n) FILTER (closed IS NULL AND status = 'closed'), 0)::INTEGER AS undated
    FROM known GROUP BY month ORDER BY month`,
  row: ClosedMonth,
});
