import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A matter without an end. */
export const OpenThread = z.object({
  thread_id: z.string(),
  kind: z.enum(['action', 'question', 'commitment', 'case']),
  title: z.string(),
  body: z.string().nullable(),
  unit_id: z.string().nullable(),
  opened: z.string().nullable(),
  last_seen: z.string().nullable(),
  meetings: z.int(),
  state: z.enum(['open', 'answered', 'closed', 'referred', 'unanswered']),
});
export type OpenThread = z.infer<typeof OpenThread>;

/** Points on the balanslista, questions and undertakings that have had no end, the oldest first. */
export const openThreads = (): Question<OpenThread> => ({
  name: 'openThreads',
  sql: sql`
    SELECT thread_id, kind, title, body, unit_id, opened, last_seen, meetings, state FROM threads
    WHERE state IN ('open', 'unanswered') AND kind <> 'case'
    ORDER BY opened NULLS LAST, thread_id`,
  row: OpenThread,
});
