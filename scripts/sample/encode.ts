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
export const toWindows1252 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : windows1252.get(text.charAt(i));
    if (byte === undefined) throw new RangeError(`not in Windows-1252: ${text.charAt(i)}`);
    bytes[i] = byte;
  }
  return bytes;
};

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

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

/** Lines that are turned into bytes at a time: a million rows as strings would not fit into memory. */
const chunk = 20_000;

/** Rows as the bytes of a CSV file; a number's decimals as given. */
export const toCsv = (rows: Iterable<readonly Cell[]>, dialect: Dialect): Uint8Array => {
  const encode = dialect.encoding === 'windows-1252' ? toWindows1252 : toUtf8;
  const parts: Uint8Array[] = dialect.encoding === 'utf-8-bom' ? [toUtf8('\ufeff')] : [];
  let lines: string[] = [];
  const flush = () => {
    parts.push(encode(lines.join('')));
    lines = [];
  };
  for (const row of rows) {
    lines.push(row.map((cell) => cellText(cell, dialect)).join(dialect.separator) + dialect.newline);
    if (lines.length === chunk) flush();
  }
  flush();
  return joined(parts);
};
