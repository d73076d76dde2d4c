import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { chosenThreads, fromThreads, seenDays, threadColumns, ThreadRow } from './threadRow.ts';

/**
 * The five answers that took the most asking: questions that had to be put again, most times first, then those that were
 * up at the most meetings. One that was answered where it was put is not slow.
 */
export const slowestAnswers = (filter: Filter): Question<ThreadRow> => ({
  name: 'slowestAnswers',
  sql: sql`
    WITH days AS (${seenDays})
    SELECT ${threadColumns} FROM ${fromThreads}
    WHERE t.kind = 'question' AND t.state = 'answered' AND t.meetings > 1 AND ${chosenThreads(filter)}
    ORDER BY (SELECT count(*) FROM thread_items ti WHERE ti.thread_id = t.thread_id AND ti.why = 'repeated') DESC, t.meetings DESC,
      t.last_seen - t.opened DESC, t.thread_id
    LIMIT 5`,
  row: ThreadRow,
});
