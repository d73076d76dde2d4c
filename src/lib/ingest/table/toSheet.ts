import { detectDelimiter } from './detectDelimiter.ts';
import { records, type RawRecord, type Start } from './records.ts';

/** One row of a sheet: its cells, trimmed, and the line on which it begins (1 is the file's first). */
export interface SheetRow {
  line: number;
  cells: string[];
  /** Why it cannot be read as a row: another number of cells than the header, a quote that does not close. */
  problem: 'fields' | 'quote' | null;
  /** How much of the file lies behind, 0 to 1. */
  done: number;
}

/**
 * A table as a file holds it, judged by nobody: what stands above the header, the header, and the rows, lazily and as
 * often as asked.
 */
export interface Sheet {
  name: string;
  titles: string[];
  header: string[];
  headerLine: number;
  rows: () => Iterable<SheetRow>;
}

/** Records in which the header is looked for. */
const SEARCHED = 40;
/** Cells of a record in which the header is looked for; a table with more columns is none that we know. */
export const WIDEST = 1_000;

/**
 * A delimited text as a sheet. The header is the one of the first records with most cells that `isKnown` calls a
 * column's name; where none has two, the first record with more than one cell. Total: any text gives a sheet, with an
 * empty header if there is nothing.
 */
export function toSheet(name: string, content: string, isKnown: (cell: string) => boolean): Sheet {
  const text = normalise(content);
  const delimiter = detectDelimiter(text, isKnown);
  const start = afterSeparatorLine(text);
  const first = take(records(text, delimiter, null, start), SEARCHED);
  const at = headerAt(first, isKnown);
  const header = trimEnd((first[at]?.cells ?? []).map(clean));
  const next = first[at + 1];
  const from = next ? { offset: offsetOfLine(text, next.line), line: next.line } : { offset: text.length, line: 1 };
  return {
    name,
    titles: first.slice(0, at).flatMap((r) => r.cells.map(clean).filter(Boolean)),
    header,
    headerLine: first[at]?.line ?? 1,
    rows: () => rows(text, delimiter, header.length, from),
  };
}

function* rows(text: string, delimiter: string, width: number, from: Start): Generator<SheetRow> {
  for (const { line, cells, problem, end } of records(text, delimiter, width, from)) {
    yield { line, cells: cells.map((c) => c.trim()), problem, done: end / text.length };
  }
}

/** LF line ends, no byte order mark, letters with their rings and dots composed. */
function normalise(content: string): string {
  const unmarked = content.startsWith('\ufeff') ? content.slice(1) : content;
  return (unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked).normalize('NFC');
}

/** Excel's `sep=;` on the first line is no part of the table. */
function afterSeparatorLine(text: string): Start {
  if (!/^sep=.[ \t]*(?:\n|$)/i.test(text.slice(0, 10))) return { offset: 0, line: 1 };
  return { offset: offsetOfLine(text, 2), line: 2 };
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let i = 1; i < line; i++) {
    const at = text.indexOf('\n', offset);
    if (at < 0) return text.length;
    offset = at + 1;
  }
  return offset;
}

/** A cell on one line: headers are broken over several in Excel. */
const clean = (cell: string) => cell.replace(/\s+/g, ' ').trim();

function headerAt(first: readonly RawRecord[], isKnown: (cell: string) => boolean): number {
  const known = first.map((r) => r.cells.slice(0, WIDEST).filter(isKnown).length);
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const table = first.findIndex((r) => r.cells.filter((c) => c.trim() !== '').length > 1);
  return Math.max(0, table);
}

const trimEnd = (cells: string[]): string[] => {
  const last = cells.findLastIndex((c) => c !== '');
  return cells.slice(0, last + 1);
};

function take<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}
