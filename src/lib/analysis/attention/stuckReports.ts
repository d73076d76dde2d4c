import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** Reports of a unit with everything below it that are old enough to be done. */
export const StuckReports = z.object({
  unit_id: z.string(),
  /** Reported over 90 days before the data's last day, voided ones left out. */
  mature: z.int(),
  /** Of them, those that are not closed. */
  open: z.int(),
  /** The first day of report among the open; null without any. */
  oldest: z.string().nullable(),
  /** True where every report is the unit's own, not one below it. */
  own: z.boolean(),
});
export type StuckReports = z.infer<typeof StuckReports>;

/** Reports not closed after 90 days, by unit. The last 90 days are left out: they are immature. */
export const stuckReports = (asOf: string): Question<StuckReports> => ({
  name: 'stuckReports',
  sql: sql`
    SELECT t.ancestor_id AS unit_id, sum(i.count)::INTEGER AS mature,
           coalesce(sum(i.count) FILTER (i.status <> 'closed'), 0)::INTEGER AS open,
           min(coalesce(i.reported, i.occurred)) FILTER (i.status <> 'closed') AS oldest,
           bool_and(t.distance = 0) AS own
    FROM incidents i JOIN unit_tree t ON t.unit_id = i.unit_id
    WHERE i.occurred IS NOT NULL AND i.status IS NOT NULL AND i.status <> 'void'
      AND coalesce(i.reported, i.occurred) < CAST(${asOf} AS DATE) - 90
    GROUP BY ALL ORDER BY ALL`,
  row: StuckReports,
});
