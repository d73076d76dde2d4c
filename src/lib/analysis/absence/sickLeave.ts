import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { everything, inUnit, type Filter } from '../filter.ts';
import { weighed } from './weighed.ts';

/** Sick leave of the chosen unit with all below it, in a month or year. */
export const SickLeavePoint = z.object({
  /** `YYYY-MM`, or `YYYY` where the source is yearly. */
  period: z.string(),
  measure: z.string(),
  /** Per cent. Null when a unit in it is hidden, or when units cannot be weighed together since their employees are not known. */
  rate: z.number().nullable(),
  hidden: z.boolean(),
  /** Units that it rests on; more than one are weighed together. */
  units: z.int(),
  /** Ordinary working hours, or employees; null where neither is known. */
  weight: z.number().nullable(),
  by_hours: z.boolean(),
});
export type SickLeavePoint = z.infer<typeof SickLeavePoint>;

/** Sick leave of the chosen unit by measure and period (see `weighed`). Not narrowed to the chosen months: the rolling year needs the eleven before. */
export const sickLeave = ({ unit }: Pick<Filter, 'unit'>): Question<SickLeavePoint> => ({
  name: 'sickLeaveOfUnit',
  sql: sql`
    SELECT period, measure, rate, hidden, units, weight, by_hours
    FROM (${weighed(sql`
      SELECT DISTINCT 0 AS whole, unit_id FROM absence WHERE ${inUnit(sql`unit_id`, { ...everything, unit })}`)})
    ORDER BY measure, period`,
  row: SickLeavePoint,
});
