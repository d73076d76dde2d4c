/** A piece of a text to be put in another's place. */
export interface Replacement {
  start: number;
  end: number;
  to: string;
}

/** A text with pieces replaced, and where old offsets went. An offset inside a piece goes to its beginning or its end. */
export interface Edited {
  text: string;
  startOf: (offset: number) => number;
  endOf: (offset: number) => number;
}

/** Puts replacements (in order, none overlapping) into a text. */
export function edit(text: string, replacements: readonly Replacement[]): Edited {
  const parts: string[] = [];
  const shifts: { start: number; end: number; at: number; length: number }[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, to } of replacements) {
    parts.push(text.slice(from, start), to);
    length += start - from;
    shifts.push({ start, end, at: length, length: to.length });
    length += to.length;
    from = end;
  }
  parts.push(text.slice(from));
  /** The last replacement that begins before the offset. */
  const before = (offset: number) => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return shifts[low - 1];
  };
  const move = (offset: number, inside: 'start' | 'end'): number => {
    const shift = before(offset);
    if (!shift) return offset;
    if (offset >= shift.end) return shift.at + shift.length + offset - shift.end;
    return inside === 'start' ? shift.at : shift.at + shift.length;
  };
  return { text: parts.join(''), startOf: (o) => move(o, 'start'), endOf: (o) => move(o, 'end') };
}
