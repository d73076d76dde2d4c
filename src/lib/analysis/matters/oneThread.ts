import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { fromThreads, seenDays, threadColumns, ThreadRow } from './threadRow.ts';

/** One matter, whatever is chosen: a link to it leads to it. No row when there is none of that id. */
export const oneThread = (thread: string): Question<ThreadRow> => ({
  name: 'oneThread',
  sql: sql`
    WITH days AS (${seenDays})
    SELECT ${threadColumns} FROM ${fromThreads}
    WHERE t.thread_id = ${thread}
    ORDER BY t.thread_id`,
  row: ThreadRow,
});
