import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A meeting that was read from a source. */
export const MeetingOf = z.object({ meeting_id: z.string() });
export type MeetingOf = z.infer<typeof MeetingOf>;

/** The meetings that were read from a source, by its name: none or one. */
export const meetingsOf = (source: string): Question<MeetingOf> => ({
  name: 'meetingsOf',
  sql: sql`SELECT meeting_id FROM meetings WHERE source = ${source} ORDER BY meeting_id`,
  row: MeetingOf,
});
