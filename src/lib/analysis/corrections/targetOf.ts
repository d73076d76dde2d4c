import type { PlacedKind, Values } from '../../model/correction.ts';
import type { Span } from '../../model/record.ts';
import { trimmed } from './anchor.ts';
import type { PlacedRow } from './findingId.ts';

/** Two spans are one finding when they share so much of what they cover together. */
const shared = 0.5;
/** What equal values weigh against the share of the span: they tell findings at one place apart. */
const weight = 0.2;

const overlap = ([a, b]: Span, [c, d]: Span): number => {
  const both = Math.min(b, d) - Math.max(a, c);
  return both <= 0 ? 0 : both / (Math.max(b, d) - Math.min(a, c));
};

/** The share of the values that a row has alike. */
function alike(row: object, was: object): number {
  const fields = Object.entries(was).filter(([name]) => name in row);
  if (fields.length === 0) return 0;
  return fields.filter(([name, value]) => (row as Record<string, unknown>)[name] === value).length / fields.length;
}

/**
 * The row, of those that were read, that a correction speaks of: an item by where its heading is, the others by their
 * span; of several at one place the one that is most like what it was. Null where there is none.
 */
export function targetOf<K extends PlacedKind>(
  kind: K,
  rows: readonly PlacedRow[K][],
  { text, place, was }: { text: string; place: Span; was: Values[K] },
): PlacedRow[K] | null {
  let best: { row: PlacedRow[K]; score: number } | null = null;
  for (const row of rows) {
    const span = trimmed(text, [row.span_start, row.span_end]);
    const near = kind === 'item' ? (span[0] >= place[0] && span[0] < place[1] ? 1 : 0) : overlap(span, place);
    const score = near + weight * alike(row, was);
    if (near >= shared && (best === null || score > best.score)) best = { row, score };
  }
  return best?.row ?? null;
}
