/**
 * A text without what people vary when they type a word: case, accents, rings and dots, punctuation, spaces. "Org.enhet",
 * "ORG ENHET" and "org_enhet" are one word; so are "Hot och våld" and "hot/våld" but for the "och".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
