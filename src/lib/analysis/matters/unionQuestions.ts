import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { chosenThreads } from './threadRow.ts';

/** What became of a question: answered at the meeting where it was first put, at a later one, referred to another group, or nothing. */
export const fates = ['once', 'later', 'referred', 'unanswered'] as const;
export type Fate = (typeof fates)[number];

/** How many of an organisation's questions met a fate. */
export const UnionQuestions = z.object({
  /** Null: the unions jointly, or a union that the protocol does not name. */
  organisation: z.string().nullable(),
  fate: z.enum(fates),
  n: z.int(),
});
export type UnionQuestions = z.infer<typeof UnionQuestions>;

/**
 * The unions' questions by who asked and what became of them. A question that is put again at later meetings is one
 * question: its thread is named by the statement that first put it. One that was only put off is unanswered. Chosen
 * organisations filter the rest of the page, not this.
 */
export const unionQuestions = (filter: Filter): Question<UnionQuestions> => ({
  name: 'unionQuestions',
  sql: sql`
    SELECT s.organisation,
      CASE WHEN t.state = 'referred' THEN 'referred'
        WHEN t.state IN ('answered', 'closed') THEN CASE WHEN t.meetings > 1 THEN 'later' ELSE 'once' END
        ELSE 'unanswered' END AS fate,
      count(*)::INTEGER AS n
    FROM threads t LEFT JOIN statements s ON t.thread_id = 'question:' || s.statement_id
    WHERE t.kind = 'question' AND ${chosenThreads(filter, ['topic'])}
    GROUP BY ALL
    ORDER BY organisation NULLS LAST, fate`,
  row: UnionQuestions,
});
