import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { groupName } from '../protocols/groupName.ts';

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
    SELECT t.thread_id, t.kind, t.title, ${groupName(sql`t.body`, sql`u`)} AS body, t.unit_id, t.opened, t.last_seen, t.meetings, t.state
    FROM threads t LEFT JOIN units u ON u.unit_id = t.unit_id
    WHERE t.state IN ('open', 'unanswered') AND t.kind <> 'case'
    ORDER BY t.opened NULLS LAST, t.thread_id`,
  row: OpenThread,
});
