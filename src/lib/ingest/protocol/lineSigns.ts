import { signs as asSigns } from '../swedish/signs.ts';
import { isLetterCode, isSpaceCode } from '../swedish/letters.ts';
import { addWord, noWords, type Words } from '../swedish/words.ts';

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
/** Two digits with a hyphen, a stroke or a colon between, as in the number of a case. */
export const PAIR = 32;

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

/**
 * The line that begins at `start`, told in one pass, which adds its words to `words`: a stage looks closer only at the lines that
 * can be its own. Form feeds end lines too.
 */
export function extentOf(text: string, start: number, words: Words): Extent {
  let from = start;
  let to = start;
  let signs = 0;
  let hash = 0;
  /** The gap that stands before the next sign, if one comes. */
  let gap = 0;
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 0x0a || code === 0x0c) break;
    if (code === 0x20) {
      if (end > start && text.charCodeAt(end - 1) === 0x20) gap = GAP;
      end++;
      continue;
    }
    const letter = isLetterCode(code);
    if (!letter && isSpaceCode(code)) {
      gap = GAP;
      end++;
      continue;
    }
    if (to === start) from = end;
    else signs |= gap;
    gap = 0;
    if (letter) to = addWord(words, text, end);
    else {
      signs |= signOf(code);
      if (isDigit(code) && isJoint(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2))) signs |= PAIR;
      to = end + 1;
    }
    if (!isDigit(code)) hash = (Math.imul(hash, 31) + (code << 6) + to - end) | 0;
    end = to;
  }
  return { from, to, end, signs, hash };
}

const isJoint = asSigns('-/:');
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function signOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code === 0x3a) return COLON;
  if (code === 0x7c) return BAR;
  if (code === 0xa7) return SECTION;
  return code < 0x20 ? GAP : 0;
}

/** What a text of one line holds, as bits. */
export const signsOf = (text: string): number => extentOf(text, 0, noWords(text.length)).signs;
