import { z } from 'zod';
import { ident } from '../../warehouse/sql.ts';

/** A column of a result: its name and DuckDB's name of its type. */
export const ResultColumn = z.object({ column_name: z.string(), column_type: z.string() });
export type ResultColumn = z.infer<typeof ResultColumn>;

/** How many lines of ours stand before the user's in the statements below: what DuckDB calls line 2 is the user's first. */
export const linesBefore = 1;

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;
const plain = /^(VARCHAR|DATE|BOOLEAN)$/;

/** True for a column of numbers. */
export const isNumeric = ({ column_type }: ResultColumn): boolean => numeric.test(column_type);

/**
 * Asks for the columns that a statement would give, without running it. The statement stands in parentheses, where
 * DuckDB takes nothing but one that reads; the closing one has a line of its own, so that a comment cannot hide it.
 */
export const describe = (statement: string): string =>
  `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM (\n${statement}\n))`;

/**
 * Runs a statement for at most so many rows. Numbers of any width come as doubles (a sum of whole numbers has 128 bits);
 * times, lists and other kinds come as the text that DuckDB writes.
 */
export const limited = (statement: string, columns: readonly ResultColumn[], rows: number): string => {
  const chosen = columns.map((column) => {
    const name = ident(column.column_name).text;
    if (plain.test(column.column_type)) return name;
    return `${name}::${isNumeric(column) ? 'DOUBLE' : 'VARCHAR'} AS ${name}`;
  });
  return `SELECT ${chosen.join(', ')} FROM (\n${statement}\n) LIMIT ${Math.trunc(rows)}`;
};
