import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** How often an alternative was chosen, for a side; where that is hidden, one row with nothing of it. */
export const OpinionRow = z.object({
  survey: z.string(),
  role: z.enum(['all', 'union', 'employer', 'other', 'unknown']),
  question: z.string(),
  kind: z.enum(['scale', 'unsure', 'theme']),
  alternative: z.string().nullable(),
  position: z.int().nullable(),
  steps: z.int().nullable(),
  answers: z.int().nullable(),
  suppressed: z.boolean(),
});
export type OpinionRow = z.infer<typeof OpinionRow>;

/** What was answered to the questions of every survey, in the order of the sources: that of the questions. */
export const opinionRows = (): Question<OpinionRow> => ({
  name: 'opinionRows',
  sql: sql`SELECT survey, role, question, kind, alternative, position, steps, answers, suppressed FROM opinions ORDER BY rowid`,
  row: OpinionRow,
});
