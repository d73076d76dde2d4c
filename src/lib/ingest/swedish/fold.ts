/** A text for comparison: lower case, one space between words, punctuation dropped. Letters keep their rings and dots. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
