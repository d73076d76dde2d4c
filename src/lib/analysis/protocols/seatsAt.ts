import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A seat at a meeting as it was recorded, and how many are alike: never a person. */
export const Seat = z.object({
  side: z.enum(['employer', 'union', 'other']),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  attendance: z.enum(['present', 'partial', 'absent']),
  remote: z.boolean(),
  n: z.int(),
});
export type Seat = z.infer<typeof Seat>;

/** Who was at a meeting, a row for those who are alike in all that is recorded: the employer first, then the unions by name. */
export const seatsAt = (meeting: string): Question<Seat> => ({
  name: 'seatsAt',
  sql: sql`
    SELECT side, organisation, role, attendance, remote, count(*)::INTEGER AS n
    FROM attendance
    WHERE meeting_id = ${meeting}
    GROUP BY side, organisation, role, attendance, remote
    ORDER BY CASE side WHEN 'employer' THEN 0 WHEN 'union' THEN 1 ELSE 2 END,
      translate(lower(coalesce(organisation, '')), 'åäö', '{|}'), role NULLS FIRST, attendance, remote`,
  row: Seat,
});
