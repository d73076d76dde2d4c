import { opensSmall } from '../swedish/opens.ts';
import { signs } from '../swedish/signs.ts';
import { sentences } from '../swedish/sentences.ts';
import { firstWordAfter } from '../swedish/words.ts';
import { isHeading, isPoint } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import { BAR, COLON, DIGIT, GAP } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';

/** A sentence of a paragraph. Offsets are into the paragraph's text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** The cues of its words. */
  cues: number;
}

/** A paragraph of a matter, with its furniture blanked. Offsets are into the repaired text. */
export interface Paragraph {
  /** Same offsets as the text: `text[i]` stands at `start + i`. Line ends are spaces. */
  text: string;
  start: number;
  end: number;
  /** A plain heading within the matter. */
  heading: boolean;
  /** A point of a list. */
  point: boolean;
  sentences: readonly Sentence[];
  /** The cues of its words. */
  cues: number;
  /** What its lines hold: see `signsOf`. */
  signs: number;
  firstLine: number;
  lastLine: number;
}

const SPEAKS = latin(/^(?:[•·*–-]\s*)?\p{Lu}[^.:;]{1,60}:\s/u);
const isEnd = signs('.!?:…');
const isCloser = signs('"”\')]');

/** A stop, a colon, or one of them behind which something closes. */
function endsHere(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && isCloser(text.charCodeAt(last))) last--;
  return isEnd(text.charCodeAt(last));
}
const CASE_LINE = /^(?:dnr:?\s*|diarienummer:?\s*)?[A-ZÅÄÖ]{2,6}[ -]?\d{4}[-/]\d/i;
const isCaseLine = ({ text, signs }: Line): boolean => (signs & DIGIT) !== 0 && CASE_LINE.test(text);
const DECISION = /^(?:beslut|förslag|resultat|åtgärd)\s?:?(?:\s|$)/i;

/** The paragraphs between two offsets; the first line may begin in its middle (a text on its heading's line). */
export function paragraphsOf(layout: Layout, fromLine: number, toLine: number, start: number): Paragraph[] {
  const found: { lines: Line[]; heading: boolean }[] = [];
  let gap = false;
  for (let i = fromLine; i < toLine; i++) {
    const line = layout.lines[i]!;
    if (line.furniture || !line.text || line.at + line.text.length <= start) {
      gap = true;
      continue;
    }
    const open = found.at(-1);
    const last = open?.lines.at(-1);
    const heading =
      line.at >= start && (isHeading(layout, i) || isLettered(layout, line)) && !goesOn(layout, last, line, gap);
    if (!open || heading || open.heading || breaks(layout, last!, line, gap)) found.push({ lines: [line], heading });
    else open.lines.push(line);
    gap = false;
  }
  return found.map((p) => make(layout, p.lines, p.heading, start));
}

function make(layout: Layout, lines: readonly Line[], heading: boolean, from: number): Paragraph {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const start = Math.max(first.at, from);
  const end = last.at + last.text.length;
  const { flow, words } = layout;
  const text = flow.slice(start, end);
  const said: Sentence[] = [];
  let all = 0;
  let word = firstWordAfter(words, start);
  for (const [from, to] of sentences(text)) {
    let cues = 0;
    for (; word < words.count && words.starts[word]! < start + to; word++) cues |= words.cues[word]!;
    said.push({ text: text.slice(from, to), start: from, end: to, cues });
    all |= cues;
  }
  let signs = 0;
  for (const line of lines) signs |= line.signs;
  return {
    text,
    sentences: said,
    cues: all,
    signs,
    start,
    end,
    heading,
    point: isPoint(first.text),
    firstLine: first.index,
    lastLine: last.index,
  };
}

/** A colon only within a law's section ("6:6a"). */
const LETTERED = latin(/^[a-h]\)\s+\p{Lu}(?:[^.!?:;]|(?<=\d):(?=\d)){2,70}$/u);

/** "a) Skyddsrond" with its text below: a heading among the points. */
function isLettered(layout: Layout, line: Line): boolean {
  if (line.text[1] !== ')' || !LETTERED.test(line.text)) return false;
  const next = layout.lines[line.index + 1];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && !isPoint(next.text);
}

/** A sentence that a blank line, a page header or initials cut in two. */
function goesOn(layout: Layout, last: Line | undefined, line: Line, gap: boolean): boolean {
  if (!last || !gap || endsHere(last.text) || !opensSmall(line.text) || isPoint(line.text)) return false;
  return last.text.length >= 0.45 * layout.width || !layout.wrapped;
}

function breaks(layout: Layout, last: Line, line: Line, gap: boolean): boolean {
  if (gap) return !goesOn(layout, last, line, gap);
  if (line.opensPage && endsHere(last.text)) return true;
  if (
    isPoint(line.text) ||
    (line.signs & COLON && SPEAKS.test(line.text)) ||
    isCaseLine(line) ||
    isCaseLine(last) ||
    DECISION.test(line.text)
  )
    return true;
  if (isTabular(line) || isTabular(last)) return true;
  if (opensSmall(line.text) || HALF.test(last.text.slice(-8))) return false;
  if (!layout.wrapped) return true;
  if (endsHere(last.text)) return last.text.length < 0.8 * layout.width;
  return last.text.length < 0.5 * layout.width;
}

/** A line that ends so is not the last of its sentence, however short. */
const HALF = /\s(?:för|i|på|av|till|med|och|att|från|om|vid|inom|samt|som|en|ett|den|det|de|under|mellan)$/;

const isTabular = ({ text, signs }: Line) =>
  (signs & BAR) !== 0 || ((signs & GAP) !== 0 && /\S(?: {3,}|\t)\S/.test(text));
