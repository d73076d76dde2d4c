import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** One thing that the reader found in a protocol, and where. */
export const Finding = z.object({
  /** Unique in the meeting. */
  id: z.string(),
  kind: z.enum(['item', 'statement', 'case', 'demand', 'action', 'commitment']),
  /** A statement's kind, a demand's kind; null for the others. */
  detail: z.string().nullable(),
  item_id: z.string().nullable(),
  side: z.enum(['employer', 'union']).nullable(),
  /** The union, or whoever undertook it. */
  organisation: z.string().nullable(),
  /** A paragraph's number, a diarienummer. */
  number: z.string().nullable(),
  /** The heading that an item stands under. */
  section: z.string().nullable(),
  /** What stands there: the heading of an item or a case, else the words. */
  label: z.string(),
  outcome: z.string().nullable(),
  /** The id of the statement that it answers. */
  reply_to: z.string().nullable(),
  /** Day or month by which it was promised. */
  due: z.string().nullable(),
  span_start: z.int(),
  span_end: z.int(),
});
export type Finding = z.infer<typeof Finding>;

/** All that was found in a meeting's protocol, in the order of the text; what encloses stands before what is enclosed. */
export const findingsIn = (meeting: string): Question<Finding> => ({
  name: 'findingsIn',
  sql: sql`
    WITH here AS (SELECT * FROM items WHERE meeting_id = ${meeting}),
    found AS (
      SELECT item_id AS id, 'item' AS kind, NULL AS detail, item_id, NULL AS side, NULL AS organisation, number,
        section, title AS label, outcome, NULL AS reply_to, NULL AS due, span_start, span_end
      FROM here
      UNION ALL
      SELECT s.statement_id, 'statement', s.kind, s.item_id, s.side, s.organisation, NULL, NULL, s.text, NULL, s.reply_to, NULL,
        s.span_start, s.span_end
      FROM statements s JOIN here USING (item_id)
      UNION ALL
      SELECT 'case ' || c.reference || ' ' || c.span_start, 'case', NULL, c.item_id, NULL, NULL, c.reference, NULL,
        coalesce(c.title, c.reference), NULL, NULL, NULL, c.span_start, c.span_end
      FROM cases c WHERE c.meeting_id = ${meeting}
      UNION ALL
      SELECT 'demand ' || d.span_start || ' ' || d.kind || ' ' || coalesce(d.organisation, ''), 'demand', d.kind, d.item_id, 'union',
        d.organisation, NULL, NULL, d.text, d.outcome, NULL, NULL, d.span_start, d.span_end
      FROM demands d JOIN here USING (item_id)
      UNION ALL
      SELECT 'action ' || a.span_start, 'action', NULL, a.item_id, NULL, NULL, NULL, NULL, a.text, NULL, NULL, NULL, a.span_start,
        a.span_end
      FROM actions a JOIN here USING (item_id)
      UNION ALL
      SELECT 'commitment ' || c.span_start, 'commitment', NULL, c.item_id, NULL, c.owner, NULL, NULL, c.text, NULL, NULL, c.due,
        c.span_start, c.span_end
      FROM commitments c JOIN here USING (item_id)
    )
    SELECT * FROM found
    QUALIFY row_number() OVER (PARTITION BY id ORDER BY span_start, span_end) = 1
    ORDER BY span_start, span_end DESC, CASE kind WHEN 'item' THEN 0 WHEN 'statement' THEN 1 ELSE 2 END, id`,
  row: Finding,
});
