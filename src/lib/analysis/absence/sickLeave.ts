import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** Sick leave of the chosen unit with all below it, in a month or year. */
export const SickLeavePoint = z.object({
  /** `YYYY-MM`, or `YYYY` where the source is yearly. */
  period: z.string(),
  measure: z.string(),
  /** Per cent. Null when a unit in it is hidden, or when units cannot be weighed together since their employees are not known. */
  rate: z.number().nullable(),
  hidden: z.boolean(),
  /** Units that it rests on; more than one: weighted by employees. */
  units: z.int(),
});
export type SickLeavePoint = z.infer<typeof SickLeavePoint>;

/**
 * Sick leave by measure and period. What the source gives for the chosen unit stands; else the units below are weighed
 * together by their employees that month (the true weight, ordinary working time, is in no source). A unit that has a
 * value counts as it stands, with all below it. With a hidden unit in it the whole is hidden. Not narrowed to the chosen
 * months: the rolling year needs the eleven before.
 */
export const sickLeave = (filter: Pick<Filter, 'unit'>): Question<SickLeavePoint> => ({
  name: 'sickLeaveOfUnit',
  sql: sql`
    WITH own AS (
      SELECT unit_id, period, measure, min(rate) AS rate, bool_or(suppressed) AS hidden FROM absence
      WHERE ${inUnit(sql`unit_id`, { ...filter, from: null, to: null, marks: {} })}
      GROUP BY unit_id, period, measure),
    topmost AS (
      SELECT * FROM own o WHERE NOT EXISTS (
        SELECT 1 FROM unit_tree t JOIN own a
          ON a.unit_id = t.ancestor_id AND a.period = o.period AND a.measure = o.measure
        WHERE t.unit_id = o.unit_id AND t.distance > 0)),
    staff AS (SELECT unit_id, period, max(employees) AS employees FROM headcount GROUP BY unit_id, period)
    SELECT o.period, o.measure,
      (CASE WHEN bool_or(o.hidden) OR count(o.rate) < count(*) THEN NULL
        WHEN count(*) = 1 THEN max(o.rate)
        WHEN count(s.employees) < count(*) THEN NULL
        ELSE sum(o.rate * s.employees) / nullif(sum(s.employees), 0) END)::DOUBLE AS rate,
      bool_or(o.hidden) AS hidden,
      count(*)::INTEGER AS units
    FROM topmost o LEFT JOIN staff s ON s.unit_id = o.unit_id AND s.period = o.period
    GROUP BY o.period, o.measure ORDER BY o.measure, o.period`,
  row: SickLeavePoint,
});
