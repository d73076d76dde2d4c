import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';

/** A value of an index as the source gives it: 0–100; null when it is hidden or not stated. `part` null is the whole. */
export const IndexValue = z.object({
  instrument: z.string(),
  year: z.int(),
  unit_id: z.string(),
  part: z.string().nullable(),
  /** Null: all together. */
  gender: z.enum(['women', 'men', 'other']).nullable(),
  value: z.number().nullable(),
  answers: z.int().nullable(),
  /** Standard deviation of one person's index; null where the source gives means alone. */
  spread: z.number().nullable(),
  suppressed: z.boolean(),
});
export type IndexValue = z.infer<typeof IndexValue>;

/**
 * All values of all instruments, in the order of the sources. Not narrowed to the chosen unit: a unit is told beside
 * those above it and others, and what is unusual is judged against all. Nor to the chosen period: a year's change is
 * measured against an earlier one, whatever is shown.
 */
export const indexValues = (): Question<IndexValue> => ({
  name: 'indexValues',
  sql: sql`SELECT instrument, year, unit_id, part, gender, value, answers, spread, suppressed FROM indexes
    ORDER BY year, rowid`,
  row: IndexValue,
});
