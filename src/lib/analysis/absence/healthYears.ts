import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import { inUnit, type Filter } from '../filter.ts';

/** Visits to the occupational health service in a year, by what they were for. */
export const HealthCount = z.object({
  year: z.int(),
  kind: z.string(),
  /** Null: hidden, since so few visits would tell of persons. */
  count: z.int().nullable(),
  hidden: z.boolean(),
});
export type HealthCount = z.infer<typeof HealthCount>;

/** Fewer visits than this are not told. */
export const fewestVisits = 5;

/** The visits that the shares are made of, from the one that comes before to the one that comes after. */
export const purposes = ['promoting', 'preventive', 'after'] as const;
/** Visits that never came to be: on a row of their own, in no share. */
export const wasted = ['missed', 'late-cancelled'] as const;

/** Visits of the chosen unit with all below it, by year and kind, in the years that the period touches. */
export const healthYears = (filter: Filter): Question<HealthCount> => ({
  name: 'healthYears',
  sql: sql`
    WITH sums AS (
      SELECT left(period, 4)::INTEGER AS year, kind, sum("count")::INTEGER AS n FROM health
      WHERE ${inUnit(sql`unit_id`, filter)}
        AND left(period, 4) BETWEEN ${filter.from?.slice(0, 4) ?? '0000'} AND ${filter.to?.slice(0, 4) ?? '9999'}
      GROUP BY 1, 2)
    SELECT year, kind, (CASE WHEN n BETWEEN 1 AND ${fewestVisits - 1}::INTEGER THEN NULL ELSE n END)::INTEGER AS count,
      n BETWEEN 1 AND ${fewestVisits - 1}::INTEGER AS hidden
    FROM sums ORDER BY year, kind`,
  row: HealthCount,
});
