/** A text that belongs to a point of a line, and where it would hang. Pixels. */
export interface NoteAt {
  readonly text: string;
  /** The point's x. */
  readonly x: number;
  /** Above the line or below it. */
  readonly side: 'high' | 'low';
}
/** Where a note stands: the beginning of its text and the y that it stands above or below. Pixels. */
export interface PlacedNote extends NoteAt {
  readonly left: number;
  readonly y: number;
  readonly below: boolean;
}

/** A character of the charts' 13-px text, about. */
const character = 6.6;
const lineHeight = 18;

/**
 * Puts notes clear of the line: above the highest (below the lowest) point beside the text, which begins at its point,
 * or before it where it would pass `right`. Of two that would cover each other the later stays, and one without room
 * above `floor` is left out: its point still has its shape.
 */
export function placeNotes(
  notes: readonly NoteAt[],
  line: readonly { readonly x: number; readonly y: number }[],
  frame: { readonly right: number; readonly floor: number },
): PlacedNote[] {
  const taken: { from: number; to: number; y: number }[] = [];
  const placed = notes.toReversed().flatMap((note): PlacedNote[] => {
    const wide = note.text.length * character;
    const from = Math.min(note.x - 6, frame.right - wide);
    const to = from + wide;
    const under = line.filter((p) => p.x > from - 8 && p.x < to + 8).map((p) => p.y);
    const below = note.side === 'low';
    if (below && Math.max(...under) + 10 + lineHeight > frame.floor) return [];
    const y = below ? Math.max(...under) : Math.min(...under);
    const middle = below ? y + 10 + lineHeight / 2 : y - 10 - lineHeight / 2;
    if (taken.some((t) => from < t.to && to > t.from && Math.abs(middle - t.y) < lineHeight)) return [];
    taken.push({ from, to, y: middle });
    return [{ ...note, left: from, y, below }];
  });
  return placed.toReversed();
}
