import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A unit's value in the latest year and the year before. */
export const LatestIndex = z.object({
  instrument: z.string(),
  unit_id: z.string(),
  /** Null: the whole index. */
  part: z.string().nullable(),
  year: z.int(),
  value: z.number().nullable(),
  suppressed: z.boolean(),
  answers: z.int().nullable(),
  /** The year before; null when it is missing or hidden. */
  before: z.number().nullable(),
});
export type LatestIndex = z.infer<typeof LatestIndex>;

/** Each instrument's latest year with the year before, by unit and part. */
export const latestIndexes = (): Question<LatestIndex> => ({
  name: 'latestIndexes',
  sql: sql`
    WITH latest AS (SELECT instrument, max(year) AS year FROM indexes GROUP BY instrument)
    SELECT i.instrument, i.unit_id, i.part, i.year, i.value, i.suppressed, i.answers, b.value AS before
    FROM indexes i JOIN latest l ON l.instrument = i.instrument AND l.year = i.year
    LEFT JOIN indexes b ON b.instrument = i.instrument AND b.unit_id = i.unit_id
      AND b.part IS NOT DISTINCT FROM i.part AND b.year = i.year - 1
    ORDER BY ALL`,
  row: LatestIndex,
});
