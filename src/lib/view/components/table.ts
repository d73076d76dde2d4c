/** One column of a table on the page: its heading, what it says of a row, and what it sorts by. */
export interface TableColumn<R> {
  readonly label: string;
  /** The cell as text, formatted. */
  readonly text: (row: R) => string;
  /** What the column sorts by; null stands last. */
  readonly value: (row: R) => string | number | null;
  readonly numeric?: boolean;
  /** Where the cell leads; none without. */
  readonly href?: (row: R) => string | undefined;
}

/** A column of words. */
export const words = <R>(label: string, text: (row: R) => string | null): TableColumn<R> => ({
  label,
  text: (row) => text(row) ?? '',
  value: (row) => text(row),
});

/** A column of numbers: right-aligned, sorted as numbers; `missing` is shown for null. */
export const numbers = <R>(
  label: string,
  value: (row: R) => number | null,
  format: (n: number) => string,
  missing = '–',
): TableColumn<R> => ({
  label,
  numeric: true,
  value,
  text: (row) => {
    const n = value(row);
    return n === null ? missing : format(n);
  },
});
