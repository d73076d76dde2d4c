import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, isIn, sql, type Sql } from '../../warehouse/sql.ts';
import { inMarks, inPeriod, inUnit, type Filter } from '../filter.ts';
import { isCounted } from './isCounted.ts';
import { injuries } from './shares.ts';
import { employees } from './incidentSummary.ts';

/** The steps of a report's way whose days the sources may say: made after the event, closed and sent after it was made. */
export const steps = ['report', 'close', 'send'] as const;
export type Step = (typeof steps)[number];

/** How long a step takes in an area with all below it (null: all that is chosen). Days. */
export const WaitTime = z.object({
  area: z.string().nullable(),
  step: z.enum(steps),
  /** Reports that have taken the step, on a day that is known. */
  done: z.int(),
  /** Reports that wait for it still, on the data's last day. */
  waiting: z.int(),
  /** Reports that have taken it on a day that nobody says: they are in neither number, and in no time. */
  undated: z.int(),
  /** By so many days half of them have taken it; null while not half have. */
  median: z.int().nullable(),
  /** By so many days nine of ten have; null while they have not. */
  ninety: z.int().nullable(),
});
export type WaitTime = z.infer<typeof WaitTime>;

/** An event is known of when it is reported: of the last days only those that were reported soon are there. */
export const immatureDays = 90;

/** What is not exact in a product of fractions. */
const slip = 1e-9;

/**
 * How long each step takes, for what is chosen and for each of `areas`. The share that still waits after t days is Kaplan and
 * Meier's product over all days up to t of (1 - taken that day / waiting before it), in which a report that has not
 * taken the step counts as waiting for as long as it has, and no longer; where none waits it is the plain share. The median
 * is the first day on which it is at most a half, the 90 % the first on which it is at most a tenth. Assumes that
 * reports of other ages would have gone the same way. Source: E. L. Kaplan and P. Meier, Journal of the American Statistical
 * Association 53 (1958) 457-481.
 *
 * `report` counts from the event to the report, without the events of the last 90 days, of which the slow ones have not
 * come; `close` and `send` from the report. Sending is asked of employees' work injuries alone, whatever types and persons
 * are chosen; status does not filter, since it is what is asked. Days that go backwards count in nothing.
 */
export const waitTimes = (
  filter: Filter,
  concerned: readonly string[],
  asOf: string | null,
  areas: readonly string[],
): Question<WaitTime> => ({
  name: 'waitTimes',
  sql: sql`
    WITH events AS (
      SELECT unit_id, occurred, reported, closed, sent, sent_on, "count" AS n, CAST(${asOf} AS DATE) AS today,
             coalesce(status, 'unknown') AS state, (${chosen(filter, concerned)}) AS counted, (${isInjury}) AS injury
      FROM (SELECT * REPLACE (coalesce(cause, 'unknown') AS cause) FROM incidents
        WHERE ${isCounted(asOf)})
      WHERE ${all([
        inUnit(sql`unit_id`, filter),
        inPeriod(sql`occurred`, filter),
        inMarks(sql`threat`, 'threat', filter),
        inMarks(sql`cause`, 'cause', filter),
      ])}),
    spans AS (
      SELECT unit_id, 'report' AS step, reported - occurred AS days, n, TRUE AS taken, FALSE AS undated FROM events
      WHERE counted AND reported >= occurred AND reported <= today AND occurred < today - ${immatureDays}::INTEGER
      UNION ALL
      SELECT unit_id, 'close', coalesce(closed, today) - reported, n, state = 'closed', state = 'closed' AND closed IS NULL
      FROM events WHERE counted AND state <> 'unknown' AND reported <= today
        AND (state <> 'closed' OR closed IS NULL OR closed BETWEEN reported AND today)
      UNION ALL
      SELECT unit_id, 'send', CASE WHEN sent THEN coalesce(sent_on, today) ELSE today END - reported, n, sent,
             sent AND sent_on IS NULL
      FROM events WHERE injury AND sent IS NOT NULL AND reported <= today
        AND (NOT sent OR sent_on IS NULL OR sent_on BETWEEN reported AND today)),
    days AS (
      SELECT unit_id, step, CASE WHEN undated THEN -1 ELSE days END AS days,
             coalesce(sum(n) FILTER (taken AND NOT undated), 0) AS done, coalesce(sum(n) FILTER (NOT taken), 0) AS waiting,
             coalesce(sum(n) FILTER (undated), 0) AS undated
      FROM spans GROUP BY ALL),
    placed AS (
      SELECT NULL AS area, * EXCLUDE unit_id FROM days
      UNION ALL
      SELECT t.ancestor_id, d.* EXCLUDE unit_id FROM days d JOIN unit_tree t USING (unit_id)
      WHERE ${isIn(sql`t.ancestor_id`, areas)}),
    daily AS (
      SELECT area, step, days, sum(done) AS done, sum(waiting) AS waiting, sum(undated) AS undated FROM placed GROUP BY ALL),
    risk AS (
      SELECT *, sum(done + waiting) OVER (PARTITION BY area, step ORDER BY days DESC) AS at_risk FROM daily),
    curve AS (
      SELECT *, product(CASE WHEN done = 0 THEN 1 ELSE 1 - done / at_risk END)
        OVER (PARTITION BY area, step ORDER BY days) AS still FROM risk)
    SELECT area, step, sum(done)::INTEGER AS done, sum(waiting)::INTEGER AS waiting, sum(undated)::INTEGER AS undated,
           (min(days) FILTER (days >= 0 AND still <= ${0.5 + slip}::DOUBLE))::INTEGER AS median,
           (min(days) FILTER (days >= 0 AND still <= ${0.1 + slip}::DOUBLE))::INTEGER AS ninety
    FROM curve GROUP BY area, step ORDER BY area NULLS FIRST, step`,
  row: WaitTime,
});

const chosen = (filter: Filter, concerned: readonly string[]): Sql =>
  all([inMarks(sql`type`, 'type', filter), isIn(sql`concerns`, concerned)]);

const isInjury = all([isIn(sql`type`, injuries), isIn(sql`concerns`, employees)]);
