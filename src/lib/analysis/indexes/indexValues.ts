import { z } from 'zod';
import type { Question } from '../../warehouse/question.ts';
import { sql } from '../../warehouse/sql.ts';
import type { Filter } from '../filter.ts';

/** A value of an index as the source gives it: 0–100; null when it is hidden or not stated. `part` null is the whole. */
export const IndexValue = z.object({
  instrument: z.string(),
  year: z.int(),
  unit_id: z.string(),
  part: z.string().nullable(),
  value: z.number().nullable(),
  answers: z.int().nullable(),
  suppressed: z.boolean(),
});
export type IndexValue = z.infer<typeof IndexValue>;

/**
 * All values of all instruments in the years that the period touches, in the order of the sources. Not narrowed to the
 * chosen unit: a unit is told beside those above it and others, and what is unusual is judged against all.
 */
export const indexValues = ({ from, to }: Pick<Filter, 'from' | 'to'>): Question<IndexValue> => ({
  name: 'indexValues',
  sql: sql`SELECT instrument, year, unit_id, part, value, answers, suppressed FROM indexes
    WHERE year BETWEEN ${from === null ? 0 : Number(from.slice(0, 4))}::INTEGER
      AND ${to === null ? 9999 : Number(to.slice(0, 4))}::INTEGER
    ORDER BY year, rowid`,
  row: IndexValue,
});
