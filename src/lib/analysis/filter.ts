import { all, isIn, sql, type Sql } from '../warehouse/sql.ts';

/** What the user has chosen. Its one home is the URL's fragment (view/state/filters); questions take it as a value. */
export interface Filter {
  /** A unit's id: that unit with everything below it. Null: the whole organisation. */
  readonly unit: string | null;
  /** First month, `YYYY-MM`; null: from the beginning. */
  readonly from: string | null;
  /** Last month, `YYYY-MM`; null: to the end. */
  readonly to: string | null;
  /** Chosen marks by dimension, such as `type: ['near-miss']`. A dimension that is absent is not filtered. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** Nothing chosen. The pages are drawn with it at build time. */
export const everything: Filter = { unit: null, from: null, to: null, marks: {} };

/** The rows whose unit is the chosen one or below it. */
export const inUnit = (column: Sql, { unit }: Filter): Sql =>
  unit === null ? sql`TRUE` : sql`${column} IN (SELECT unit_id FROM unit_tree WHERE ancestor_id = ${unit})`;

/** The rows whose day is in the chosen months; a row without a day only when no month is chosen. */
export const inPeriod = (column: Sql, { from, to }: Filter): Sql =>
  all([
    ...(from === null ? [] : [sql`strftime(${column}, '%Y-%m') >= ${from}`]),
    ...(to === null ? [] : [sql`strftime(${column}, '%Y-%m') <= ${to}`]),
  ]);

/** The rows that hold one of the chosen marks of a dimension. */
export const inMarks = (column: Sql, dimension: string, { marks }: Filter): Sql =>
  marks[dimension] ? isIn(column, marks[dimension]) : sql`TRUE`;
