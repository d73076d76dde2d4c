import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A unit's sick leave in a month, percent. */
export const SickLeave = z.object({
  unit_id: z.string(),
  period: z.string(),
  rate: z.number().nullable(),
  suppressed: z.boolean(),
});
export type SickLeave = z.infer<typeof SickLeave>;

/** Sick leave in total by unit and month, as the source gives it. */
export const sickLeave = (): Question<SickLeave> => ({
  name: 'sickLeave',
  sql: sql`SELECT unit_id, period, rate, suppressed FROM absence WHERE measure = 'total' AND length(period) = 7 ORDER BY unit_id, period`,
  row: SickLeave,
});
