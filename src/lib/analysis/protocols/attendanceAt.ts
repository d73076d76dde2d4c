import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** How many sat where at a meeting: an organisation a row (null: the employer, or those of neither side), never a person. */
export const AttendanceRow = z.object({
  side: z.enum(['employer', 'union', 'other']),
  organisation: z.string().nullable(),
  present: z.int(),
  partial: z.int(),
  absent: z.int(),
  remote: z.int(),
});
export type AttendanceRow = z.infer<typeof AttendanceRow>;

/** Who was at a meeting by side and organisation: the employer first, then the unions in the order of their names. */
export const attendanceAt = (meeting: string): Question<AttendanceRow> => ({
  name: 'attendanceAt',
  sql: sql`
    SELECT side, organisation,
      (count(*) FILTER (WHERE attendance = 'present'))::INTEGER AS present,
      (count(*) FILTER (WHERE attendance = 'partial'))::INTEGER AS partial,
      (count(*) FILTER (WHERE attendance = 'absent'))::INTEGER AS absent,
      (count(*) FILTER (WHERE remote AND attendance <> 'absent'))::INTEGER AS remote
    FROM attendance
    WHERE meeting_id = ${meeting}
    GROUP BY side, organisation
    ORDER BY CASE side WHEN 'employer' THEN 0 WHEN 'union' THEN 1 ELSE 2 END,
      translate(lower(coalesce(organisation, '')), 'åäö', '{|}')`,
  row: AttendanceRow,
});
