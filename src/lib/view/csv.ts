/** A column of a file: its heading and what it says of a row. Numbers are written with a decimal comma; null is an empty cell. */
export interface CsvColumn<R> {
  readonly label: string;
  readonly value: (row: R) => string | number | null;
}

/** What a spreadsheet takes as the start of a formula, the full-width forms with it. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** A text that is a number and nothing more may begin with a sign: it cannot harm, and an apostrophe would make it text. */
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;
/** What must stand within quotes. */
const special = /[";\r\n\t]/;

const numeral = (n: number): string => (Number.isFinite(n) ? String(n).replace('.', ',') : '');

/** A text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it a text. Source: OWASP, CSV Injection. */
const disarmed = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return numeral(value);
  const text = disarmed(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV for a Swedish Excel: a byte order mark, semicolons, decimal commas, CRLF after each line, quotes where
 * needed, formulas disarmed. A number that is no finite one becomes an empty cell. `above` are lines about the table,
 * each a row of one cell, with an empty row before the headings.
 */
export const toCsv = <R>(columns: readonly CsvColumn<R>[], rows: readonly R[], above: readonly string[] = []): string =>
  `\ufeff${[
    ...above.map((line) => [line]),
    ...(above.length > 0 ? [[]] : []),
    columns.map((c) => c.label),
    ...rows.map((row) => columns.map((c) => c.value(row))),
  ]
    .map((line) => `${line.map(cell).join(';')}\r\n`)
    .join('')}`;
