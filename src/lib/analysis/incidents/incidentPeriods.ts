import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A count that a source gives for a stretch of days: it cannot be spread over months, and has no limits. */
export const IncidentPeriod = z.object({
  /** First and last day, ISO. */
  period_from: z.string(),
  period_to: z.string(),
  /** Null where the source does not say. */
  unit_id: z.string().nullable(),
  type: z.string(),
  threat: z.string(),
  concerns: z.string(),
  system: z.string().nullable(),
  /** The file. */
  source: z.string(),
  n: z.int().nonnegative(),
});
export type IncidentPeriod = z.infer<typeof IncidentPeriod>;

/** All counts for periods, the latest period first. A period without a last day is left out: nobody can say what it covers. */
export const incidentPeriods = (): Question<IncidentPeriod> => ({
  name: 'incidentPeriods',
  sql: sql`
    SELECT period_from, period_to, unit_id, type, threat, concerns, system, source,
           sum(count)::INTEGER AS n
    FROM incidents
    WHERE occurred IS NULL AND period_from IS NOT NULL AND period_to IS NOT NULL AND status IS DISTINCT FROM 'void'
    GROUP BY ALL
    ORDER BY period_to DESC, period_from DESC, unit_id NULLS LAST, type, threat, concerns, system NULLS LAST, source`,
  row: IncidentPeriod,
});
