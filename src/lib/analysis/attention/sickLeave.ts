import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { SickLeavePoint } from '../absence/sickLeave.ts';
import { weighed } from '../absence/weighed.ts';

/** A unit's sick leave in a month, with all below it. */
export const SickLeave = SickLeavePoint.extend({ unit_id: z.string() });
export type SickLeave = z.infer<typeof SickLeave>;

/** Sick leave in total of every unit by month: as the source gives it, else weighed together from the units below. */
export const sickLeave = (): Question<SickLeave> => ({
  name: 'sickLeave',
  sql: sql`
    SELECT whole AS unit_id, period, measure, rate, hidden, units, weight, by_hours
    FROM (${weighed(sql`SELECT ancestor_id AS whole, unit_id FROM unit_tree`)})
    WHERE measure = 'total' AND length(period) = 7 ORDER BY unit_id, period`,
  row: SickLeave,
});
