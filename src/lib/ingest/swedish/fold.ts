import { isLetterCode } from './letters.ts';

/** A text for comparison: lower case, one space between words, punctuation dropped. Letters keep their rings and dots. The text is NFC. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isFolded(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** True for Latin letters and digits with single spaces between: most texts in lower case are so already. */
function isFolded(text: string): boolean {
  let after = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 0x20;
    if (space ? after : !(isLetterCode(code) || (code >= 0x30 && code <= 0x39))) return false;
    after = space;
  }
  return !after || text === '';
}
