import type { Line, Symbol, Word } from 'tesseract.js';

/** What the Swedish model writes for a section sign, which is none of the characters that it knows. */
const STAND_INS = /^[8&$3S]$/;
/** Marks whose height is that of a digit: they tell how tall a digit of the line is. */
const DIGIT_HIGH = /^[0-9A-NP-Z]$/;
/** How much taller than a digit a section sign is at least: 1.17 in common fonts, an 8 itself 1.00. */
const TALLER = 1.09;

/**
 * The texts of a line's words, with the section signs put back. Swedish protocols number their items "§ 7"; the model has no
 * such character and writes "8", "&", "$", "3" or two of them. The sign shows by its height, and by the number beside it.
 */
export function withSectionSigns({ words }: Line): string[] {
  const digit = digitHeight(words);
  return words.map(({ text, symbols }, i) => {
    if (digit === 0 || !symbols[0] || !STAND_INS.test(symbols[0].text)) return text;
    const tall = symbols.findIndex((s) => !STAND_INS.test(s.text) || heightOf(s) < digit * TALLER);
    const signs = symbols.slice(0, tall < 0 ? symbols.length : tall);
    const rest = symbols.slice(signs.length);
    if (signs.length === 0 || !besideNumber(words, i, rest)) return text;
    return '§'.repeat(countOf(signs)) + rest.map((s) => s.text).join('');
  });
}

const heightOf = ({ bbox }: Symbol): number => bbox.y1 - bbox.y0;

/** The height of the line's digits and capitals: their lower median, since stand-ins are among them. 0 where there is none. */
function digitHeight(words: readonly Word[]): number {
  const heights = words
    .flatMap((word) => word.symbols)
    .filter((s) => DIGIT_HIGH.test(s.text))
    .map(heightOf)
    .sort((a, b) => a - b);
  return heights[(heights.length - 1) >> 1] ?? 0;
}

/** "§ 7", "§7", "7 §". */
const besideNumber = (words: readonly Word[], i: number, rest: readonly Symbol[]): boolean =>
  rest.length > 0
    ? rest.every((s) => /[\d.,:–-]/.test(s.text))
    : /^\d/.test(words[i + 1]?.text ?? '') || /\d$/.test(words[i - 1]?.text ?? '');

/** One sign or two: a sign is some half as wide as it is high, and is sometimes read as two marks in one place. */
function countOf(signs: readonly Symbol[]): number {
  const [first, last] = [signs[0]!, signs.at(-1)!];
  return last.bbox.x1 - first.bbox.x0 > 0.8 * heightOf(first) ? 2 : 1;
}
