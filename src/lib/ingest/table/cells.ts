import { isAbsent } from './markers.ts';
import { memo } from './memo.ts';
import { readDay } from './readDay.ts';
import { readCount, readInteger, readNumber } from './readNumber.ts';
import { readPeriod, type Period } from './readPeriod.ts';
import type { TableContext } from './tableReader.ts';
import { tellUnreadable } from './tell.ts';
import type { SheetRow } from './toSheet.ts';

/** Reads a column's cell; null where there is nothing, or nothing that is understood, which is then told. */
export type Read<T> = (row: SheetRow) => T | null;

/** A reader of one column by a reader of one text. */
export function cellReader<T>(context: TableContext, column: string, read: (text: string) => T | null): Read<T> {
  if (!context.has(column)) return () => null;
  const cell = context.cell(column);
  const known = memo(read);
  return (row) => {
    const text = cell(row);
    if (isAbsent(text)) return null;
    const value = known(text);
    if (value === null) tellUnreadable(context, row, column, text);
    return value;
  };
}

export const dayCell = (context: TableContext, column: string): Read<string> => cellReader(context, column, readDay);
export const numberCell = (context: TableContext, column: string): Read<number> =>
  cellReader(context, column, readNumber);
export const integerCell = (context: TableContext, column: string): Read<number> =>
  cellReader(context, column, readInteger);
/** How many of something there are: a cell below zero or over a million is not understood. */
export const countCell = (context: TableContext, column: string): Read<number> =>
  cellReader(context, column, readCount);

/** The period of a row: of one column, or of a month's name or a quarter and a column with the year. */
export function periodCell(context: TableContext, column: string): Read<Period> {
  if (!context.has('year')) return cellReader(context, column, readPeriod);
  const [part, year] = [context.cell(column), context.cell('year')];
  const known = memo(readPeriod);
  return (row) => {
    if (isAbsent(part(row))) return known(year(row));
    const period = known(part(row)) ?? known(`${part(row)} ${year(row)}`);
    if (period === null) tellUnreadable(context, row, column, part(row));
    return period;
  };
}
