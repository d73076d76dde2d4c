import { isSpaceCode } from '../swedish/letters.ts';

/** A line holds a digit. */
export const DIGIT = 1;
/** Two pieces of white space beside each other, or any that is not a space: it may have columns. */
export const GAP = 2;
/** A bar, as between the cells of a Markdown table. */
export const BAR = 4;
/** A colon. */
export const COLON = 8;
/** A paragraph sign. */
export const SECTION = 16;

/** A line from where it begins to where it ends, what of it is text, and what the text holds. */
interface Extent {
  /** Where its text begins and ends, without the white space at its edges: the line's beginning twice if it has none. */
  from: number;
  to: number;
  /** Where the line's end stands, or the text's. */
  end: number;
  signs: number;
  /** A hash that texts which differ in numbers and white space alone have in common. */
  hash: number;
}

/** The line that begins at `start`, told in one pass: a stage looks closer only at the lines that can be its own. Form feeds end lines too. */
export function extentOf(text: string, start: number): Extent {
  let from = start;
  let to = start;
  let signs = 0;
  let hash = 0;
  /** The gap that stands before the next sign, if one comes. */
  let gap = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code > 0x3a ? code < 0x7c : code >= 0x21 && code < 0x30) {
      // What most signs are: none that is asked for.
    } else if (code === 0x20) {
      if (to === start || text.charCodeAt(end - 1) === 0x20) gap = GAP;
      continue;
    } else if (code === 0x0a || code === 0x0c) break;
    else if (isSpaceCode(code)) {
      gap = GAP;
      continue;
    } else if (code < 0x20) signs |= GAP;
    else if (code <= 0x3a) signs |= code === 0x3a ? COLON : DIGIT;
    else if (code === 0x7c) signs |= BAR;
    else if (code === 0xa7) signs |= SECTION;
    if (to === start) from = end;
    else signs |= gap;
    gap = 0;
    to = end + 1;
    if (code < 0x30 || code > 0x39) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return { from, to, end, signs, hash };
}

/** What a text of one line holds, as bits. */
export const signsOf = (text: string): number => extentOf(text, 0).signs;
