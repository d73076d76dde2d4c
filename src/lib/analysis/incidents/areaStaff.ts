import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** The employees of a unit with all below it, in a month. */
export const AreaStaff = z.object({ unit_id: z.string(), month: z.string(), employees: z.number() });
export type AreaStaff = z.infer<typeof AreaStaff>;

/**
 * Employees by month of every unit that lies right below the given one (null: on top), each with all below it; as
 * `staffMonths` counts them.
 */
export const areaStaff = (parent: string | null): Question<AreaStaff> => ({
  name: 'areaStaff',
  sql: sql`
    WITH areas AS (
      SELECT unit_id FROM units
      WHERE ${parent === null ? sql`unit_id NOT IN (SELECT unit_id FROM unit_tree WHERE distance > 0)` : sql`parent_id = ${parent}`}),
    own AS (
      SELECT t.ancestor_id AS area, h.unit_id, h.period, max(h.employees) AS employees
      FROM headcount h JOIN unit_tree t USING (unit_id) JOIN areas a ON a.unit_id = t.ancestor_id
      WHERE length(h.period) = 7 GROUP BY t.ancestor_id, h.unit_id, h.period),
    covered AS (
      SELECT DISTINCT o.area, t.unit_id, o.period
      FROM own o JOIN unit_tree t ON t.ancestor_id = o.unit_id AND t.distance > 0)
    SELECT area AS unit_id, period AS month, sum(employees)::DOUBLE AS employees
    FROM own ANTI JOIN covered USING (area, unit_id, period) GROUP BY area, period ORDER BY area, period`,
  row: AreaStaff,
});
