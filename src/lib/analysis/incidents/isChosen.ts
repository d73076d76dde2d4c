import { all, isIn, sql, type Sql } from '../../warehouse/sql.ts';
import { inMarks, inUnit, type Filter } from '../filter.ts';

/** The column's values, `unknown` where the source does not say. */
const columns: Record<string, Sql> = {
  type: sql`type`,
  threat: sql`threat`,
  cause: sql`coalesce(cause, 'unknown')`,
  status: sql`coalesce(status, 'unknown')`,
};

/** The incidents of the chosen unit with the chosen marks, whoever of `concerned` they concern, in whatever period. */
export const isChosen = (filter: Filter, concerned: readonly string[]): Sql =>
  all([
    inUnit(sql`unit_id`, filter),
    ...Object.entries(columns).map(([dimension, column]) => inMarks(column, dimension, filter)),
    isIn(sql`concerns`, concerned),
  ]);

/** The filter without one dimension's marks: for what is asked of that dimension itself. */
export const withoutMark = (filter: Filter, dimension: string): Filter => ({
  ...filter,
  marks: Object.fromEntries(Object.entries(filter.marks).filter(([own]) => own !== dimension)),
});
