import type { Cell } from './cells.ts';
import type { Line } from './layout.ts';
import { splitHead } from './splitHead.ts';

/** What stands above a table's rows: the head of the labels, of each column, where the columns' middles are. */
export interface Head {
  label: string;
  columns: string[];
  middles: number[];
  /** How many of the lines above are its head. */
  lines: number;
}

interface HeadLine {
  line: Line;
  cells: Cell[];
}

const MAX_LINES = 3;

/** The head of rows that have all their cells: up to three lines above them, a cell over several columns counting for each. */
export function columnsOf(before: readonly HeadLine[], rows: readonly (readonly Cell[])[], edge: number): Head {
  const width = (rows[0]?.length ?? 1) - 1;
  const middles = Array.from({ length: width }, (_, i) => {
    const cells = rows.map((r) => r[i + 1]!);
    return cells.reduce((sum, c) => sum + c.column + c.text.length / 2, 0) / cells.length;
  });
  const head: Head = { label: '', columns: middles.map(() => ''), middles, lines: 0 };
  for (let i = before.length - 1; i >= 0 && head.lines < MAX_LINES; i--) {
    const cells = before[i]!.cells;
    const spread = mayBeHead(before[i]!, edge, head.lines) ? spreadOver(cells, middles, edge, head.lines > 0) : null;
    if (!spread) break;
    head.label = `${spread[0]} ${head.label}`.trim();
    head.columns = head.columns.map((text, k) => `${spread[k + 1]!} ${text}`.trim());
    head.lines++;
  }
  return head;
}

function mayBeHead({ line, cells }: HeadLine, edge: number, known: number): boolean {
  const said = cells.filter((c) => c.text);
  if (said.length === 0 || said.some((c) => c.text.length > 60 || (/[.!?;]$/.test(c.text) && !isShort(c.text))))
    return false;
  if (said.length > 1) return true;
  return known > 0 ? said[0]!.column > edge + 6 : !/[.:]$/.test(line.text) || isShort(line.text);
}

/** "utsk.", "Antal sv." */
const isShort = (text: string): boolean => /(?:^|\s)\p{L}{1,9}\.$/u.test(text) && text.length <= 24;

/** A head's cells as label and columns; null where they can't be told apart. */
function spreadOver(cells: readonly Cell[], middles: readonly number[], edge: number, upper: boolean): string[] | null {
  const width = middles.length;
  const said = cells.filter((c) => c.text);
  const text = (c: Cell | undefined) => c?.text ?? '';
  const only = said.length === 1 && said[0]!.text.split(' ').length > width ? splitHead(said[0]!.text, width) : null;
  if (only) return only;
  if (said.length === 1) {
    const isLabel = said[0]!.column <= edge + 3;
    return isLabel ? null : ['', ...middles.map(() => text(said[0]))];
  }
  const piped = cells.every((c, i) => c.column === i);
  if (piped) return spreadCells(cells.map(text), width, upper);
  const hasLabel = said[0]!.column <= edge + 3 && said[0]!.column < (middles[0] ?? 0) - 1;
  const label = hasLabel ? text(said[0]) : '';
  const rest = hasLabel ? said.slice(1) : said;
  if (rest.length > 1 && width % rest.length === 0)
    return [label, ...middles.map((_, i) => text(rest[Math.floor((i * rest.length) / width)]))];
  if (rest.length > width) return null;
  return [label, ...middles.map((middle) => text(nearestTo(rest, middle)))];
}

/** Cells of bars or tabs: in order; those of an upper line over several columns each. */
function spreadCells(texts: readonly string[], width: number, upper: boolean): string[] | null {
  if (texts.length === width + 1) {
    if (!upper) return [...texts];
    return texts.map((t, i) => (t || i < 2 ? t : (texts.slice(1, i).findLast(Boolean) ?? '')));
  }
  if (texts.length === width) return ['', ...texts];
  const [label, ...rest] = texts;
  if (rest.length > 0 && width % rest.length === 0)
    return [label!, ...Array.from({ length: width }, (_, i) => rest[Math.floor((i * rest.length) / width)]!)];
  return null;
}

const nearestTo = (cells: readonly Cell[], middle: number): Cell | undefined =>
  [...cells].sort(
    (a, b) =>
      Math.abs(a.column + a.text.length / 2 - middle) - Math.abs(b.column + b.text.length / 2 - middle) ||
      a.column - b.column,
  )[0];
