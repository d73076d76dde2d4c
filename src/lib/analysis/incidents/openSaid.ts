import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { groupName } from '../protocols/groupName.ts';
import { inUnit, type Filter } from '../filter.ts';

/** A question or an undertaking in samverkan that has had no end. */
export const OpenSaid = z.object({
  thread_id: z.string(),
  kind: z.enum(['question', 'commitment']),
  title: z.string(),
  body: z.string().nullable(),
  opened: z.string(),
  /** How many there are in all. */
  total: z.int(),
});
export type OpenSaid = z.infer<typeof OpenSaid>;

/** So many are asked for. */
const most = 3;

/**
 * The oldest questions and undertakings without an end at the meetings of the chosen unit and of those below it, on some
 * topics (`topicsOf`). They are open now, so the chosen months do not filter.
 */
export const openSaid = ({ unit }: Pick<Filter, 'unit'>, topics: readonly string[]): Question<OpenSaid> => ({
  name: 'openSaid',
  sql: sql`
    SELECT t.thread_id, t.kind, t.title, ${groupName(sql`t.body`, sql`u`)} AS body,
      strftime(t.opened, '%Y-%m-%d') AS opened, (count(*) OVER ())::INTEGER AS total
    FROM threads t LEFT JOIN units u ON u.unit_id = t.unit_id
    WHERE t.kind IN ('question', 'commitment') AND t.state IN ('open', 'unanswered') AND t.opened IS NOT NULL
      AND ${inUnit(sql`t.unit_id`, { unit, from: null, to: null, marks: {} })}
      AND EXISTS (SELECT 1 FROM thread_items x JOIN topics p USING (item_id)
        WHERE x.thread_id = t.thread_id AND list_contains(string_split(${topics.join('|')}, '|'), p.topic))
    ORDER BY t.opened, t.thread_id LIMIT ${most}::INTEGER`,
  row: OpenSaid,
});
