import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** The employees of a month. */
export const StaffMonth = z.object({ month: z.string(), employees: z.number() });
export type StaffMonth = z.infer<typeof StaffMonth>;

/**
 * Employees of the chosen unit with all below it, by month. In each month the topmost units that a source counts are added
 * up: a unit that has a number counts as it stands, with all below it. Months in which some unit is counted that others
 * have is not told apart from a smaller organisation.
 */
export const staffMonths = (filter: Pick<Filter, 'unit'>): Question<StaffMonth> => ({
  name: 'staffMonths',
  sql: sql`
    WITH own AS (
      SELECT unit_id, period, max(employees) AS employees FROM headcount
      WHERE length(period) = 7 AND ${inUnit(sql`unit_id`, { ...filter, from: null, to: null, marks: {} })}
      GROUP BY unit_id, period),
    covered AS (
      SELECT DISTINCT t.unit_id, o.period FROM own o JOIN unit_tree t ON t.ancestor_id = o.unit_id AND t.distance > 0)
    SELECT period AS month, sum(employees)::DOUBLE AS employees
    FROM own ANTI JOIN covered USING (unit_id, period) GROUP BY period ORDER BY period`,
  row: StaffMonth,
});
