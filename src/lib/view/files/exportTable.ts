import type { TableColumn } from '../components/table.ts';

/** A cell of a file: a number, a day (ISO), a text, or nothing. */
export type ExportCell = number | string | null | { readonly day: string };

/** A table as it goes into a file: what stands above it, its headings, its rows. */
export interface ExportTable {
  readonly name: string;
  /** Title, what is chosen, source and date: a line each. */
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

const isoDay = /^\d{4}-\d\d-\d\d$/;
/** Stands on the page where there is no number. */
const nothing = new Set(['', '–', '-']);
/** Two decimals: a table that is copied is no more exact than the page that it stands on. */
const rounded = (n: number): number => Number(n.toFixed(2));
const parsed = (text: string): number =>
  Number(
    text
      .replace(/[\s\u00a0\u202f%]/g, '')
      .replace('\u2212', '-')
      .replace(',', '.'),
  );

/** How a column's numbers are written: in per cent, and whether they are shares of one. */
function percentOf<R>(column: TableColumn<R>, rows: readonly R[]): 'share' | 'percent' | null {
  for (const row of rows) {
    const [value, text] = [column.value(row), column.text(row)];
    if (typeof value !== 'number' || value === 0) continue;
    if (!text.trim().endsWith('%')) return null;
    return Math.abs(parsed(text) - 100 * value) < Math.abs(parsed(text) - value) ? 'share' : 'percent';
  }
  return null;
}

/**
 * The table that a figure shows, for a file: numbers as numbers in the unit of the page (shares in per cent), days as
 * days, and where there is no number the page's own words, so that what is hidden is no empty cell.
 */
export function exportTable<R>(
  name: string,
  above: readonly string[],
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
): ExportTable {
  const percents = columns.map((column) => percentOf(column, rows));
  const headings = columns.map(({ label }, i) => (percents[i] && !label.includes('%') ? `${label} (%)` : label));
  const cell = (column: TableColumn<R>, percent: string | null, row: R): ExportCell => {
    const [value, text] = [column.value(row), column.text(row)];
    if (typeof value === 'number')
      return Number.isFinite(value) ? rounded(percent === 'share' ? 100 * value : value) : null;
    if (typeof value === 'string' && isoDay.test(value)) return { day: value };
    return nothing.has(text) ? null : text;
  };
  return {
    name,
    above,
    headings,
    rows: rows.map((row) => columns.map((column, i) => cell(column, percents[i]!, row))),
  };
}
