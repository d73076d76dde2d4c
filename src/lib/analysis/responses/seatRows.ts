import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** A union at a meeting: whether anybody from it was there. Never a person. */
export const SeatRow = z.object({
  /** The group's meetings are those of its unit, or of its name where no unit is known. */
  group_key: z.string(),
  group_name: z.string(),
  unit_id: z.string().nullable(),
  meeting_id: z.string(),
  date: z.iso.date(),
  organisation: z.string(),
  here: z.boolean(),
});
export type SeatRow = z.infer<typeof SeatRow>;

/**
 * Each union at each meeting of its group, the earliest first. A meeting at which no union is read to have been is left out: its
 * protocol does not tell who was there.
 */
export const seatRows = (filter: Filter): Question<SeatRow> => ({
  name: 'seatRows',
  sql: sql`
    WITH seats AS (
      SELECT coalesce(m.unit_id, m.body, '') AS group_key, coalesce(u.group_name, m.body, u.name, '') AS group_name,
        m.unit_id, m.meeting_id, m.date, a.organisation, bool_or(a.attendance <> 'absent') AS here
      FROM attendance a JOIN meetings m USING (meeting_id) LEFT JOIN units u ON u.unit_id = m.unit_id
      WHERE a.side = 'union' AND a.organisation IS NOT NULL AND m.date IS NOT NULL AND ${inUnit(sql`m.unit_id`, filter)}
      GROUP BY ALL
    )
    SELECT * FROM seats
    QUALIFY bool_or(here) OVER (PARTITION BY meeting_id)
    ORDER BY group_key, date, meeting_id, organisation`,
  row: SeatRow,
});

/** A union's seats in a group, as a table gives them. */
export const Roster = z.object({
  group_key: z.string(),
  group_name: z.string(),
  unit_id: z.string().nullable(),
  organisation: z.string(),
  seats: z.int(),
});
export type Roster = z.infer<typeof Roster>;

/** The seats of each union in each group. */
export const rosters = (filter: Filter): Question<Roster> => ({
  name: 'rosters',
  sql: sql`SELECT coalesce(unit_id, group_name) AS group_key, group_name, unit_id, organisation, max(seats)::INTEGER AS seats
    FROM seats WHERE seats > 0 AND ${inUnit(sql`unit_id`, filter)}
    GROUP BY ALL ORDER BY group_key, organisation`,
  row: Roster,
});
