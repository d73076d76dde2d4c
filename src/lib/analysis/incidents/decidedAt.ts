import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** What samverkan of a unit decided on the work environment: a day, the group and the item's title. */
export const Decided = z.object({
  item_id: z.string(),
  meeting_id: z.string(),
  date: z.string(),
  body: z.string().nullable(),
  title: z.string(),
});
export type Decided = z.infer<typeof Decided>;

/** So many are offered. */
const most = 8;

/**
 * The latest items that were agreed on at a unit's own meetings and whose topic is one of the given: what may have changed
 * the course of its events. Null for the whole: the meetings of the units on top.
 */
export const decidedAt = (unit: string | null, topics: readonly string[]): Question<Decided> => ({
  name: 'decidedAt',
  sql: sql`
    SELECT i.item_id, m.meeting_id, strftime(m.date, '%Y-%m-%d') AS date, m.body, i.title
    FROM items i JOIN meetings m USING (meeting_id)
    WHERE i.outcome = 'agreed' AND m.date IS NOT NULL
      AND ${unit === null ? sql`m.unit_id NOT IN (SELECT unit_id FROM unit_tree WHERE distance > 0)` : sql`m.unit_id = ${unit}`}
      AND EXISTS (SELECT 1 FROM topics t WHERE t.item_id = i.item_id AND list_contains(string_split(${topics.join('|')}, '|'), t.topic))
    ORDER BY m.date DESC, i.ord, i.item_id LIMIT ${most}::INTEGER`,
  row: Decided,
});
