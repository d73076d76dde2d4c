/** What the letters of symbol fonts stand for: such fonts keep them from U+F000, and a protocol's crosses are often among them. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xf020: ' ',
  0xf02d: '–',
  0xf06c: '•',
  0xf06e: '•',
  0xf06f: '☐',
  0xf071: '☐',
  0xf072: '☐',
  0xf078: '☒',
  0xf0a7: '•',
  0xf0a8: '☐',
  0xf0b7: '•',
  0xf0d8: '•',
  0xf0e0: '→',
  0xf0fb: '☒',
  0xf0fc: '✓',
  0xf0fd: '☒',
  0xf0fe: '☑',
};

/** A PDF's text as it reads: line ends and control characters as spaces, symbol fonts' letters as what they show, no half characters. */
export const plainText = (text: string): string =>
  text
    // eslint forbids control characters in patterns; these are said by their class.
    .replace(/\p{Cc}|[\u2028\u2029]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\uf020-\uf0ff]/g, (c) => SYMBOLS[c.charCodeAt(0)] ?? c);
