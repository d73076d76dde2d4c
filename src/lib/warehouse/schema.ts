import type { ColumnType } from '../model/column.ts';
import { columnsOf, type TableName } from '../model/tables.ts';
import { ident, join, sql, Sql } from './sql.ts';

const sqlTypes: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** The statement that creates a table empty, or empties it: the types of model/tables in SQL's words. */
export const createTable = (table: TableName): Sql =>
  sql`CREATE OR REPLACE TABLE ${ident(table)} (${join(
    columnsOf(table).map(
      ([name, { type, nullable }]) =>
        new Sql(`${ident(name).text} ${sqlTypes[type]}${nullable ? '' : ' NOT NULL'}`, []),
    ),
    ', ',
  )})`;
