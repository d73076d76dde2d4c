import { cellsOf, type Cell } from './cells.ts';
import type { Line } from './layout.ts';
import { BAR, GAP } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';
import { endsStopped } from '../swedish/endsStopped.ts';

/** A line with its cells. `single`: they are parted by single spaces. */
export interface Candidate {
  line: Line;
  cells: Cell[];
  single: boolean;
  /** A row of values. */
  data: boolean;
}

const MAX_LINE = 240;
const MAX_CELL = 60;
const NUMBER = '(?:\\d{1,3}(?: \\d{3})+|\\d{1,6})';
const VALUE = new RegExp(
  `^(?:[<>~]\\s?)?(?:${NUMBER}(?:,\\d+)?(?:\\s?(?:st\\.?|%|procent))?|${NUMBER}\\s?(?:/|av|\\()\\s?${NUMBER}\\)?(?:\\s?\\(?\\d{1,3}(?:,\\d)?\\s?%\\)?)?|[-–—.]{1,3})$`,
);
const SINGLE = latin(
  /^(\p{L}[^|\t]{0,60}?)[:,]?((?:[ ,]{1,2}(?:\d{1,4}(?:\s?(?:\/|av)\s?\d{1,4})?|[-–—](?= |$))){1,14})$/u,
);
/** What a number belongs to: "kvartal 3", "Bilaga 1", "Dnr KS 2023/0871"; and what is a sentence. */
const NO_ROW = latin(
  /[.;]\s|(?<!\p{L})(?:kvartal(?:et)?|kv|tertial|halvår|bilaga|bilagor|punkt|sida|sidan|sid|dnr.*|rum|sal|nr|nummer|år|den|kl|klockan|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vecka|v|till|och|§)\.?$/iu,
);
const YEAR = /^(?:19|20)\d\d$/;

/** True for what stands in a column of values: a number, a share, a pair ("7/5", "5 av 7"), or a dash for none. */
export const isValue = (text: string): boolean => text.length <= 24 && /^[\d<>~.–—-]/.test(text) && VALUE.test(text);

/** A quick look: a line of cells, or one that ends with a number. */
export const mayOpen = ({ text, signs }: Line): boolean =>
  text.length <= MAX_LINE && ((signs & (GAP | BAR)) !== 0 || text.length <= 100 || endsInValue(text));

/** A line that may be a row of values: without one there is no table. */
export const mayBeRow = ({ text, signs }: Line): boolean => (signs & (GAP | BAR)) !== 0 || endsInValue(text);

/** A digit, or a stroke for none. */
function endsInValue(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2013;
}

/** A line that may be part of a table: its head, a row, or a piece of a row's label. */
export function candidateOf(line: Line): Candidate | null {
  const { text, signs } = line;
  if (text.length > MAX_LINE) return null;
  if (signs & (GAP | BAR)) {
    const cells = cellsOf(line);
    for (const cell of cells) if (cell.text.endsWith('..')) cell.text = cell.text.replace(/\s?\.{2,}$/, '');
    if (cells.length > 1)
      return cells.every((c) => c.text.length <= 120) ? { line, cells, single: false, data: isData(cells) } : null;
  }
  const m = endsInValue(text) ? SINGLE.exec(text) : null;
  if (m && !NO_ROW.test(m[1]!) && !/(?:19|20)\d\d$/.test(text)) {
    const cells = singleCells(line, m[1]!, m[2]!);
    return { line, cells, single: true, data: isData(cells) };
  }
  return text.length <= 100 && !endsStopped(text) ? { line, cells: [wholeOf(line)], single: false, data: false } : null;
}

/** A line as one cell. */
export const wholeOf = (line: Line): Cell => ({
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
