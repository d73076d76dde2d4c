import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { chosenThreads, fromThreads, seenDays, threadColumns, ThreadRow } from './threadRow.ts';

/** Every matter that was followed, with an end or without, the last spoken of first. */
export const allMatters = (filter: Filter): Question<ThreadRow> => ({
  name: 'allMatters',
  sql: sql`
    WITH days AS (${seenDays})
    SELECT ${threadColumns} FROM ${fromThreads}
    WHERE ${chosenThreads(filter)}
    ORDER BY t.last_seen DESC NULLS LAST, t.opened, t.thread_id`,
  row: ThreadRow,
});
