import { z } from 'zod';
import { inUnit, type Filter } from '../filter.ts';
import { groupName } from '../protocols/groupName.ts';
import { all, sql, type Sql } from '../../warehouse/sql.ts';
import { threadsWith } from './itemMarks.ts';

/** A matter followed across meetings, as the lists show it. */
export const ThreadRow = z.object({
  thread_id: z.string(),
  kind: z.enum(['action', 'question', 'commitment', 'case']),
  title: z.string(),
  group_name: z.string().nullable(),
  unit_id: z.string().nullable(),
  opened: z.string().nullable(),
  last_seen: z.string().nullable(),
  meetings: z.int(),
  state: z.enum(['open', 'answered', 'closed', 'referred', 'unanswered']),
  /** At most 300 characters of what was last said. */
  last_text: z.string(),
  /** The days on which it came up, ISO, in order, parted by spaces. */
  seen: z.string(),
});
export type ThreadRow = z.infer<typeof ThreadRow>;

/** The columns of a `ThreadRow`, of threads `t` with their `days` (see `seenDays`). */
export const threadColumns = sql`t.thread_id, t.kind, t.title, ${groupName(sql`t.body`, sql`u`)} AS group_name,
  t.unit_id, t.opened, t.last_seen, t.meetings, t.state,
  left(t.last_text, 300) AS last_text, coalesce(days.seen, '') AS seen`;

/** The threads `t` with their units `u` and the `days` of `seenDays`. */
export const fromThreads = sql`threads t LEFT JOIN units u USING (unit_id) LEFT JOIN days USING (thread_id)`;

/** By thread, the days on which it came up. */
export const seenDays = sql`
  SELECT thread_id, string_agg(strftime(date, '%Y-%m-%d'), ' ' ORDER BY date) AS seen
  FROM (SELECT DISTINCT ti.thread_id, m.date FROM thread_items ti
    JOIN items i USING (item_id) JOIN meetings m USING (meeting_id) WHERE m.date IS NOT NULL)
  GROUP BY thread_id`;

/** True for a matter without an end. */
export const unfinished = sql`t.state IN ('open', 'unanswered')`;

/**
 * The threads that were alive in the chosen months: opened before their end, and either heard of since their beginning
 * or without an end. An undertaking that all have forgotten is alive in every month from when it was given.
 */
const alive = ({ from, to }: Filter): Sql =>
  all([
    ...(to === null ? [] : [sql`strftime(t.opened, '%Y-%m') <= ${to}`]),
    ...(from === null ? [] : [sql`(${unfinished} OR strftime(t.last_seen, '%Y-%m') >= ${from})`]),
  ]);

/** The threads `t` of the chosen unit and months, and of the chosen topics and organisations where there are any. */
export const chosenThreads = (
  filter: Filter,
  dimensions: readonly ('topic' | 'organisation')[] = ['topic', 'organisation'],
): Sql => all([inUnit(sql`t.unit_id`, filter), alive(filter), threadsWith(sql`t.thread_id`, filter, dimensions)]);
