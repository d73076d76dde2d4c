/** A text for comparison: lower case, one space between words, punctuation dropped. Letters keep their rings and dots. The text is NFC. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
