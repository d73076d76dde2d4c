import { hasWords, isAgendaTitle, leadsIn } from './agendaWords.ts';
import { titleOf } from './headings.ts';
import { labelOf } from './labels.ts';
import type { Line } from './layout.ts';
import { GAP, signsOf } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';

/** A piece of a heading that stands in a column of its own, beside the text. Offsets are into the repaired text. */
export interface Margin {
  text: string;
  at: number;
  /** Whether it begins a heading, or goes on with the one above. */
  opens: boolean;
}

/** How many lines one heading may go on for in its narrow column. */
const MAX_LINES = 6;
/** A column for headings is neither a mere number's nor half the page's. */
const NARROWEST = 8;
const WIDEST = 48;
const NUMBERED = /^(?:§\s?\d|\d{1,3}\s?§|(?:Punkt|Ärende|Paragraf)\s\d|\d{1,3}[.):]?(?:\s|$))/u;
const WORDS = latin(/\p{L}{2}/u);
/** What stands under a heading in its column and is no part of it. */
const NO_TITLE = /^(?:dnr|diarie|bilaga|beslut|ärende ?nr|\d)/i;

/**
 * Marks the numbered headings that stand in a column beside the text ("§ 45" / "Svarsfrekvens, enkät om" / "samverkan"), and leaves
 * to their lines the text's column alone. Nothing is marked unless most numbers have their titles in that column.
 */
export function markMargins(lines: Line[], text: string): void {
  if (!lines.some((line) => line.signs & GAP && line.text.includes('  '))) return;
  const numbered = lines.filter((line) => line.text && !line.furniture && isOpening(line));
  if (numbered.length >= 2 && markNumbered(lines, numbered, text)) return;
  markPlain(lines, text);
}

function markNumbered(lines: Line[], openings: readonly Line[], text: string): boolean {
  const column = commonColumn(lines, openings);
  if (column === null) return false;
  const headings = openings.flatMap((line) => (columnOf(line) === column ? [piecesFrom(lines, line, column)] : []));
  const titled = headings.filter((pieces) => WORDS.test(titleOfPieces(pieces).replace(NUMBERED, '')));
  if (titled.length < 2 || titled.length < 0.6 * openings.length) return false;
  for (const pieces of headings) for (const piece of pieces) mark(piece, column, text);
  return true;
}

/** Headings without numbers in such a column, if several sound like matters; the labels of the front matter stand so too. */
function markPlain(lines: Line[], text: string): void {
  const openings = lines.filter((line) => !line.furniture && isPlainOpening(lines, line));
  const first = openings.findIndex((line) => isAgendaTitle(firstPiece(line)));
  const own = first < 0 ? [] : openings.slice(first);
  const column = commonColumn(lines, own);
  const headings = column === null ? [] : own.filter((line) => columnOf(line) === column);
  const sounding = headings.filter((line) => isAgendaTitle(firstPiece(line))).length;
  if (sounding < 3 || sounding < 0.4 * headings.length) return;
  for (const line of headings) for (const piece of piecesFrom(lines, line, column!)) mark(piece, column!, text);
}

const firstPiece = (line: Line): string => titleOf(/^.*?(?= {2,})/.exec(line.text)?.[0] ?? line.text);

/** Alone or first in its block, a heading's length, no label, and with words beside it rather than figures. */
function isPlainOpening(lines: readonly Line[], line: Line): boolean {
  const gap = line.text.indexOf('  ');
  if (gap < 2 || gap > WIDEST || line.at - line.start > 4) return false;
  const left = line.text.slice(0, gap);
  if (!/^\p{Lu}[^|\t]*$/u.test(left) || !hasWords(line.text.slice(gap))) return false;
  const before = lines[line.index - 1];
  if (before?.text && before.at - before.start <= 4) return false;
  const label = labelOf(left);
  return (label === null || label.key === 'next') && !leadsIn(left);
}

interface Piece {
  line: Line;
  text: string;
  opens: boolean;
}

const isOpening = (line: Line) => line.at - line.start <= 4 && NUMBERED.test(line.text);

/** The column that a line's second piece begins at, if a wide gap stands before it; null if it has one piece. */
function columnOf(line: Line): number | null {
  const gap = / {2,}(?=\S)/.exec(line.text);
  return gap && gap.index > 0 ? line.at - line.start + gap.index + gap[0].length : null;
}

/** The column that most numbers have text beside them at, if lines below are indented to it as well. */
function commonColumn(lines: readonly Line[], openings: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const line of openings) {
    const column = columnOf(line);
    if (column !== null && column >= NARROWEST && column <= WIDEST) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < 2 || best[1] < 0.5 * openings.length) return null;
  const others = lines.filter((line) => line.text && !isOpening(line) && reaches(line, best[0])).length;
  return others >= 2 ? best[0] : null;
}

const reaches = (line: Line, column: number): boolean =>
  line.at - line.start === column || (line.at - line.start <= 4 && columnOf(line) === column);

/** A heading's pieces: its own line's, and those of the lines right below that have one or stand beside nothing. */
function piecesFrom(lines: readonly Line[], first: Line, column: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = first.index; i < first.index + MAX_LINES; i++) {
    const line = lines[i];
    if (!line || !line.text || line.furniture || line.at - line.start >= column) break;
    if (i > first.index && (isOpening(line) || line.at - line.start > 4)) break;
    const beside = columnOf(line);
    if (beside === null ? line.at - line.start + line.text.length > column : beside !== column) break;
    pieces.push({ line, text: pieceText(line, column), opens: i === first.index });
  }
  return pieces;
}

const pieceText = (line: Line, column: number): string =>
  line.text.slice(0, Math.max(0, column - (line.at - line.start))).trim();

function mark({ line, text: piece, opens }: Piece, column: number, text: string): void {
  line.margin = { text: piece, at: line.at, opens };
  const end = line.at + line.text.length;
  line.at = Math.min(line.start + column, line.end);
  line.text = text.slice(line.at, Math.max(line.at, end)).trim();
  line.signs = signsOf(line.text);
}

const titleOfPieces = (pieces: readonly { text: string }[]): string => {
  const end = pieces.findIndex((piece, i) => i > 0 && NO_TITLE.test(piece.text));
  return (end < 0 ? pieces : pieces.slice(0, end)).map((piece) => piece.text).join(' ');
};

/** The heading that begins in the margin of a line, as one text; null if none does. */
export function marginHeading(lines: readonly Line[], index: number): string | null {
  if (!lines[index]?.margin?.opens) return null;
  return titleOfPieces(marginsFrom(lines, index));
}

/** The margin's text from a heading's first line to its last, at the offsets where it stands: what is beside it is blanked. */
export function marginText(lines: readonly Line[], index: number): string {
  const margins = marginsFrom(lines, index);
  const start = margins[0]?.at ?? 0;
  return margins.reduce((text, margin) => text.padEnd(margin.at - start) + margin.text, '');
}

function marginsFrom(lines: readonly Line[], index: number): Margin[] {
  const margins: Margin[] = [];
  for (let i = index; i < lines.length; i++) {
    const margin = lines[i]!.margin;
    if (!margin || (margin.opens && i > index)) break;
    margins.push(margin);
  }
  return margins;
}
