import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inPeriod, inUnit, type Filter } from '../filter.ts';
import { groupName } from './groupName.ts';

/** A meeting and how much was read from its protocol. */
export const MeetingRow = z.object({
  meeting_id: z.string(),
  source: z.string(),
  kind: z.enum(['protocol', 'notes']),
  number: z.string().nullable(),
  /** The group as the protocol names it. */
  body: z.string().nullable(),
  /** The group with its unit's name, where that tells it apart. */
  group_name: z.string().nullable(),
  unit_id: z.string().nullable(),
  depth: z.int().nullable(),
  date: z.string().nullable(),
  date_inferred: z.boolean(),
  start_time: z.string().nullable(),
  end_time: z.string().nullable(),
  place: z.string().nullable(),
  adjusted: z.string().nullable(),
  next_date: z.string().nullable(),
  attachments: z.int(),
  warnings: z.int(),
  items: z.int(),
  statements: z.int(),
  cases: z.int(),
  actions: z.int(),
  commitments: z.int(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

/** The meetings of the chosen unit and months, the newest first; those without a day last, and only when no months are chosen. */
export const meetingList = (filter: Filter): Question<MeetingRow> => ({
  name: 'meetingList',
  sql: sql`
    WITH by_item AS (SELECT item_id, meeting_id FROM items),
    item_n AS (SELECT meeting_id, count(*) AS n FROM items GROUP BY meeting_id),
    statement_n AS (SELECT meeting_id, count(*) AS n FROM statements JOIN by_item USING (item_id) GROUP BY meeting_id),
    case_n AS (SELECT meeting_id, count(*) AS n FROM cases GROUP BY meeting_id),
    action_n AS (SELECT meeting_id, count(*) AS n FROM actions JOIN by_item USING (item_id) GROUP BY meeting_id),
    commitment_n AS (SELECT meeting_id, count(*) AS n FROM commitments JOIN by_item USING (item_id) GROUP BY meeting_id)
    SELECT m.meeting_id, m.source, m.kind, m.number, m.body, ${groupName(sql`m.body`, sql`u`, sql`m.organisation`)} AS group_name, m.unit_id, u.depth, m.date, m.date_inferred,
      m.start_time, m.end_time, m.place, m.adjusted, m.next_date, m.attachments, m.warnings,
      coalesce(item_n.n, 0)::INTEGER AS items,
      coalesce(statement_n.n, 0)::INTEGER AS statements,
      coalesce(case_n.n, 0)::INTEGER AS cases,
      coalesce(action_n.n, 0)::INTEGER AS actions,
      coalesce(commitment_n.n, 0)::INTEGER AS commitments
    FROM meetings m
    LEFT JOIN units u ON u.unit_id = m.unit_id
    LEFT JOIN item_n ON item_n.meeting_id = m.meeting_id
    LEFT JOIN statement_n ON statement_n.meeting_id = m.meeting_id
    LEFT JOIN case_n ON case_n.meeting_id = m.meeting_id
    LEFT JOIN action_n ON action_n.meeting_id = m.meeting_id
    LEFT JOIN commitment_n ON commitment_n.meeting_id = m.meeting_id
    WHERE ${inUnit(sql`m.unit_id`, filter)} AND ${inPeriod(sql`m.date`, filter)}
    ORDER BY m.date DESC NULLS LAST, m.meeting_id`,
  row: MeetingRow,
});
