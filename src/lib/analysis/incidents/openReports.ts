import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, isIn, sql } from '../../warehouse/sql.ts';
import { inMarks, inPeriod, inUnit, type Filter } from '../filter.ts';

/** A report that is not closed, without anything that could tell who was hurt. */
export const OpenReport = z.object({
  incident_id: z.string(),
  occurred: z.string(),
  unit_id: z.string().nullable(),
  type: z.string(),
  status: z.string(),
  /** When it was reported, or where nobody says, when it happened: ages count from there. */
  since: z.string(),
});
export type OpenReport = z.infer<typeof OpenReport>;

/** So many are asked for: those that a sheet of paper has room for. */
export const mostOpen = 5;

/** The oldest of the chosen reports that are known not to be closed. Status does not filter: it is what is asked. */
export const openReports = (
  filter: Filter,
  concerned: readonly string[],
  asOf: string | null,
): Question<OpenReport> => ({
  name: 'openReports',
  sql: sql`
    SELECT incident_id, occurred, unit_id, type, status, coalesce(reported, occurred) AS since
    FROM (SELECT * REPLACE (coalesce(cause, 'unknown') AS cause) FROM incidents
      WHERE occurred IS NOT NULL AND status IN ('reported', 'investigation', 'measures')
        AND occurred <= CAST(${asOf} AS DATE) AND "count" > 0)
    WHERE ${all([
      inUnit(sql`unit_id`, filter),
      inPeriod(sql`occurred`, filter),
      inMarks(sql`type`, 'type', filter),
      inMarks(sql`threat`, 'threat', filter),
      inMarks(sql`cause`, 'cause', filter),
      isIn(sql`concerns`, concerned),
    ])}
    ORDER BY since, incident_id, source LIMIT ${mostOpen}::INTEGER`,
  row: OpenReport,
});
