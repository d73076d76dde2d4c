/** One byte for each character that Windows-1252 and Unicode have in different places and that the sample uses. */
const windows1252 = new Map([
  ['–', 0x96],
  ['—', 0x97],
  ['’', 0x92],
  ['”', 0x94],
  ['•', 0x95],
  ['…', 0x85],
]);

/** Text as Windows-1252. Throws on a character that the code page (or the sample's part of it) lacks. */
export const toWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = windows1252.get(char) ?? char.charCodeAt(0);
    if (code > 0xff) throw new RangeError(`not in Windows-1252: ${char}`);
    return code;
  });

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How a table is written: what separates fields, lines and decimals, and which bytes come out. */
export interface Dialect {
  separator: ';' | ',' | '\t';
  newline: '\n' | '\r\n';
  decimal: ',' | '.';
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
}

export type Cell = string | number | null;

const cellText = (cell: Cell, dialect: Dialect): string => {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell).replace('.', dialect.decimal) : cell;
  return text.includes(dialect.separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as the bytes of a CSV file; a number's decimals as given. */
export const toCsv = (rows: Iterable<readonly Cell[]>, dialect: Dialect): Uint8Array => {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => cellText(cell, dialect)).join(dialect.separator));
  const text = lines.join(dialect.newline) + dialect.newline;
  if (dialect.encoding === 'windows-1252') return toWindows1252(text);
  return toUtf8(dialect.encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
};
