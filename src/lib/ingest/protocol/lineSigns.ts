import { isSpaceCode } from '../swedish/letters.ts';

/** A line holds a digit. */
export const DIGIT = 1;
/** Two pieces of white space beside each other, or any that is not a space: it may have columns. */
export const GAP = 2;
/** A bar, as between the cells of a Markdown table. */
export const BAR = 4;
/** A colon. */
export const COLON = 8;

/** What a text holds, as bits, told in one pass: a stage looks closer only at the lines that can be its own. */
export function signsOf(text: string): number {
  let signs = 0;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (space) signs |= GAP;
      space = true;
      continue;
    }
    space = false;
    if (code <= 0x3a) {
      if (code >= 0x30) signs |= code === 0x3a ? COLON : DIGIT;
      else if (code < 0x20) signs |= GAP;
    } else if (code === 0x7c) signs |= BAR;
    else if (code > 0x7f && isSpaceCode(code)) signs |= GAP;
  }
  return signs;
}
