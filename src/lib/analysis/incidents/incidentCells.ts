import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { isCounted } from './isCounted.ts';

/** How long ago a report was made, counted from the data's last day: at most 90 days, to half a year, to a year, longer. */
export const ages = ['fresh', 'half-year', 'year', 'older'] as const;
export type Age = (typeof ages)[number];

/**
 * How many events share a combination of values: the grain that every view of the page is summed from. Events alone: a
 * row that is a sum over a period has no month. Voided reports are left out, and so are events after the data's last day.
 */
export const IncidentCell = z.object({
  /** When it happened, `YYYY-MM`. */
  month: z.string(),
  /** Where it happened; null where the source does not say. */
  unit_id: z.string().nullable(),
  type: z.string(),
  threat: z.string(),
  /** `unknown` where the source does not say. */
  cause: z.string(),
  /** `unknown` where the source does not say. */
  status: z.string(),
  concerns: z.string(),
  /** Sent to Försäkringskassan: `yes`, `no`, or `unknown`. */
  sent: z.enum(['yes', 'no', 'unknown']),
  age: z.enum(ages),
  n: z.int().positive(),
});
export type IncidentCell = z.infer<typeof IncidentCell>;

/** All events, counted by combination. `asOf` is the data's last day, ISO; ages count from it. */
export const incidentCells = (asOf: string | null): Question<IncidentCell> => ({
  name: 'incidentCells',
  sql: sql`
    WITH events AS (
      SELECT *, CAST(${asOf} AS DATE) - coalesce(reported, occurred) AS days
      FROM incidents
      WHERE ${isCounted(asOf)}
    )
    SELECT strftime(occurred, '%Y-%m') AS month, unit_id, type, threat,
           coalesce(cause, 'unknown') AS cause, coalesce(status, 'unknown') AS status, concerns,
           CASE WHEN sent THEN 'yes' WHEN NOT sent THEN 'no' ELSE 'unknown' END AS sent,
           CASE WHEN days <= 90 THEN 'fresh' WHEN days <= 182 THEN 'half-year' WHEN days <= 365 THEN 'year' ELSE 'older' END
             AS age,
           sum(count)::INTEGER AS n
    FROM events GROUP BY ALL ORDER BY ALL`,
  row: IncidentCell,
});
