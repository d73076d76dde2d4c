import type { PageWord } from '../PageWord.ts';
import { regionsOf } from './columns.ts';
import { dedupe } from './dedupe.ts';
import { baselinesOf, type Baseline } from './rows.ts';
import { roughSegmentsOf, segmentsOf, type Row } from './segments.ts';
import { bandsOf, toTableRow, type Cell, type TableRow } from './tables.ts';
import { joinWrapped } from './wrapped.ts';

/** A line of a page's text, with its place in the page's unit, from the top left corner. */
export interface PageLine {
  /** A table's row is one line, its cells separated by tabs. */
  text: string;
  x: number;
  /** The base line's. */
  y: number;
  width: number;
  height: number;
  /** An empty line stands before it. */
  gap: boolean;
  /** It runs another way than the page's text and is no part of it. */
  aside?: boolean;
}

/** Lays words out as lines, in reading order: by place, not by the order they come in. */
export function layPage(words: readonly PageWord[]): PageLine[] {
  const rows = roughSegmentsOf(baselinesOf(dedupe(words)));
  const pitch = usualPitch(rows);
  const lines: PageLine[] = [];
  for (const region of regionsOf(rows)) {
    // Cut anew: what stands in the next column said nothing of the gaps in this one.
    const own = linesOf(segmentsOf(region.rows.map(uncut)), pitch);
    const last = lines.at(-1);
    if (last && own[0]) own[0].gap = !region.runsOn || /[.!?:]$/.test(last.text);
    lines.push(...own);
  }
  return lines;
}

const uncut = ({ segments, y, height }: Row): Baseline => {
  const words = segments.flatMap((segment) => segment.words);
  return { words, y, height: Math.min(height, Math.max(...words.map((word) => word.height))) };
};

/** The distance from line to line of prose, in parts of the letters' height: that of two lines in five is no wider. */
function usualPitch(rows: readonly Row[]): number {
  const prose = pitchesOf(rows, (row) => row.segments.length === 1);
  const pitches = prose.length >= 4 ? prose : pitchesOf(rows, () => true);
  return pitches[Math.floor(pitches.length * 0.4)] ?? 1.2;
}

const pitchesOf = (rows: readonly Row[], of: (row: Row) => boolean): number[] =>
  rows
    .map((row, i) => {
      const above = rows[i - 1];
      return above && of(row) && of(above) ? (row.y - above.y) / Math.max(row.height, above.height) : 0;
    })
    .filter((pitch) => pitch > 0.9 && pitch < 3)
    .sort((a, b) => a - b);

function linesOf(rows: readonly Row[], pitch: number): PageLine[] {
  const margin = rows.reduce((right, row) => Math.max(right, row.segments.at(-1)!.right), 0);
  const lines: PageLine[] = [];
  let above: Row | null = null;
  for (let i = 0; i < rows.length;) {
    const to = endOfTable(rows, i);
    const block = rows.slice(i, to);
    const made = block.length > 1 ? tableLines(block, margin) : [line({ ...block[0]!, cells: block[0]!.segments })];
    made[0]!.gap = above !== null && isGap(above, block[0]!, pitch);
    lines.push(...made);
    above = rows[to - 1]!;
    i = to;
  }
  return lines;
}

const isGap = (above: Row, below: Row, pitch: number): boolean =>
  below.y - above.y > 1.3 * pitch * Math.max(above.height, below.height);

/** So many rows tell a table's columns, when it is asked whether the next line is still in it. */
const LOOKED_BACK = 40;

/** Where the table that begins at a row ends; the row's own end if it begins none. */
function endOfTable(rows: readonly Row[], from: number): number {
  if (!isTableRow(rows[from]!)) return from + 1;
  let last = from + 1;
  for (let i = from + 1; i < Math.min(rows.length, from + LONGEST) && !standsApart(rows, i); i++) {
    if (isTableRow(rows[i]!)) last = i + 1;
    else if (!fitsColumn(rows.slice(Math.max(from, last - LOOKED_BACK), last), rows[i]!)) break;
    else if (isInside(rows, i)) last = i + 1;
  }
  return last;
}

/** No table is longer on a page, nor wider: more is a drawing's labels. */
const LONGEST = 200;
const WIDEST = 40;

const isTableRow = ({ segments }: Row): boolean => segments.length > 1 && segments.length <= WIDEST;

/** A wider gap before a row than rows have here. */
function standsApart(rows: readonly Row[], i: number): boolean {
  const pitch = (j: number) => (rows[j] && rows[j - 1] ? rows[j]!.y - rows[j - 1]!.y : Infinity);
  return pitch(i) > 2 * rows[i]!.height && pitch(i) > 1.6 * Math.min(pitch(i - 1), pitch(i + 1));
}

/** One piece that reaches over no column's border. */
function fitsColumn(table: readonly Row[], { segments: [piece] }: Row): boolean {
  return bandsOf(table).filter((band) => band.left < piece!.right && piece!.left < band.right).length === 1;
}

const isInside = (rows: readonly Row[], i: number): boolean => rows[i]!.y - rows[i - 1]!.y <= 1.6 * rows[i]!.height;

function tableLines(block: readonly Row[], margin: number): PageLine[] {
  const bands = bandsOf(block);
  const rows = block.map((row) => toTableRow(row, bands));
  return joinWrapped(rows, bands, margin).map(line);
}

function line({ cells, y, height }: TableRow): PageLine {
  const filled = cells.filter((cell): cell is Cell => cell !== null);
  const x = Math.min(...filled.map((cell) => cell.left));
  const width = Math.max(...filled.map((cell) => cell.right)) - x;
  const text = cells.map((cell) => cell?.text ?? '').join('\t');
  return { text: text.trimEnd(), x, y, width, height, gap: false };
}
