import { cellsOf, type Cell } from './cells.ts';
import type { Layout, Line } from './layout.ts';
import { columnsOf, type Head } from './tableHeads.ts';

/** A row of a table: what it is of, and its values by column; '' where the row has none. */
export interface TableRow {
  line: Line;
  label: string;
  values: string[];
  /** Offsets of the row in the repaired text, without what stands beside the table. */
  span: [number, number];
  /** The places of its values are known; else a row of fewer values than the others may mean any of the columns. */
  placed: boolean;
}

/** A table of a text: numbers in columns, with or without a head. */
export interface Table {
  /** The first and the last of its lines. */
  first: number;
  last: number;
  /** The lines right above it, and the first below it. */
  above: string;
  below: string;
  /** The head of its first column, and of each column of values ('' without a head). */
  label: string;
  columns: string[];
  rows: TableRow[];
}

/** A line with its cells. `single`: they are parted by single spaces. */
interface Candidate {
  line: Line;
  cells: Cell[];
  single: boolean;
  /** A row of values. */
  data: boolean;
}

const MAX_LINE = 240;
const MAX_CELL = 60;
const RULE = /^[\s|:+=_-]+$/;
const NUMBER = '(?:\\d{1,3}(?: \\d{3})+|\\d{1,6})';
const VALUE = new RegExp(
  `^(?:[<>~]\\s?)?(?:${NUMBER}(?:,\\d+)?(?:\\s?(?:st\\.?|%|procent))?|${NUMBER}\\s?(?:/|av|\\()\\s?${NUMBER}\\)?(?:\\s?\\(?\\d{1,3}(?:,\\d)?\\s?%\\)?)?|[-–—.]{1,3})$`,
);
const SINGLE = /^(\p{L}[^|\t]{0,60}?)[:,]?((?:[ ,]{1,2}(?:\d{1,4}(?:\s?(?:\/|av)\s?\d{1,4})?|[-–—](?= |$))){1,14})$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** True for what stands in a column of values: a number, a share, a pair ("7/5", "5 av 7"), or a dash for none. */
export const isValue = (text: string): boolean => text.length <= 24 && /^[\d<>~.–—-]/.test(text) && VALUE.test(text);

/** The tables of a text, in order. Numbers that stand in no columns are none. */
export function tablesIn(layout: Layout): Table[] {
  const tables: Table[] = [];
  let run: Candidate[] = [];
  let gap = 0;
  let lost = false;
  const close = () => {
    if (run.some((c) => c.data)) tables.push(...cut(layout, run));
    [run, gap, lost] = [[], 0, false];
  };
  for (const line of layout.lines) {
    if (line.furniture) lost = true;
    else if (!line.text) gap++;
    else if (!RULE.test(line.text)) {
      if (gap > (lost ? 8 : 2)) close();
      const candidate = run.length > 0 || mayOpen(line) ? candidateOf(line) : null;
      if (candidate) run.push(candidate);
      else if (run.length > 0) close();
      [gap, lost] = [0, false];
    }
  }
  close();
  return tables;
}

/** A quick look: a line of cells, or one that ends with a number. */
const mayOpen = ({ text }: Line): boolean =>
  text.length <= MAX_LINE && (/[\t|]| {2}/.test(text) || /[\d–-]$/.test(text) || text.length <= 100);

/** A line that may be part of a table: its head, a row, or a piece of a row's label. */
function candidateOf(line: Line): Candidate | null {
  const { text } = line;
  if (text.length > MAX_LINE) return null;
  if (/[\t|]| {2}/.test(text)) {
    const cells = cellsOf(line);
    for (const cell of cells) if (cell.text.endsWith('..')) cell.text = cell.text.replace(/\s?\.{2,}$/, '');
    if (cells.length > 1)
      return cells.every((c) => c.text.length <= 120) ? { line, cells, single: false, data: isData(cells) } : null;
  }
  const m = /[\d–-]$/.test(text) ? SINGLE.exec(text) : null;
  if (m && !/[.;]\s/.test(m[1]!)) {
    const cells = singleCells(line, m[1]!, m[2]!);
    return { line, cells, single: true, data: isData(cells) };
  }
  return text.length <= 100 && !/[.!?]$/.test(text)
    ? { line, cells: [wholeOf(line)], single: false, data: false }
    : null;
}

const wholeOf = (line: Line): Cell => ({
  text: line.text,
  start: line.at,
  end: line.at + line.text.length,
  column: line.at - line.start,
});

function singleCells(line: Line, label: string, rest: string): Cell[] {
  const values = rest.match(/\d{1,4}\s?(?:\/|av)\s?\d{1,4}|\d{1,4}|[-–—]/g) ?? [];
  const cell = (text: string, column: number): Cell => ({ text, start: line.at, end: line.at + text.length, column });
  return [cell(label.trim(), 0), ...values.map((text, i) => cell(text, i + 1))];
}

/** A row of values: a label, then at least one number; a row of nothing but years is a head. */
function isData(cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  const label = cells.findIndex((c) => /\p{L}/u.test(c.text));
  if (label < 0 || label > 1 || cells[label]!.text.length > MAX_CELL || isValue(cells[label]!.text)) return false;
  const values = cells.slice(label + 1).filter((c) => c.text !== '');
  return (
    values.some((c) => /\d/.test(c.text) && isValue(c.text)) &&
    values.every((c) => c.text.length <= 40) &&
    !values.every((c) => YEAR.test(c.text))
  );
}

/** Cuts a run of lines into tables: rows that stand together, and the heads above them. */
function cut(layout: Layout, run: readonly Candidate[]): Table[] {
  const tables: Table[] = [];
  let from = 0;
  for (let i = 0; i < run.length; i++) {
    if (!run[i]!.data) continue;
    let to = i;
    for (let j = i + 1; j < run.length && j <= to + 2; j++)
      if (run[j]!.data && run[j]!.single === run[i]!.single) to = j;
      else if (run[j]!.cells.length > 1 && !run[j]!.single) break;
    const table = make(layout, run.slice(from, i), run.slice(i, to + (isRest(run[to + 1], run[to]!) ? 2 : 1)));
    if (table) tables.push(table);
    from = to + 1;
    i = to;
  }
  return tables;
}

/** The rest of the last row's label, on a line below it. */
const isRest = (next: Candidate | undefined, row: Candidate): boolean =>
  next?.cells.length === 1 && /(?:\soch|\p{L}-)$/u.test(row.cells[0]!.text) && next.line.index <= row.line.index + 2;

function make(layout: Layout, before: readonly Candidate[], body: readonly Candidate[]): Table | null {
  const data = body.map((c, at) => ({ ...c, at })).filter((c) => c.data);
  const edge = leftEdge(data);
  const rows = data.map((c) => ({ ...c, cells: within(c.cells, edge) })).filter((c) => c.cells.length > 1);
  const width = rows.reduce((most, r) => Math.max(most, r.cells.length - 1), 0);
  if (rows.length === 0 || width > 26) return null;
  const head: Head = columnsOf(
    before.map((c) => ({
      line: c.line,
      cells: within(c.single && !rows[0]!.single ? [wholeOf(c.line)] : c.cells, edge),
    })),
    rows.filter((r) => r.cells.length - 1 === width).map((r) => r.cells),
    edge,
  );
  if (rows[0]!.single && rows.length === 1 && head.lines === 0) return null;
  const first = head.lines > 0 ? before[before.length - head.lines]!.line.index : rows[0]!.line.index;
  const last = body.at(-1)!.line.index;
  return {
    first,
    last,
    above: beside(layout, first, -1, 3),
    below: beside(layout, last, 1, 1),
    label: head.label,
    columns: head.columns,
    rows: rows.map((r) => toRow(r, width, head.middles, labelAround(body, r.at, r.cells[0]!.text, edge))),
  };
}

/** Where most rows begin: what ends left of it is a heading in the margin. Tables of bars or tabs have no margin. */
function leftEdge(rows: readonly Candidate[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells[0]!.column, (counts.get(cells[0]!.column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const within = (cells: readonly Cell[], edge: number): Cell[] => {
  const inside = cells.filter((c) => edge === 0 || c.column + c.text.length > edge || c.column >= edge);
  const label = inside.findIndex((c) => /\p{L}/u.test(c.text));
  return label === 1 && /^\d{1,3}\.?$/.test(inside[0]!.text) ? inside.slice(1) : inside;
};

/** A label broken over lines: its other piece stands alone on the line before or after. */
function labelAround(body: readonly Candidate[], at: number, label: string, edge: number): string {
  const piece = (c: Candidate | undefined) =>
    c && c.cells.length === 1 && Math.abs(c.cells[0]!.column - edge) <= 4 ? c.cells[0]!.text : null;
  const [before, after] = [piece(body[at - 1]), piece(body[at + 1])];
  if (after && (/^\p{Ll}/u.test(after) || /(?:\soch|-)$/.test(label))) return joined(label, after);
  if (before && (/^\p{Ll}/u.test(label) || /(?:\soch|[^\s]-)$/.test(before))) return joined(before, label);
  return label;
}

const joined = (a: string, b: string) => (/\p{Ll}-$/u.test(a) && /^\p{Ll}/u.test(b) ? a.slice(0, -1) + b : `${a} ${b}`);

function toRow(row: Candidate, width: number, middles: readonly number[], label: string): TableRow {
  const [first, ...cells] = row.cells;
  const piped = /[|\t]/.test(row.line.text);
  const values = Array.from({ length: width }, () => '');
  cells.forEach((cell, i) => {
    const at = cells.length === width || piped || row.single ? i : nearest(middles, cell);
    if (values[at] === '') values[at] = cell.text;
  });
  return {
    line: row.line,
    label: label.replace(/[\s:]+$/, ''),
    values,
    span: [row.single ? row.line.at : first!.start, row.line.at + row.line.text.length],
    placed: cells.length === width || piped,
  };
}

/** The column whose middle is nearest: numbers stand under the middle or the right of their head. */
function nearest(middles: readonly number[], cell: Cell): number {
  const middle = cell.column + cell.text.length / 2;
  let best = 0;
  middles.forEach((m, i) => {
    if (Math.abs(m - middle) < Math.abs(middles[best]! - middle)) best = i;
  });
  return best;
}

/** Up to `most` lines beside a table that say something, as one text. */
function beside(layout: Layout, index: number, step: 1 | -1, most: number): string {
  const found: string[] = [];
  for (let i = index + step, seen = 0; seen < 14 && found.length < most; i += step, seen++) {
    const line = layout.lines[i];
    if (!line) break;
    if (line.text && !line.furniture && !RULE.test(line.text)) found.push(line.text);
  }
  return (step < 0 ? found.reverse() : found).join('\n');
}

/** The tables that begin within the lines `[from, to)`, of tables in order. */
export function tablesWithin(tables: readonly Table[], from: number, to: number): Table[] {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tables[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tables.length && tables[end]!.first < to) end++;
  return tables.slice(low, end);
}
