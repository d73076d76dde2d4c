import type { Formats } from '$lib/view/format.ts';
import type { ResultField } from '$lib/analysis/explore/barsOf.ts';
import type { CsvColumn } from '$lib/view/csv.ts';
import type { TableColumn } from '$lib/view/components/table.ts';

type Row = Record<string, unknown>;
/** The words for a truth and for an empty cell. */
interface Words {
  readonly yes: string;
  readonly no: string;
}

/** A longer text is cut on the page; the file has it whole. */
const longest = 300;

/** Whole numbers that are all years are written as years, without a space. */
const areYears = (rows: readonly Row[], name: string): boolean =>
  rows.every((row) => {
    const n = row[name];
    return n == null || (typeof n === 'number' && Number.isInteger(n) && n >= 1900 && n <= 2100);
  });

const plain = (value: unknown, { yes, no }: Words): string | number | null => {
  if (value == null) return null;
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'number' ? value : String(value);
};

/** How a number of the result is written: grouped, at most three decimals. */
export const numberFormat =
  (f: Formats, rows: readonly Row[], name: string) =>
  (n: number): string =>
    areYears(rows, name) ? String(n) : f.number(n, 3);

/** The columns of a result for the page. */
export const tableColumns = (
  fields: readonly ResultField[],
  rows: readonly Row[],
  f: Formats,
  words: Words,
): TableColumn<Row>[] =>
  fields.map(({ name, numeric }) => {
    const format = numberFormat(f, rows, name);
    return {
      label: name,
      numeric,
      value: (row) => plain(row[name], words),
      text: (row) => {
        const value = plain(row[name], words);
        if (value === null) return '–';
        if (typeof value === 'number') return format(value);
        return value.length > longest ? `${value.slice(0, longest)}…` : value;
      },
    };
  });

/** The columns of a result for a file. */
export const csvColumns = (fields: readonly ResultField[], words: Words): CsvColumn<Row>[] =>
  fields.map(({ name }) => ({ label: name, value: (row) => plain(row[name], words) }));
