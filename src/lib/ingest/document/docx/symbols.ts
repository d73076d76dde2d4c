/** Marks that stand in symbol fonts, and those that readers of tables of attendance know. */
const plain: Readonly<Record<string, string>> = {
  '🗸': '✓',
  '✔': '✓',
  '🗹': '☑',
  '🗷': '☒',
  '⌧': '☒',
  '🗵': '☒',
  '⮽': '☒',
  '🗶': '✗',
  '□': '☐',
  '◻': '☐',
  '🞎': '☐',
  '❑': '☐',
  '❒': '☐',
  '🗆': '☐',
  '\uf0a7': '•',
  '\uf0b7': '•',
};

/** The plain twin of a mark; any other text as it is. */
export const plainMark = (symbol: string): string => plain[symbol] ?? symbol;

/** Wingdings' ticks and boxes, by code. */
const wingdings: Readonly<Record<number, string>> = {
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x78: '☒',
  0xa8: '☐',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** A list's bullet: ticks and boxes as such, a dash as a dash, any other a point. Empty for none. */
export function bulletOf(text: string, font: string): string {
  const mark = text.trim();
  if (!mark) return '';
  const code = mark.charCodeAt(0);
  if (/^wingdings/i.test(font)) return wingdings[code & 0xff] ?? '•';
  if (/^[-‐‑‒–—−]$/.test(mark) || (/^symbol$/i.test(font) && (code & 0xff) === 0x2d)) return '–';
  return /^[✓✔☐☑☒]$/.test(mark) ? plainMark(mark) : '•';
}

/** Fonts whose letters are signs. */
export const isSymbolFont = (font: string): boolean => /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font);
