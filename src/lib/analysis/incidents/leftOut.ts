import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inMarks, inPeriod, type Filter } from '../filter.ts';
import { isChosen, withoutMark } from './isChosen.ts';

/** What of the chosen events the page does not count, so that it can be said. Numbers of events. */
export const LeftOut = z.object({
  /** Voided by whoever handles the reports, in the chosen period. */
  voided: z.int(),
  /** Neither a day nor a period. */
  undated: z.int(),
  /** Dated after the data's last day: plans or mistakes. */
  later: z.int(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/**
 * One row: how many of the chosen events, whoever of `concerned` they concern, the page leaves out, and why. A voided report
 * has no other status, so those chosen do not hold for it.
 */
export const leftOut = (filter: Filter, concerned: readonly string[], asOf: string | null): Question<LeftOut> => ({
  name: 'leftOut',
  sql: sql`
    WITH chosen AS (
      SELECT *, status IS NOT DISTINCT FROM 'void' AS voided,
             ${inMarks(sql`coalesce(status, 'unknown')`, 'status', filter)} AS wanted
      FROM incidents WHERE ${isChosen(withoutMark(filter, 'status'), concerned)}
    )
    SELECT coalesce(sum(count) FILTER (voided AND ${inPeriod(sql`occurred`, filter)}), 0)::INTEGER AS voided,
           coalesce(sum(count) FILTER (NOT voided AND wanted AND occurred IS NULL
                                       AND (period_from IS NULL OR period_to IS NULL)), 0)::INTEGER AS undated,
           coalesce(sum(count) FILTER (NOT voided AND wanted AND occurred > CAST(${asOf} AS DATE)), 0)::INTEGER AS later
    FROM chosen ORDER BY 1`,
  row: LeftOut,
});
