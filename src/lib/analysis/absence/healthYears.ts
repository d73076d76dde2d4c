import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql, type Sql } from '../../warehouse/sql.ts';
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

/** The visits that the shares are made of, from the one that comes before to the one that comes after. */
export const purposes = ['promoting', 'preventive', 'after'] as const;
/** Visits that never came to be: on a row of their own, in no share. */
export const wasted = ['missed', 'late-cancelled'] as const;

/** The units whose suppressed row says that the chosen sum is not told: the chosen one, or the tops of the organisation. */
const tops = ({ unit }: Filter): Sql =>
  unit === null ? sql`unit_id NOT IN (SELECT unit_id FROM unit_tree WHERE distance > 0)` : sql`unit_id = ${unit}`;

/**
 * Visits of the chosen unit with all below it, by year and kind, in the years that the period touches. Small counts stand
 * together in a row of a unit above (warehouse/disclosure), so the sum is whole unless the unit itself is hidden.
 */
export const healthYears = (filter: Filter): Question<HealthCount> => ({
  name: 'healthYears',
  sql: sql`
    WITH sums AS (
      SELECT left(period, 4)::INTEGER AS year, kind, sum("count")::INTEGER AS n, bool_or(suppressed AND ${tops(filter)}) AS hidden
      FROM health
      WHERE ${inUnit(sql`unit_id`, filter)}
        AND left(period, 4) BETWEEN ${filter.from?.slice(0, 4) ?? '0000'} AND ${filter.to?.slice(0, 4) ?? '9999'}
      GROUP BY 1, 2)
    SELECT year, kind, (CASE WHEN hidden THEN NULL ELSE n END)::INTEGER AS count, hidden FROM sums ORDER BY year, kind`,
  row: HealthCount,
});
