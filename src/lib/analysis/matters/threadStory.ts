import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** Something said or noted at a meeting where a matter was up. */
export const StoryPiece = z.object({
  item_id: z.string(),
  meeting_id: z.string(),
  date: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  /** Why the item belongs to the thread. */
  why: z.string(),
  kind: z.enum(['item', 'statement', 'action', 'commitment', 'case']),
  /** A statement's kind. */
  detail: z.string().nullable(),
  side: z.string().nullable(),
  organisation: z.string().nullable(),
  id: z.string().nullable(),
  reply_to: z.string().nullable(),
  text: z.string(),
  span_start: z.int(),
});
export type StoryPiece = z.infer<typeof StoryPiece>;

/** All that was said and noted under the items of a thread, in order of time; the item itself stands first of its own. */
export const threadStory = (thread: string): Question<StoryPiece> => ({
  name: 'threadStory',
  sql: sql`
    WITH here AS (
      SELECT i.item_id, m.meeting_id, m.date, i.number, i.title, string_agg(DISTINCT ti.why, ', ' ORDER BY ti.why) AS why,
        i.text, i.span_start, i.ord
      FROM thread_items ti JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
      WHERE ti.thread_id = ${thread}
      GROUP BY ALL
    ),
    pieces AS (
      SELECT item_id, 'item' AS kind, NULL AS detail, NULL AS side, NULL AS organisation, NULL AS id, NULL AS reply_to, text,
        span_start
      FROM here
      UNION ALL
      SELECT s.item_id, 'statement', s.kind, s.side, s.organisation, s.statement_id, s.reply_to, s.text, s.span_start
      FROM statements s JOIN here USING (item_id)
      UNION ALL
      SELECT a.item_id, 'action', NULL, NULL, NULL, NULL, NULL, a.text, a.span_start FROM actions a JOIN here USING (item_id)
      UNION ALL
      SELECT c.item_id, 'commitment', NULL, NULL, c.owner, NULL, NULL, c.text, c.span_start
      FROM commitments c JOIN here USING (item_id)
      UNION ALL
      SELECT c.item_id, 'case', NULL, NULL, NULL, NULL, NULL, coalesce(c.title || ' ', '') || c.reference, c.span_start
      FROM cases c JOIN here USING (item_id)
    )
    SELECT h.item_id, h.meeting_id, h.date, h.number, h.title, h.why, p.kind, p.detail, p.side, p.organisation, p.id,
      p.reply_to, p.text, p.span_start
    FROM here h JOIN pieces p USING (item_id)
    ORDER BY h.date NULLS LAST, h.meeting_id, h.ord, h.item_id, CASE p.kind WHEN 'item' THEN 0 ELSE 1 END, p.span_start, p.kind`,
  row: StoryPiece,
});
