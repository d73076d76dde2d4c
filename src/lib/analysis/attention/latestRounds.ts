import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A unit's safety round or yearly follow-up. */
export const Round = z.object({
  unit_id: z.string(),
  kind: z.string(),
  status: z.enum(['done', 'missing', 'late']),
  period: z.string().nullable(),
  due: z.string().nullable(),
});
export type Round = z.infer<typeof Round>;

/** Safety rounds and follow-ups, the latest of each kind at each unit. */
export const latestRounds = (): Question<Round> => ({
  name: 'latestRounds',
  sql: sql`
    SELECT unit_id, kind, status, period, due FROM rounds
    QUALIFY row_number() OVER (PARTITION BY unit_id, kind ORDER BY coalesce(due, period) DESC NULLS LAST, status) = 1
    ORDER BY unit_id, kind`,
  row: Round,
});
