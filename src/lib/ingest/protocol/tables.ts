import type { Cell } from './cells.ts';
import type { Layout } from './layout.ts';
import { columnsOf, type Head } from './tableHeads.ts';
import { labelAround, toRow, type TableRow } from './tableRows.ts';
import { candidateOf, mayBeRow, mayOpen, wholeOf, type Candidate } from './tableLines.ts';
import { signs } from '../swedish/signs.ts';

/** A table of a text: numbers in columns, with or without a head. */
export interface Table {
  /** The first and the last of its lines. */
  first: number;
  last: number;
  /** The three lines above it that say something. */
  above: string;
  /** The head of its first column, and of each column of values ('' without a head). */
  label: string;
  columns: string[];
  rows: TableRow[];
}

const RULE = /^[\s|:+=_-]+$/;
const opensRule = signs('|:+=_-');
const isRule = (text: string): boolean => opensRule(text.charCodeAt(0)) && RULE.test(text);

/** The tables of a text, in order. Numbers that stand in no columns are none. */
export function tablesIn(layout: Layout): Table[] {
  if (!layout.lines.some(mayBeRow)) return [];
  const runs: Candidate[][] = [];
  let run: Candidate[] | null = null;
  let gap = 0;
  let lost = false;
  for (const line of layout.lines) {
    if (line.furniture) lost = true;
    else if (!line.text) gap++;
    else if (!isRule(line.text)) {
      if (gap > (lost ? 8 : 2)) run = null;
      const candidate: Candidate | null = run !== null || mayOpen(line) ? candidateOf(line) : null;
      if (candidate === null) run = null;
      else if (run) run.push(candidate);
      else runs.push((run = [candidate]));
      [gap, lost] = [0, false];
    }
  }
  return runs.filter((r) => r.some((c) => c.data)).flatMap((r) => cut(layout, r));
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
    const table = make(
      layout,
      run.slice(Math.max(from, i - 3), i),
      run.slice(i, to + (isRest(run[to + 1], run[to]!) ? 2 : 1)),
    );
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
  const even = rows.every((r) => r.cells.length === width + 1);
  if (rows[0]!.single && head.lines === 0 && (rows.length < 2 || !even)) return null;
  const first = head.lines > 0 ? before[before.length - head.lines]!.line.index : rows[0]!.line.index;
  const last = body.at(-1)!.line.index;
  return {
    first,
    last,
    above: linesAbove(layout, first),
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

/** The last three lines above a table that say something, as one text. */
function linesAbove(layout: Layout, index: number): string {
  const found: string[] = [];
  for (let i = index - 1; i >= Math.max(0, index - 14) && found.length < 3; i--) {
    const line = layout.lines[i]!;
    if (line.text && !line.furniture && !isRule(line.text)) found.push(line.text);
  }
  return found.reverse().join('\n');
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
