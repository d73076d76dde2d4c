import type { Correction, Values } from '../../model/correction.ts';
import { changed } from './draft.ts';

type Seat = Values['attendance'];
type SeatCorrection = Extract<Correction, { kind: 'attendance' }>;

const same = (a: Seat, b: Seat): boolean => Object.keys(changed(a, b)).length === 0;
/** The seat as a correction leaves it; null for a struck one. */
const left = (c: SeatCorrection): Seat | null =>
  c.action === 'strike' ? null : c.action === 'add' ? c.set : { ...c.was, ...c.set };

/** What a correction of a seat is made of, beside its file and its day; `undo` names the one that is not needed any more. */
export type SeatDeed =
  | { undo: string }
  | { id: string | null; kind: 'attendance'; action: 'add'; set: Seat }
  | { id: string | null; kind: 'attendance'; action: 'strike'; was: Seat }
  | { id: string | null; kind: 'attendance'; action: 'change'; was: Seat; set: Partial<Seat> };

/**
 * What is to be done so that the seat `is` becomes `wanted` (null: none), with the corrections that are there: one that
 * made the seat what it is is changed in its turn. Null when nothing is another.
 */
export function correctSeat(own: readonly Correction[], is: Seat | null, wanted: Seat | null): SeatDeed | null {
  const kind = 'attendance' as const;
  if (is === null) return wanted && { id: null, kind, action: 'add', set: wanted };
  const before = own.findLast((c) => {
    const seat = c.kind === kind ? left(c) : null;
    return seat !== null && same(seat, is);
  }) as SeatCorrection | undefined;
  const id = before?.id ?? null;
  if (before?.action === 'add') return wanted ? { id, kind, action: 'add', set: wanted } : { undo: before.id };
  const was = before?.action === 'change' ? before.was : is;
  if (wanted === null) return { id, kind, action: 'strike', was };
  const set = changed(was, wanted);
  if (Object.keys(set).length > 0) return { id, kind, action: 'change', was, set };
  return id === null ? null : { undo: id };
}
