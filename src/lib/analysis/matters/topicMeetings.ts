import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';
import { groupName } from '../protocols/groupName.ts';
import { inOrganisations } from './itemMarks.ts';

/** How many items of a meeting were about a topic, of those about any. */
export const TopicMeeting = z.object({
  meeting_id: z.string(),
  group_name: z.string().nullable(),
  level: z.string().nullable(),
  depth: z.int().nullable(),
  date: z.string(),
  topic: z.string(),
  items: z.int(),
  /** The meeting's items that are about any topic: openings and the like are about none. */
  total: z.int(),
});
export type TopicMeeting = z.infer<typeof TopicMeeting>;

/** The topics of each meeting with a day. Chosen topics filter the rest of the page, not this. */
export const topicMeetings = (filter: Filter): Question<TopicMeeting> => ({
  name: 'topicMeetings',
  sql: sql`
    WITH held AS (
      SELECT m.meeting_id, ${groupName(sql`m.body`, sql`u`, sql`m.organisation`)} AS group_name, u.level, u.depth, m.date FROM meetings m LEFT JOIN units u USING (unit_id)
      WHERE m.date IS NOT NULL AND ${inUnit(sql`m.unit_id`, filter)} AND ${inPeriod(sql`m.date`, filter)}
    ),
    about AS (SELECT DISTINCT i.meeting_id, i.item_id, t.topic FROM items i JOIN topics t USING (item_id)
      WHERE ${inOrganisations(sql`i.item_id`, filter)}),
    totals AS (SELECT meeting_id, count(DISTINCT item_id)::INTEGER AS total FROM about GROUP BY meeting_id)
    SELECT meeting_id, group_name, level, depth, date, topic, count(*)::INTEGER AS items, total
    FROM held JOIN about USING (meeting_id) JOIN totals USING (meeting_id)
    GROUP BY ALL
    ORDER BY date, meeting_id, topic`,
  row: TopicMeeting,
});
