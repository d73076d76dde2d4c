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
  rest: Omit<R, 'rows'>;
  /** The tables that it has rows of, and how many of the bytes are theirs, one after the other. */
  tables: [TableName, length: number][];
  bytes: Uint8Array;
}

/** What was read, to be kept. */
export function toStored<R extends Read>({ rows, ...rest }: R, by: string): Stored<R> {
  const parts = tableNames.flatMap((table): [TableName, Uint8Array][] => {
    const list = rows[table] as Row<TableName>[] | undefined;
    return list ? [[table, encode(table, list)]] : [];
  });
  const bytes = new Uint8Array(parts.reduce((sum, [, part]) => sum + part.length, 0));
  let at = 0;
  for (const [, part] of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { by, rest, tables: parts.map(([table, { length }]) => [table, length]), bytes };
}

/** What was read, as it was before it was kept. Throws if its bytes are damaged. */
export function fromStored<R extends Read>({ rest, tables, bytes }: Stored<R>): R {
  let at = 0;
  const rows = tables.map(([table, length]) => [table, decode(bytes.slice(at, (at += length)))]);
  return { ...rest, rows: Object.fromEntries(rows) } as unknown as R;
}
