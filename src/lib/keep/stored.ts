import type { Issue } from '../model/issue.ts';
import type { SourceReport, UnitMention } from '../model/source.ts';
import { tableNames, type Row, type Rows, type TableName } from '../model/tables.ts';
import { decode, encode } from '../warehouse/arrow.ts';

/** What was read of a source, whatever else the reader tells of it. */
export interface Read {
  report: SourceReport;
  rows: Rows;
  units: UnitMention[];
  issues: Issue[];
}

/** What was read of a source as it is kept: its rows as Arrow bytes, so that a scan need not be recognised again. */
export interface Stored<R extends Read = Read> {
  /** By what it was read: it holds as long as that is the same. */
  by: string;
  tables: Partial<Record<TableName, Uint8Array>>;
  rest: Omit<R, 'rows'>;
}

/** What was read, to be kept. */
export function toStored<R extends Read>({ rows, ...rest }: R, by: string): Stored<R> {
  const tables: Stored['tables'] = {};
  for (const table of tableNames) {
    const list = rows[table] as Row<TableName>[] | undefined;
    if (list) tables[table] = encode(table, list);
  }
  return { by, tables, rest };
}

/** What was read, as it was before it was kept. Throws if its bytes are damaged. */
export function fromStored<R extends Read>({ tables, rest }: Stored<R>): R {
  const rows = Object.fromEntries(Object.entries(tables).map(([table, bytes]) => [table, decode(bytes)]));
  return { ...rest, rows } as unknown as R;
}
