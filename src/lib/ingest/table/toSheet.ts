import { detectDelimiter } from './detectDelimiter.ts';
import { findHeader } from './findHeader.ts';
import { records, type Start } from './records.ts';
import type { CellRow } from './xlsx/CellRows.ts';
import type { SheetCells } from './xlsx/readWorkbook.ts';

/** One row of a sheet: its cells, trimmed, and the line on which it begins (1 is the file's first). */
export interface SheetRow {
  line: number;
  cells: string[];
  /** Why it cannot be read as a row: another number of cells than the header, a quote that does not close. */
  problem: 'fields' | 'quote' | null;
  /** How much of the file lies behind, 0 to 1. */
  done: number;
  /** The header that its value stands under, where the columns of a spread table have become rows. */
  from?: string;
}

/**
 * A table as a file holds it, judged by nobody: what stands above the header, the header, and the rows, lazily and as
 * often as asked.
 */
export interface Sheet {
  /** The file's name. */
  name: string;
  /** The name of the sheet in a workbook; null in a file that is one table. */
  sheet: string | null;
  titles: string[];
  header: string[];
  headerLine: number;
  /** How many columns there are, where they are too many for all of them to be in the header. */
  width: number;
  /** What the columns are remembered by, where that is not their headers. */
  keys?: readonly string[];
  rows: () => Iterable<SheetRow>;
}

/** Records in which the header is looked for. */
const SEARCHED = 40;

/** A delimited text as a sheet. Total: any text gives a sheet, with an empty header if there is nothing. */
export function toSheet(name: string, content: string, isKnown: (cell: string) => boolean): Sheet {
  const text = normalise(content);
  const delimiter = detectDelimiter(text, isKnown);
  const start = afterSeparatorLine(text);
  const first = take(records(text, delimiter, null, start), SEARCHED);
  const { header, ...top } = topOf(first, isKnown);
  const next = first[top.next];
  const from = next ? { offset: offsetOfLine(text, next.line), line: next.line } : { offset: text.length, line: 1 };
  const rows = () => rowsOf(text, delimiter, header.length, from);
  const width = first[top.at]?.cells.length ?? 0;
  return { name, sheet: null, titles: top.titles, header, headerLine: top.line, width, rows };
}

/** A workbook's sheet as one. */
export function fromCells(
  name: string,
  sheet: string,
  { rows, width }: SheetCells,
  isKnown: (cell: string) => boolean,
): Sheet {
  const { next, titles, header, line } = topOf(rows.slice(0, SEARCHED), isKnown);
  // A sheet's name is what it is about, unless it is Excel's own.
  const named = /^(?:blad|sheet|ark|tabelle|feuil)? ?\d*$/i.test(sheet) ? titles : [...titles, sheet];
  const body = () => rowsOfCells(rows, next, header.length);
  return { name, sheet, titles: named, header, headerLine: line, width, rows: body };
}

function topOf(first: readonly CellRow[], isKnown: (cell: string) => boolean) {
  const found = findHeader(
    first.map((r) => r.cells),
    isKnown,
  );
  const [at, next] = found ? [found.first, found.next] : [0, 0];
  return {
    at,
    next,
    header: found?.header ?? [],
    line: first[at]?.line ?? 1,
    titles: first.slice(0, at).flatMap((r) => r.cells.map(oneLine).filter(Boolean)),
  };
}

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

function* rowsOf(text: string, delimiter: string, width: number, from: Start): Generator<SheetRow> {
  for (const { line, cells, problem, end } of records(text, delimiter, width, from)) {
    for (let i = 0; i < cells.length; i++) cells[i] = cellText(cells[i]!);
    yield { line, cells, problem, done: end / text.length };
  }
}

/** Excel writes `="00123"` for a text that it shall not take for a number. */
function cellText(cell: string): string {
  const text = cell.trim();
  return text.startsWith('="') && text.length > 2 && text.indexOf('"', 2) === text.length - 1
    ? text.slice(2, -1)
    : text;
}

function* rowsOfCells(rows: readonly CellRow[], from: number, width: number): Generator<SheetRow> {
  for (let i = from; i < rows.length; i++) {
    const { line, cells } = rows[i]!;
    // What stands beside the table is a note.
    while (cells.length < width) cells.push('');
    yield { line, cells, problem: null, done: (i + 1) / rows.length };
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

function take<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}
