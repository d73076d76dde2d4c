import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { isIn, sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';
import { groupName } from '../protocols/groupName.ts';
import { inOrganisations } from './itemMarks.ts';

/** An item on an agenda. */
export const ItemRow = z.object({
  item_id: z.string(),
  meeting_id: z.string(),
  group_name: z.string().nullable(),
  date: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  outcome: z.string().nullable(),
});
export type ItemRow = z.infer<typeof ItemRow>;

/** The items about one of the chosen topics, the newest first. Without a chosen topic there are none. */
export const topicItems = (filter: Filter): Question<ItemRow> => ({
  name: 'topicItems',
  sql: sql`
    SELECT i.item_id, m.meeting_id, ${groupName(sql`m.body`, sql`u`, sql`m.organisation`)} AS group_name, m.date, i.number, i.title, i.outcome
    FROM items i JOIN meetings m USING (meeting_id) LEFT JOIN units u USING (unit_id)
    WHERE i.item_id IN (SELECT item_id FROM topics WHERE ${isIn(sql`topic`, filter.marks['topic'] ?? [])})
      AND ${inOrganisations(sql`i.item_id`, filter)} AND ${inUnit(sql`m.unit_id`, filter)} AND ${inPeriod(sql`m.date`, filter)}
    ORDER BY m.date DESC NULLS LAST, m.meeting_id, i.ord`,
  row: ItemRow,
});
