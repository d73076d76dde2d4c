import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A piece of a protocol's text, without names. Offsets are UTF-16 units; in order and joined, the pieces are the whole text. */
export const Passage = z.object({
  ord: z.int(),
  kind: z.string(),
  span_start: z.int(),
  span_end: z.int(),
  text: z.string(),
});
export type Passage = z.infer<typeof Passage>;

/** The text of a meeting's protocol, piece by piece. */
export const passagesOf = (meeting: string): Question<Passage> => ({
  name: 'passagesOf',
  sql: sql`
    SELECT ord, kind, span_start, span_end, text FROM passages
    WHERE meeting_id = ${meeting}
    ORDER BY ord`,
  row: Passage,
});
