import * as arrow from '@uwdata/flechette';
import { columnsOf, type Row, type TableName } from '../model/tables.ts';
import type { Column, ColumnType } from '../model/column.ts';
import { codedText, type TextBatch } from './codedText.ts';
import type { Coded, Columns } from './columns.ts';

/**
 * The only file that knows an Arrow library. flechette encodes without `new Function`, which our content policy forbids
 * (apache-arrow's builders need it), and decodes what DuckDB gives.
 */
const types: Record<ColumnType, () => arrow.DataType> = {
  text: arrow.utf8,
  integer: arrow.int32,
  number: arrow.float64,
  boolean: arrow.bool,
  date: arrow.dateDay,
};

const day = 86_400_000;

/** Remembers what a function gave: a table has many rows and few days, and to make or read a date is slow. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

const toArrow = (column: Column): ((value: unknown) => unknown) => {
  if (column.type !== 'date') return (value) => value ?? null;
  const dateOf = remembered((text: string) => new Date(Date.parse(text)));
  return (value) => (value == null ? null : dateOf(value as string));
};

/** Rows of a table as an Arrow IPC stream, with the column types of model/tables. */
export function encode<T extends TableName>(table: T, rows: readonly Row<T>[]): Uint8Array {
  const columns = columnsOf(table).map(([name, column]): [string, arrow.Column<unknown>] => {
    const value = toArrow(column);
    const values = rows.map((row) => value((row as Record<string, unknown>)[name]));
    return [name, arrow.columnFromArray(values, types[column.type]())];
  });
  const ipc = arrow.tableToIPC(arrow.tableFromColumns(columns), { format: 'stream' });
  if (!ipc) throw new Error(`${table}: nothing was encoded`);
  return ipc;
}

/** How many rows an Arrow IPC stream holds. */
export const rowsIn = (ipc: Uint8Array): number => arrow.tableFromIPC(ipc).numRows;

const isoDay = (ms: number): string => new Date(Math.floor(ms / day) * day).toISOString().slice(0, 10);

/** Arrow IPC stream bytes as plain rows, made as they are taken: days as ISO text, 64-bit whole numbers as numbers. */
export function* decodeRows(ipc: Uint8Array): Generator<Record<string, unknown>> {
  const table = arrow.tableFromIPC(ipc);
  const dates = table.schema.fields.filter((f) => f.type.typeId === arrow.Type.Date).map((f) => f.name);
  const dayOf = remembered((date: unknown) => isoDay(Number(date)));
  for (const row of table as Iterable<Record<string, unknown>>) {
    for (const name of dates) if (row[name] != null) row[name] = dayOf(row[name]);
    yield row;
  }
}

/** Arrow IPC stream bytes as plain rows, all at once. */
export const decode = (ipc: Uint8Array): Record<string, unknown>[] => [...decodeRows(ipc)];

/** Arrow IPC stream bytes as columns, for an answer of very many rows: text with few distinct values, and numbers. Throws where a column is neither. */
export function decodeColumns(ipc: Uint8Array): Columns {
  const table = arrow.tableFromIPC(ipc);
  const text: Record<string, Coded> = {};
  const numbers: Record<string, Float64Array> = {};
  table.schema.fields.forEach(({ name, type }, i) => {
    const column = table.getChildAt(i);
    if (type.typeId === arrow.Type.Utf8) text[name] = codedText(column.data as unknown as TextBatch[], column.length);
    else if (type.typeId === arrow.Type.Int || type.typeId === arrow.Type.Float)
      numbers[name] = Float64Array.from(column as Iterable<number>);
    else throw new TypeError(`${name} is neither text nor numbers`);
  });
  return { n: table.numRows, text, numbers };
}

/** The columns of an Arrow IPC stream: name and a plain type, for a table whose shape is not known beforehand. */
export const columnsIn = (ipc: Uint8Array): { name: string; numeric: boolean }[] =>
  arrow.tableFromIPC(ipc).schema.fields.map((f) => ({
    name: f.name,
    numeric: [arrow.Type.Int, arrow.Type.Float, arrow.Type.Decimal].includes(f.type.typeId as never),
  }));
