import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';
import { groupName } from '../protocols/groupName.ts';
import { chosenThreads } from './threadRow.ts';

/** Something that somebody undertook to do, and what became of it. */
export const Undertaking = z.object({
  thread_id: z.string(),
  group_name: z.string().nullable(),
  opened: z.string().nullable(),
  /** Organisation or office, never a person. */
  owner: z.string().nullable(),
  /** ISO day or month by which it was last promised; null where none was said. */
  due: z.string().nullable(),
  text: z.string(),
  state: z.enum(['open', 'answered', 'closed', 'referred', 'unanswered']),
  /** The day by which it was last promised is past, and nothing has been heard of it. */
  overdue: z.boolean(),
});
export type Undertaking = z.infer<typeof Undertaking>;

/**
 * What was undertaken, the oldest first. One that is promised again is one undertaking; its thread is named by the item
 * and the undertaking's place among those of the item.
 */
export const undertakings = (filter: Filter): Question<Undertaking> => ({
  name: 'undertakings',
  sql: sql`
    WITH made AS (
      SELECT 'commitment:' || item_id || ':' || (row_number() OVER (PARTITION BY item_id ORDER BY span_start, span_end) - 1)
        AS thread_id, owner, due, text
      FROM commitments
    ),
    again AS (
      SELECT made.thread_id, arg_max(c.due, m.date) AS due
      FROM made JOIN thread_items ti USING (thread_id) JOIN commitments c ON c.item_id = ti.item_id
        JOIN items i ON i.item_id = ti.item_id JOIN meetings m USING (meeting_id)
      WHERE ti.why = 'promised' AND c.due IS NOT NULL AND c.owner IS NOT DISTINCT FROM made.owner
        AND jaccard(lower(c.text), lower(made.text)) > 0.7
      GROUP BY made.thread_id
    )
    SELECT t.thread_id, ${groupName(sql`t.body`, sql`u`)} AS group_name, t.opened, made.owner, coalesce(again.due, made.due) AS due,
      coalesce(made.text, t.title) AS text, t.state,
      t.state = 'open' AND EXISTS (
        SELECT 1 FROM thread_items ti WHERE ti.thread_id = t.thread_id AND ti.why = 'overdue'
      ) AS overdue
    FROM threads t LEFT JOIN made USING (thread_id) LEFT JOIN again USING (thread_id)
      LEFT JOIN units u USING (unit_id)
    WHERE t.kind = 'commitment' AND ${chosenThreads(filter)}
    ORDER BY t.opened NULLS LAST, t.thread_id`,
  row: Undertaking,
});
