import type { PageWord } from '../PageWord.ts';
import type { Baseline } from './rows.ts';

/** A run of text with no wider gap in it than between words: a line of prose, or what a table's cell holds of one line. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** What it is made of. */
  words: PageWord[];
}

/** A line of a page, cut where its gaps are wider than a space. */
export interface Row {
  segments: Segment[];
  y: number;
  height: number;
}

/** In parts of the letters' height: a narrower gap stands inside a word, a wider one is between cells, and one between is where the lines beside have one too. */
const SPACE = 0.12;
const CELL = 1.4;
const PERHAPS = 0.6;
/** So much of two gaps must stand above each other. */
const SHARED = 0.5;
/** Lines so near may show that a narrow gap is a column's border. */
const REACH = 3;
/** The widest gap of a line that was stretched to fill its column. */
const STRETCHED = 3;
/** A number or bullet stands so near its text at the farthest. */
const MARKED = 6;
const MARK =
  /^(?:[•·▪◦‣●○–—-]|§{1,2}\s?\d{1,4}(?:\s?[a-z])?[.:]?|\d{1,4}\s?§|\d{1,3}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-zåäö][.)])$/i;

type Gap = readonly [from: number, to: number];

/** Cuts lines at every gap that is wider than any between words, and nowhere else: enough to find the columns of a page. */
export const roughSegmentsOf = (lines: readonly Baseline[]): Row[] =>
  lines.map((line) => {
    const gaps = gapsOf(line).filter(([from, to]) => to - from >= CELL * line.height);
    return { segments: cut(line, gaps), y: line.y, height: line.height };
  });

/** Cuts lines at their wide gaps. Lines that are spaced out to fill a column stay whole; so do a point and its text. */
export function segmentsOf(lines: readonly Baseline[]): Row[] {
  const edge = lines.reduce((right, { words }) => Math.max(right, end(words.at(-1)!)), 0);
  const gaps = lines.map((line, i) => (isSpacedOut(line) && isInProse(lines, i, edge) ? [] : gapsOf(line)));
  return lines.map((line, i) => {
    const beside = gaps.slice(Math.max(0, i - REACH), i).concat(gaps.slice(i + 1, i + 1 + REACH));
    const least = SHARED * line.height;
    const isBorder = ([from, to]: Gap): boolean =>
      to - from >= CELL * line.height ||
      beside.some((other) => other.some(([a, b]) => Math.min(to, b) - Math.max(from, a) >= least));
    const cells = cut(line, gaps[i]!.filter(isBorder));
    return { segments: withMark(cells, line.height), y: line.y, height: line.height };
  });
}

const end = ({ x, width }: PageWord): number => x + width;

/** The gaps that may be borders. */
function gapsOf({ words, height }: Baseline): Gap[] {
  const gaps: Gap[] = [];
  let right = Infinity;
  for (const word of words) {
    if (word.x - right >= PERHAPS * height) gaps.push([right, word.x]);
    right = Math.max(right === Infinity ? -Infinity : right, end(word));
  }
  return gaps;
}

/** Single words with like gaps between them: a line that was stretched from edge to edge. */
function isSpacedOut({ words, height }: Baseline): boolean {
  const letters = words.reduce((sum, word) => sum + word.text.trim().length, 0);
  if (words.length < 3 || letters < 3 * words.length) return false;
  if (words.some((word) => /\S\s+\S/.test(word.text))) return false;
  if (words.filter((word) => /^[\d\s.,%/]+$/.test(word.text)).length * 3 > words.length) return false;
  const gaps = words.slice(1).map((word, i) => word.x - end(words[i]!));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return least > 0 && most <= STRETCHED * height && most - least <= 0.15 * height;
}

/** It reaches the text's right edge, and begins where a line of prose above or below it does. */
function isInProse(lines: readonly Baseline[], i: number, edge: number): boolean {
  const line = lines[i]!;
  const near = 0.5 * line.height;
  if (end(line.words.at(-1)!) < edge - near) return false;
  return [lines[i - 1], lines[i + 1]].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.y - line.y) <= 2 * line.height &&
      Math.abs(other.words[0]!.x - line.words[0]!.x) <= near &&
      (gapsOf(other).length === 0 ? other.words.some((word) => /\S\s+\S/.test(word.text)) : isSpacedOut(other)),
  );
}

function cut({ words, height }: Baseline, borders: readonly Gap[]): Segment[] {
  const starts = new Set(borders.map(([, to]) => to));
  const segments: Segment[] = [];
  for (const word of words) {
    const last = segments.at(-1);
    if (!last || starts.has(word.x)) {
      segments.push({ text: word.text, left: word.x, right: end(word), words: [word] });
      continue;
    }
    const spaced = /\s$/.test(last.text) || /^\s/.test(word.text);
    last.text += (word.x - last.right >= SPACE * height && !spaced ? ' ' : '') + word.text;
    last.right = Math.max(last.right, end(word));
    last.words.push(word);
  }
  for (const s of segments) s.text = s.text.trim();
  return segments.filter((s) => s.text);
}

/** "§ 7   Information", "•   Information": one piece. In a table of more cells the number is a cell. */
function withMark(segments: Segment[], height: number): Segment[] {
  const [mark, text] = segments;
  if (segments.length !== 2 || !MARK.test(mark!.text) || text!.left - mark!.right > MARKED * height) return segments;
  const words = [...mark!.words, ...text!.words];
  return [{ text: `${mark!.text} ${text!.text}`, left: mark!.left, right: text!.right, words }];
}
