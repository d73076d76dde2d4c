import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { chosenThreads, fromThreads, seenDays, threadColumns, ThreadRow, unfinished } from './threadRow.ts';

/** The matters without an end, the oldest first. */
export const unfinishedMatters = (filter: Filter): Question<ThreadRow> => ({
  name: 'unfinishedMatters',
  sql: sql`
    WITH days AS (${seenDays})
    SELECT ${threadColumns} FROM ${fromThreads}
    WHERE ${unfinished} AND ${chosenThreads(filter)}
    ORDER BY t.opened NULLS LAST, t.meetings DESC, t.thread_id`,
  row: ThreadRow,
});
