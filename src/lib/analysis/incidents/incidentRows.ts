import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { all, sql } from '../../warehouse/sql.ts';
import { inPeriod, type Filter } from '../filter.ts';
import { isChosen } from './isChosen.ts';
import { isCounted } from './isCounted.ts';

/** One report, without what could tell who was hurt: no free text, no days of absence, not whether it was serious. */
export const IncidentRow = z.object({
  incident_id: z.string(),
  occurred: z.string(),
  reported: z.string().nullable(),
  unit_id: z.string().nullable(),
  type: z.string(),
  threat: z.string(),
  cause: z.string(),
  concerns: z.string(),
  status: z.string(),
  closed: z.string().nullable(),
  sent: z.boolean().nullable(),
  system: z.string().nullable(),
  count: z.int(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** Rows on a page. */
export const pageSize = 50;

/**
 * The reports behind a mark, the latest first, a page at a time (counted from 0). The same rows as incidentCells counts:
 * events that are not voided, no later than `asOf`, whoever of `concerned` they concern.
 */
export const incidentRows = (
  filter: Filter,
  concerned: readonly string[],
  asOf: string | null,
  page: number,
): Question<IncidentRow> => ({
  name: 'incidentRows',
  sql: sql`
    WITH events AS (
      SELECT * REPLACE (coalesce(cause, 'unknown') AS cause, coalesce(status, 'unknown') AS status)
      FROM incidents
      WHERE ${isCounted(asOf)}
    )
    SELECT incident_id, occurred, reported, unit_id, type, threat, cause, concerns, status, closed, sent, system, count
    FROM events
    WHERE ${all([isChosen(filter, concerned), inPeriod(sql`occurred`, filter)])}
    ORDER BY occurred DESC, incident_id DESC, source
    LIMIT ${pageSize}::INTEGER OFFSET ${page * pageSize}::INTEGER`,
  row: IncidentRow,
});
