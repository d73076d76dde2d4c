import { LONGEST } from './columns.ts';
import { fold } from './fold.ts';

/**
 * A word for each header that no other column of the table has: the header folded; the second of the same name has its
 * number after it, and one without a name its place. Brackets stand in no folded header, so that the words cannot meet.
 */
export function headerKeys(header: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return header.map((h, i) => {
    const folded = fold(h.slice(0, LONGEST));
    if (folded === '') return `(${i + 1})`;
    const n = (counts.get(folded) ?? 0) + 1;
    counts.set(folded, n);
    return n === 1 ? folded : `${folded} (${n})`;
  });
}

/** Longer shapes are not remembered: no export of ours has so many columns. */
const LONGEST_SHAPE = 20_000;

/** What tables of the same report have in common: the words for their headers, in order. Null for a table too wide. */
export function shapeOf(keys: readonly string[]): string | null {
  const shape = keys.join('|');
  return shape.length > 0 && shape.length <= LONGEST_SHAPE ? shape : null;
}

/** The word by which a value is remembered: folded, or as it stands where nothing is left of it. */
export const wordKey = (text: string): string => (fold(text) || text.trim().toLowerCase()).slice(0, 200);
