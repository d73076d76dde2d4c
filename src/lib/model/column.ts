import { z } from 'zod';

/** What a column holds. Dates are ISO days (`YYYY-MM-DD`), months `YYYY-MM`; no column holds a time zone. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** One column: its type, whether it may be null, and what it means to the person who reads the table (Swedish, English). */
export interface Column<Schema extends z.ZodType = z.ZodType> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly schema: Schema;
  readonly meaning: string;
}

const isoDay = z.iso.date();

const column =
  <S extends z.ZodType>(type: ColumnType, schema: S) =>
  (meaning: string): Column<S> => ({ type, nullable: false, schema, meaning });

/** Any text. */
export const text = column('text', z.string());
/** A whole number that fits 32 bits with sign. */
export const integer = column('integer', z.int32());
/** A finite double. */
export const number = column('number', z.number());
export const boolean = column('boolean', z.boolean());
/** An ISO day. */
export const date = column('date', isoDay);

/** One of a closed set of texts. */
export const among = <const V extends readonly [string, ...string[]]>(
  values: V,
  meaning: string,
): Column<z.ZodEnum<{ [K in V[number]]: K }>> => ({
  type: 'text',
  nullable: false,
  schema: z.enum(values),
  meaning,
});

/** The same column, which may be null: not stated, not known, or suppressed. */
export const nullable = <S extends z.ZodType>(inner: Column<S>): Column<z.ZodNullable<S>> => ({
  ...inner,
  nullable: true,
  schema: inner.schema.nullable(),
});
