import fc from 'fast-check';
import { writeXlsx, type CellSpec, type SheetSpec } from '../writeXlsx.ts';

/** A value of a table before anybody has written it: a text, a day, a month, a number, a share in percent, or nothing. */
export type Value = null | string | { day: string } | { month: string } | { number: number } | { percent: number };

/** How a table is written. */
export interface Dialect {
  delimiter: ';' | ',' | '\t' | '|';
  encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  newline: '\n' | '\r\n' | '\r';
  quoteAll: boolean;
  /** Decimal mark, and what parts thousands. */
  decimal: ',' | '.';
  thousands: '' | ' ' | '\u00a0' | '\u202f' | '\u2009';
  day: keyof typeof days;
  month: keyof typeof months;
  titles: string[];
  /** Empty cells after the last column. */
  spare: number;
  separatorLine: boolean;
}

const names = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const parts = (iso: string) => iso.split('-').map(Number) as [year: number, month: number, day: number];
const pad = (n: number) => String(n).padStart(2, '0');
const serial = (iso: string) => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

const days = {
  iso: (iso: string) => iso,
  clock: (iso: string) => `${iso} 08:30`,
  moment: (iso: string) => `${iso}T08:30:00`,
  dots: (iso: string) => parts(iso).reverse().join('.'),
  slash: (iso: string) => `${parts(iso)[2]}/${parts(iso)[1]} ${parts(iso)[0]}`,
  name: (iso: string) => `${parts(iso)[2]} ${names[parts(iso)[1] - 1]} ${parts(iso)[0]}`,
  short: (iso: string) => `${pad(parts(iso)[2])} ${names[parts(iso)[1] - 1]!.slice(0, 3)} ${parts(iso)[0]}`,
  together: (iso: string) => iso.replaceAll('-', ''),
  serial: (iso: string) => String(serial(iso)),
};
const months = {
  iso: (month: string) => month,
  together: (month: string) => month.replace('-', ''),
  name: (month: string) => `${names[parts(month)[1] - 1]} ${parts(month)[0]}`,
  short: (month: string) => `${names[parts(month)[1] - 1]!.slice(0, 3)}-${month.slice(2, 4)}`,
  slash: (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`,
  first: (month: string) => `${month}-01`,
};

const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T)[];

export const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  decimal: fc.constantFrom(',', '.'),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009'),
  day: fc.constantFrom(...keys(days)),
  month: fc.constantFrom(...keys(months)),
  titles: fc.subarray(['Uttag 2025-02-03', 'Granstads kommun', '', 'Sekretess: nej; sida 1'], { maxLength: 3 }),
  spare: fc.integer({ min: 0, max: 2 }),
  separatorLine: fc.boolean(),
});

function written(value: Value, d: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if ('day' in value) return days[d.day](value.day);
  if ('month' in value) return months[d.month](value.month);
  if ('percent' in value) return `${numeral(value.percent, d)} %`;
  return numeral(value.number, d);
}

function numeral(n: number, { decimal, thousands }: Dialect): string {
  const [whole = '', broken] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${n < 0 ? '-' : ''}${grouped}${broken === undefined ? '' : decimal + broken}`;
}

/** A table as a delimited text's bytes. */
export function toDelimited(table: readonly (readonly Value[])[], d: Dialect): Uint8Array {
  const cell = (value: Value): string => {
    const text = written(value, d);
    return d.quoteAll || /["\n]/.test(text) || text.includes(d.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = table.map((row) => row.map(cell).join(d.delimiter) + d.delimiter.repeat(d.spare));
  const titles = d.titles.map((title) => cell(title));
  const text = [...(d.separatorLine ? [`sep=${d.delimiter}`] : []), ...titles, ...lines].join(d.newline) + d.newline;
  // What the narrow encoding does not have is written with what it has.
  return encoded(d.encoding === 'windows-1252' ? text.replace(/[\u202f\u2009]/g, '\u00a0') : text, d.encoding);
}

function encoded(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (c) => c.charCodeAt(0));
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(encoding === 'utf-16le' ? bytes : bytes.swap16());
}

/** A table as a workbook's bytes: numbers and days as such, equal units one below the other in one merged cell. */
export function toWorkbook(table: readonly (readonly Value[])[], d: Dialect, merged: number | null): Uint8Array {
  const titles = d.titles.map((title): CellSpec[] => [title || null]);
  const cell = (value: Value): CellSpec => {
    if (value === null) return null;
    if (typeof value === 'string') return d.quoteAll ? { inline: value } : value;
    if ('day' in value)
      return d.day === 'serial' ? serial(value.day) : { date: d.day === 'clock' ? `${value.day} 08:30` : value.day };
    if ('month' in value)
      return { date: `${value.month}-01`, format: d.month === 'short' ? 'mmm\\-yy' : 'yyyy\\-mm\\-dd' };
    if ('percent' in value) return { number: value.percent / 100, format: '0.0%' };
    return d.spare > 0 ? value.number : { number: value.number, format: '#,##0.0' };
  };
  const rows: CellSpec[][] = [...titles, ...table.map((row) => row.map(cell))];
  const merges = merged === null ? [] : mergeEqual(rows, titles.length + 1, merged);
  const cover: SheetSpec = { name: 'Om uttaget', rows: [['Granstads kommun'], ['Skapad', { date: '2025-02-03' }]] };
  const sheet: SheetSpec = { name: 'Blad1', rows, merges };
  return writeXlsx({
    sheets: d.separatorLine ? [cover, sheet] : [sheet],
    from1904: d.newline === '\r' && d.day !== 'serial',
    withoutReferences: d.newline === '\n',
  });
}

/** Empties cells that are equal to the one above, and returns the ranges that they are merged in. */
function mergeEqual(rows: CellSpec[][], from: number, column: number): string[] {
  const letter = String.fromCharCode(65 + column);
  const merges: string[] = [];
  for (let top = from; top < rows.length;) {
    let end = top + 1;
    while (end < rows.length && typeof rows[top]![column] === 'string' && rows[end]![column] === rows[top]![column])
      end++;
    for (let i = top + 1; i < end; i++) rows[i]![column] = null;
    if (end > top + 1) merges.push(`${letter}${top + 1}:${letter}${end}`);
    top = end;
  }
  return merges;
}
