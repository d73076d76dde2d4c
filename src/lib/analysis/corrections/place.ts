import type { Anchor, Correction, CorrectionProblem, PlacedKind, Values } from '../../model/correction.ts';
import type { Span } from '../../model/record.ts';
import { placeOf } from './anchor.ts';
import type { PlacedRow } from './findingId.ts';
import type { Folded } from './fold.ts';
import { targetOf } from './targetOf.ts';

interface Base<K extends PlacedKind> {
  readonly id: string;
  readonly kind: K;
  readonly anchor: Anchor;
}
interface Change<K extends PlacedKind> extends Base<K> {
  readonly action: 'change';
  readonly was: Values[K];
  readonly set: Partial<Values[K]>;
  readonly moved: Anchor | null;
}
interface Strike<K extends PlacedKind> extends Base<K> {
  readonly action: 'strike';
  readonly was: Values[K];
}
interface Add<K extends PlacedKind> extends Base<K> {
  readonly action: 'add';
  readonly set: Values[K];
}
/** The corrections of one kind of finding. */
type Placed<K extends PlacedKind> = Change<K> | Strike<K> | Add<K>;

/** A correction with what it speaks of: the row that was read, or where the added one is to stand. */
export type Found<K extends PlacedKind> =
  | { readonly correction: Change<K>; readonly row: PlacedRow[K]; readonly moved: Span | null }
  | { readonly correction: Strike<K>; readonly row: PlacedRow[K] }
  | { readonly correction: Add<K>; readonly place: Span };

export type Tell = (id: string, problem: CorrectionProblem) => void;

/**
 * Finds what the corrections of one kind speak of among the rows as they were read. One that finds nothing is told of
 * and left out; of several to one row the last counts.
 */
export function place<K extends PlacedKind>(
  kind: K,
  corrections: readonly Correction[],
  rows: readonly PlacedRow[K][],
  { folded, text, tell }: { folded: Folded; text: string; tell: Tell },
): Found<K>[] {
  const adds: Found<K>[] = [];
  const found = new Map<PlacedRow[K], Found<K>>();
  for (const correction of corrections.filter((c) => c.kind === kind) as unknown as Placed<K>[]) {
    const at = placeOf(folded, correction.anchor);
    if (!at) tell(correction.id, 'no-place');
    else if (correction.action === 'add') adds.push({ correction, place: at });
    else {
      const row = targetOf(kind, rows, { text, place: at, was: correction.was });
      const to = correction.action === 'change' ? correction.moved : null;
      const moved = to && placeOf(folded, to);
      if (!row || (to && !moved)) {
        tell(correction.id, row ? 'no-place' : 'no-finding');
        continue;
      }
      const earlier = found.get(row);
      if (earlier) tell(earlier.correction.id, 'overtaken');
      found.set(row, correction.action === 'change' ? { correction, row, moved } : { correction, row });
    }
  }
  return [...found.values(), ...adds];
}
