/**
 * A text without what people vary when they type a word: case, accents, rings and dots, punctuation, spaces.
 * "Org.enhet", "ORG ENHET" and "org_enhet" are one word.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
