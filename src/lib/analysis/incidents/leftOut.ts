import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** What the page does not count, so that it can be said. Numbers of events. */
export const LeftOut = z.object({
  /** Voided by whoever handles the reports. */
  voided: z.int(),
  /** Neither a day nor a period. */
  undated: z.int(),
  /** Dated after the data's last day: plans or mistakes. */
  later: z.int(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** One row: how many events the page leaves out, and why. */
export const leftOut = (asOf: string | null): Question<LeftOut> => ({
  name: 'leftOut',
  sql: sql`
    SELECT coalesce(sum(count) FILTER (status = 'void'), 0)::INTEGER AS voided,
           coalesce(sum(count) FILTER (status IS DISTINCT FROM 'void' AND occurred IS NULL
                                       AND (period_from IS NULL OR period_to IS NULL)), 0)::INTEGER AS undated,
           coalesce(sum(count) FILTER (status IS DISTINCT FROM 'void' AND occurred > CAST(${asOf} AS DATE)), 0)::INTEGER
             AS later
    FROM incidents ORDER BY 1`,
  row: LeftOut,
});
