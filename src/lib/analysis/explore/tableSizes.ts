import { z } from 'zod';
import { tableNames } from '../../model/tables.ts';
import type { Question } from '../../warehouse/question.ts';
import { ident, join, sql } from '../../warehouse/sql.ts';

export const TableSize = z.object({ name: z.string(), n: z.int() });
export type TableSize = z.infer<typeof TableSize>;

/** How many rows each table holds, of the whole data, by the tables' names. */
export const tableSizes = (): Question<TableSize> => ({
  name: 'tableSizes',
  sql: sql`${join(
    tableNames.map((name) => sql`SELECT ${name} AS name, count(*)::INTEGER AS n FROM ${ident(name)}`),
    ' UNION ALL ',
  )} ORDER BY name`,
  row: TableSize,
});
