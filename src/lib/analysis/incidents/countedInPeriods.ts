import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { isIn, sql } from '../../warehouse/sql.ts';

/** How many events one by one fall in a period that a source gives a count for, in its unit with all below it, by type. */
export const CountedInPeriod = z.object({
  period_from: z.string(),
  period_to: z.string(),
  unit_id: z.string(),
  type: z.string(),
  n: z.int(),
});
export type CountedInPeriod = z.infer<typeof CountedInPeriod>;

/**
 * The events that stand behind counts for periods, where both are there: only for periods that lie within the days that the
 * events reach over, since before and after them nothing is known.
 */
export const countedInPeriods = (concerned: readonly string[]): Question<CountedInPeriod> => ({
  name: 'countedInPeriods',
  sql: sql`
    WITH events AS (
      SELECT unit_id, occurred, type, "count" FROM incidents
      WHERE occurred IS NOT NULL AND status IS DISTINCT FROM 'void' AND ${isIn(sql`concerns`, concerned)}),
    reach AS (SELECT min(occurred) AS first, max(occurred) AS last FROM events),
    periods AS (
      SELECT DISTINCT period_from, period_to, unit_id FROM incidents, reach
      WHERE occurred IS NULL AND unit_id IS NOT NULL AND period_from >= date_trunc('month', first) AND period_to <= last_day(last))
    SELECT p.period_from, p.period_to, p.unit_id, e.type, sum(e."count")::INTEGER AS n
    FROM periods p JOIN unit_tree t ON t.ancestor_id = p.unit_id
    JOIN events e ON e.unit_id = t.unit_id AND e.occurred BETWEEN p.period_from AND p.period_to
    GROUP BY ALL ORDER BY ALL`,
  row: CountedInPeriod,
});
