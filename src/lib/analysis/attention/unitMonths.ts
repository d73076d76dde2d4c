import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** Events of a unit with everything below it in a month. Months without events have no row. */
export const UnitMonth = z.object({
  unit_id: z.string(),
  month: z.string(),
  /** Events that happened in the month, voided ones left out. */
  incidents: z.int(),
  /** Of them, those that hold threat or violence. */
  threats: z.int(),
  /** True where every event happened in the unit itself, not below it: a unit of the lowest level that reports. */
  own: z.boolean(),
});
export type UnitMonth = z.infer<typeof UnitMonth>;

/** Events by unit and month over the whole time, to employees or with nobody told: signals and sparklines need the months before the chosen period. */
export const unitMonths = (): Question<UnitMonth> => ({
  name: 'unitMonths',
  sql: sql`
    SELECT t.ancestor_id AS unit_id, strftime(i.occurred, '%Y-%m') AS month,
           sum(i.count)::INTEGER AS incidents,
           coalesce(sum(i.count) FILTER (i.threat IN ('threat', 'violence', 'both')), 0)::INTEGER AS threats,
           bool_and(t.distance = 0) AS own
    FROM incidents i JOIN unit_tree t ON t.unit_id = i.unit_id
    WHERE i.occurred IS NOT NULL AND i.concerns IN ('employee', 'unknown') AND i.status IS DISTINCT FROM 'void'
    GROUP BY ALL ORDER BY ALL`,
  row: UnitMonth,
});
