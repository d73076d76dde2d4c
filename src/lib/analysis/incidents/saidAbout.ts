import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';

/** An item of a meeting that is about what happens to people at work. */
export const SaidAbout = z.object({
  item_id: z.string(),
  meeting_id: z.string(),
  date: z.string(),
  body: z.string().nullable(),
  title: z.string(),
  outcome: z.string().nullable(),
  /** An undertaking or a question of it has no end yet. */
  open: z.boolean(),
  /** How many items there are in all. */
  total: z.int(),
});
export type SaidAbout = z.infer<typeof SaidAbout>;

/** So many are shown. */
const most = 8;

/** The topics that speak of events: of threats and violence alone, or of all that reports are about. */
export const topicsOf = (onlyThreats: boolean): string[] =>
  onlyThreats ? ['hot_vald'] : ['hot_vald', 'incidenter', 'arbetsmiljo', 'osa'];

/** The latest items on some topics at the meetings of the chosen unit and of those below it, in the chosen months. */
export const saidAbout = (filter: Filter, topics: readonly string[]): Question<SaidAbout> => ({
  name: 'saidAbout',
  sql: sql`
    SELECT i.item_id, m.meeting_id, strftime(m.date, '%Y-%m-%d') AS date, m.body, i.title, i.outcome,
      EXISTS (SELECT 1 FROM thread_items x JOIN threads t USING (thread_id)
        WHERE x.item_id = i.item_id AND t.kind IN ('commitment', 'question') AND t.state IN ('open', 'unanswered')) AS open,
      (count(*) OVER ())::INTEGER AS total
    FROM items i JOIN meetings m USING (meeting_id)
    WHERE m.date IS NOT NULL AND ${all([inUnit(sql`m.unit_id`, filter), inPeriod(sql`m.date`, filter)])}
      AND EXISTS (SELECT 1 FROM topics t WHERE t.item_id = i.item_id AND list_contains(string_split(${topics.join('|')}, '|'), t.topic))
    ORDER BY m.date DESC, m.meeting_id, i.ord LIMIT ${most}::INTEGER`,
  row: SaidAbout,
});
