/** Cells from one corner to the other, both with it: columns from 0, rows by their numbers. */
export interface Range {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** "A3:B7" as a range; null for anything else. */
export function readRange(ref: string): Range | null {
  const m = RANGE.exec(ref);
  if (!m) return null;
  const range = { left: column(m[1]!), top: Number(m[2]), right: column(m[3]!), bottom: Number(m[4]) };
  return range.left <= range.right && range.top <= range.bottom ? range : null;
}

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
