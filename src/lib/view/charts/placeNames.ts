/** A point that would bear its name. Pixels. */
export interface NameAt {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
/** Where a name stands: the left edge of its text, and its middle. Pixels. */
export interface PlacedName<N extends NameAt> {
  readonly of: N;
  readonly left: number;
  readonly middle: number;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A character of the charts' 13-px text, about, and half of a line. */
const character = 6.6;
const half = 8;
/** From a point's middle to its name, above it and beside it. */
const [above, beside] = [16, 10];
/** What a mark itself covers. */
const mark = 5;

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/**
 * Names beside their points, above one by preference, then below, after or before it, within the frame: none covers another or
 * another named point, and of what is left the place that covers fewest of `all` points. The first come first; one without room
 * is left out: its point still has its shape, its tip and its row in the table.
 */
export function placeNames<N extends NameAt>(
  named: readonly N[],
  all: readonly { readonly x: number; readonly y: number }[],
  frame: Box,
): PlacedName<N>[] {
  const markAt = ({ x, y }: { x: number; y: number }): Box => ({
    ...{ left: x - mark, right: x + mark, top: y - mark, bottom: y + mark },
  });
  const marks = all.map(markAt);
  const taken: Box[] = named.map(markAt);
  return named.flatMap((of): PlacedName<N>[] => {
    const wide = of.name.length * character;
    const within = (left: number): number => Math.max(frame.left, Math.min(left, frame.right - wide));
    const centred = within(of.x - wide / 2);
    const places = [
      { left: centred, middle: of.y - above },
      { left: centred, middle: of.y + above },
      { left: of.x + beside, middle: of.y },
      { left: of.x - beside - wide, middle: of.y },
    ];
    let best: { left: number; middle: number; box: Box; covered: number } | null = null;
    for (const { left, middle } of places) {
      const box = { left, right: left + wide, top: middle - half, bottom: middle + half };
      const outside =
        box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
      if (outside || taken.some((t) => meet(t, box))) continue;
      const covered = marks.filter((m) => meet(m, box)).length;
      if (!best || covered < best.covered) best = { left, middle, box, covered };
    }
    if (!best) return [];
    taken.push(best.box);
    return [{ of, left: best.left, middle: best.middle }];
  });
}
