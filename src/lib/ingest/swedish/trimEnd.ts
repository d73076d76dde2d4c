import { isSpaceCode } from './letters.ts';

/** A text without the given signs, and without white space, at its end. Unlike a pattern, in time that long gaps within it do not matter to. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || isSpaceCode(text.charCodeAt(end - 1)))) end--;
  return text.slice(0, end);
}
