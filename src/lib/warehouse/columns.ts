import { z } from 'zod';

/** A column of text in which few values recur: that of row i is `values[codes[i]]`. No value stands there twice, and each occurs. */
export interface Coded {
  readonly values: readonly (string | null)[];
  readonly codes: Uint32Array;
}

/**
 * An answer of many rows as columns: rows as objects would take a hundred times the time and the memory. A column holds
 * either text, perhaps null, or numbers.
 */
export interface Columns {
  readonly n: number;
  readonly text: Readonly<Record<string, Coded>>;
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

const coded = (column: readonly (string | null)[]): Coded => {
  const at = new Map<string | null, number>();
  const codes = new Uint32Array(column.length);
  column.forEach((value, i) => {
    const code = at.get(value) ?? at.size;
    at.set(value, code);
    codes[i] = code;
  });
  return { values: [...at.keys()], codes };
};

/** Rows as columns: those named in `text`, and those in `numbers`. */
export const fromRows = <T extends string, N extends string>(
  rows: readonly Readonly<Record<T, string | null> & Record<N, number>>[],
  text: readonly T[],
  numbers: readonly N[],
): Columns => ({
  n: rows.length,
  text: Object.fromEntries(text.map((name) => [name, coded(rows.map((row): string | null => row[name]))])),
  numbers: Object.fromEntries(numbers.map((name) => [name, Float64Array.from(rows, (row): number => row[name])])),
});

/**
 * Says whether each value of the columns is what the shape has in its place: each distinct one is looked at once. Throws
 * where one is not, or a column is missing; columns that the shape does not name are left alone.
 */
export function checkColumns(shape: z.ZodObject, { text, numbers }: Columns): void {
  for (const [name, field] of Object.entries(shape.shape)) {
    const values = text[name]?.values ?? (numbers[name] ? new Set(numbers[name]) : [undefined]);
    for (const value of values) z.parse(field, value);
  }
}
