const GROUPED = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
const DOTTED = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const COMMAED = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
/** No number that a person wrote is longer; a longer cell is not looked at. */
const LONGEST = 40;

/**
 * A number as people and systems write it: "1 234,5" (any space, no-break ones too), "1234.5", "12,5 %" (12.5),
 * "1.234,5", "1,234.5", "−3". Null for anything else. One comma or point is a decimal mark: "1,234" is 1.234.
 */
export function readNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace('\u2212', '-').replace(/\s*%$/, '').trim();
  if (PLAIN.test(bare)) return Number(bare.replace(',', '.'));
  if (GROUPED.test(bare)) return Number(bare.replace(/[\s'’]/g, '').replace(',', '.'));
  if (DOTTED.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (COMMAED.test(bare)) return Number(bare.replaceAll(',', ''));
  return null;
}

/** The same, where only whole numbers that fit 32 bits mean anything. */
export function readInteger(text: string): number | null {
  const value = readNumber(text);
  return value !== null && (value | 0) === value ? value | 0 : null;
}

/** No employer counts more of anything in one row; what is more was typed wrong, and sums of it would not fit 32 bits. */
const MOST = 1_000_000;

/** How many of something there are: a whole number from 0 to a million; null for anything else. */
export function readCount(text: string): number | null {
  const value = readInteger(text);
  return value !== null && value >= 0 && value <= MOST ? value : null;
}
