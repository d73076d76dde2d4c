import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** A safety round, a follow-up or an action plan that a unit has done or is to do. */
export const InspectionRow = z.object({
  unit_id: z.string(),
  kind: z.string(),
  status: z.enum(['done', 'missing', 'late']),
  /** The day on which it was done. */
  period: z.iso.date().nullable(),
  due: z.iso.date().nullable(),
});
export type InspectionRow = z.infer<typeof InspectionRow>;

/** Every safety round, follow-up and action plan of the chosen units, by kind and by when it was to be done. */
export const inspectionRows = (filter: Filter): Question<InspectionRow> => ({
  name: 'inspectionRows',
  sql: sql`SELECT unit_id, kind, status, period, due FROM rounds
    WHERE ${inUnit(sql`unit_id`, filter)}
    ORDER BY kind, coalesce(due, period) NULLS FIRST, unit_id, rowid`,
  row: InspectionRow,
});
