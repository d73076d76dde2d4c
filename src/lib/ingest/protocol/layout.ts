import type { Span } from '../../model/record.ts';
import type { Repaired } from '../swedish/repair.ts';
import { noWords, withoutWords, type Words } from '../swedish/words.ts';
import { markFurniture } from './furniture.ts';
import { markMargins, type Margin } from './margins.ts';
import { extentOf } from './lineSigns.ts';
import { endsSentence } from '../swedish/endsStopped.ts';

/** One line of the repaired text. */
export interface Line {
  index: number;
  /** Offsets of the line without its end; `next` is where the following line begins. */
  start: number;
  end: number;
  next: number;
  /** Without white space at its edges; `at` is where that begins. */
  text: string;
  at: number;
  /** What the text holds: see `signsOf`. */
  signs: number;
  /** Lines that differ in their numbers alone have it in common. */
  hash: number;
  page: number;
  /** The first line of a page after the first, by a page break or by the single space that some extractions leave there. */
  opensPage: boolean;
  /** Page headers, page numbers, initials: no part of what the text says. */
  furniture: boolean;
  /** Level of a heading marked as such in Markdown. */
  heading: number | null;
  /** A piece of a heading that stands in a column beside this line's text, and is no part of it. */
  margin: Margin | null;
}

/** A protocol's lines, and how wide they are. */
export interface Layout {
  text: string;
  /** Same length as `text`, with the furniture and the headings in the margin blanked: where sentences run on over a page break. */
  flow: string;
  /** The words of `flow`, told once for all stages. */
  words: Words;
  lines: Line[];
  /** The length of a full line: what is much shorter ended on purpose. */
  width: number;
  /** Lines are wrapped at a width; else a line is a paragraph. */
  wrapped: boolean;
}

/**
 * Cuts the repaired text into lines and tells page furniture apart. The lines tile the text. `known` are whole lines of the original
 * that are furniture by what the pages look like, in order.
 */
export function layOut(repaired: Repaired, known: readonly Span[] = []): Layout {
  const words = noWords(repaired.text.length);
  const lines = cut(repaired, words);
  if (known.length > 0) markKnown(lines, repaired, known);
  markFurniture(lines);
  markMargins(lines, repaired.text);
  const width = usualWidth(lines);
  const flow = blank(repaired.text, lines);
  return {
    text: repaired.text,
    flow,
    words: withoutWords(words, blanked(lines)),
    lines,
    width,
    wrapped: width <= 140 && isWrapped(lines, width),
  };
}

function cut({ text, headings }: Repaired, words: Words): Line[] {
  const lines: Line[] = [];
  let page = 0;
  let opensPage = false;
  for (let start = 0; start < text.length;) {
    const { from, to, end, signs, hash } = extentOf(text, start, words);
    const whole = text.slice(from, to);
    const isRule = STROKES.has(whole.charCodeAt(0)) && RULE.test(whole);
    const at = isRule || from === to ? start : from;
    const heading = headings.size > 0 ? (headings.get(at) ?? null) : null;
    if (isRule) underline(lines, whole.length);
    const next = Math.min(text.length, text.startsWith('\f\n', end) ? end + 2 : end + 1);
    lines.push({
      index: lines.length,
      start,
      end,
      next,
      text: isRule ? '' : whole,
      at,
      signs: isRule ? 0 : signs,
      hash,
      page,
      opensPage,
      furniture: false,
      heading,
      margin: null,
    });
    opensPage = text.charCodeAt(end) === FORM_FEED;
    if (opensPage) page++;
    start = next;
  }
  hintPages(lines, text);
  return lines;
}

/** A line of nothing but strokes: it parts, or underlines a heading, and says nothing. */
const RULE = /^(?:[-–—]{3,}|={3,}|~{3,}|\*{3,})$/;
const STROKES = new Set(Array.from('-–—=~*', (stroke) => stroke.charCodeAt(0)));
/** The level of a heading that is underlined, as of one all in bold. */
const UNDERLINED = 7;

/** Strokes about as long as the line above, which stands alone, make it a heading. */
function underline(lines: readonly Line[], length: number): void {
  const above = lines.at(-1);
  if (!above?.text || lines.at(-2)?.text || above.text.length > 100) return;
  if (length > 2 && Math.abs(length - above.text.length) <= 3) above.heading ??= UNDERLINED;
}

const FORM_FEED = 0x0c;

/** Where nearly all lines are flush, one that begins with a single space was the first of a page. */
function hintPages(lines: Line[], text: string): void {
  let full = 0;
  const indented: Line[] = [];
  for (const line of lines) {
    if (!line.text) continue;
    full++;
    if (line.at > line.start) indented.push(line);
  }
  if (indented.length > 0.15 * full) return;
  for (const line of indented)
    if (line.at === line.start + 1 && text[line.start] === ' ' && line.index > 0) line.opensPage = true;
}

/** The length that nine lines of ten keep within. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = new Uint32Array(lines.length);
  let count = 0;
  for (const line of lines) if (line.text && !line.furniture) lengths[count++] = line.text.length;
  const sorted = lengths.subarray(0, count).sort();
  return Math.max(40, sorted[Math.floor(0.9 * count)] ?? 40);
}

/** In wrapped text full lines seldom end with a sentence; where most do, a line is a paragraph. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  let full = 0;
  let ended = 0;
  for (const { furniture, text } of lines) {
    if (furniture || text.length < 0.65 * width) continue;
    full++;
    if (endsSentence(text)) ended++;
  }
  return full < 5 || ended < 0.6 * full;
}

/** A line is furniture if most of it is in a known span. */
function markKnown(lines: readonly Line[], { spanOf }: Repaired, known: readonly Span[]): void {
  let i = 0;
  for (const line of lines) {
    if (!line.text) continue;
    const [start, end] = spanOf(line.at, line.at + line.text.length);
    while (i < known.length && known[i]![1] <= start) i++;
    const span = known[i];
    if (span && Math.min(end, span[1]) - Math.max(start, span[0]) > 0.5 * (end - start)) line.furniture = true;
  }
}

/** What `blank` leaves out that may hold words. */
function blanked(lines: readonly Line[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const { furniture, margin, start, next, at } of lines)
    if (furniture) spans.push([start, next]);
    else if (margin) spans.push([start, at]);
  return spans;
}

const spaces = (length: number): string => (length === 1 ? ' ' : ' '.repeat(length));

function blank(text: string, lines: readonly Line[]): string {
  const parts: string[] = [];
  for (const { start, end, next, furniture, margin, at, text: said } of lines) {
    const from = furniture || !said ? next : margin ? at : start;
    if (from > start) parts.push(spaces(from - start));
    if (from < next) parts.push(text.slice(from, end));
    if (from < next && end < next) parts.push(spaces(next - end));
  }
  return parts.join('').replaceAll('\t', ' ');
}
