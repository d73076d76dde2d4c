import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';

/** Participants and answers of a group and side, as a source gives them. `role` is null where the side cannot be known. */
export const ResponseRow = z.object({
  survey: z.string(),
  date: z.iso.date().nullable(),
  group_name: z.string(),
  unit_id: z.string().nullable(),
  role: z.enum(['union', 'employer', 'other']).nullable(),
  invited: z.int(),
  answered: z.int(),
  source: z.string(),
});
export type ResponseRow = z.infer<typeof ResponseRow>;

/** Every pair of every survey round, the oldest round first, within a round in the order of the source: who knows the protocol knows that order. */
export const responseRows = (filter: Filter): Question<ResponseRow> => ({
  name: 'responseRows',
  sql: sql`SELECT survey, date, group_name, unit_id, role, invited, answered, source FROM responses
    WHERE ${inUnit(sql`unit_id`, filter)} AND ${inPeriod(sql`date`, filter)}
    ORDER BY date NULLS FIRST, survey, rowid`,
  row: ResponseRow,
});
