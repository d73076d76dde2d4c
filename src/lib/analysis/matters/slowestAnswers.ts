import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { chosenThreads, fromThreads, seenDays, threadColumns, ThreadRow } from './threadRow.ts';

/** The five questions that had to be asked at the most meetings before they were answered; at one meeting alone is not slow. */
export const slowestAnswers = (filter: Filter): Question<ThreadRow> => ({
  name: 'slowestAnswers',
  sql: sql`
    WITH days AS (${seenDays})
    SELECT ${threadColumns} FROM ${fromThreads}
    WHERE t.kind = 'question' AND t.state = 'answered' AND t.meetings > 1 AND ${chosenThreads(filter)}
    ORDER BY t.meetings DESC, t.last_seen - t.opened DESC, t.thread_id
    LIMIT 5`,
  row: ThreadRow,
});
