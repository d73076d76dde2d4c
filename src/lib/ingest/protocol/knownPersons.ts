import { fold } from '../swedish/fold.ts';
import { endOfLetters } from '../swedish/letters.ts';
import type { Attendance } from './attendance.ts';

/** Whose side a person is on. */
export interface PersonSide {
  side: 'employer' | 'union';
  organisation: string | null;
  /** The office that the list gives the person. */
  role: string | null;
}

/** The side of persons by their names (folded), as the list of those present gives it. */
export interface KnownPersons {
  byName: ReadonlyMap<string, PersonSide>;
  /** True where the word `[start, end)` of a text may begin one of those names: a quick look before them. */
  mayBegin: (text: string, start: number, end: number) => boolean;
}

/** Tells the words by their lengths and last letters first: most differ in them, which costs less than a piece of the text. */
function beginner(firstWords: ReadonlySet<string>): KnownPersons['mayBegin'] {
  const shapes = new Uint8Array(1 << 13);
  for (const word of firstWords) shapes[shapeOf(word, 0, word.length)] = 1;
  return (text, start, end) =>
    shapes[shapeOf(text, start, end)] === 1 && firstWords.has(text.slice(start, end).toLowerCase());
}

/** The same for capitals and small letters. */
function shapeOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  return (((end - start) & 0x1f) << 8) | (last < 0x100 ? last | 0x20 : 0);
}

/** The letters that a text begins with, up to the first sign that is none. */
const firstLetters = (text: string): string => text.slice(0, endOfLetters(text, 0));

/** Those present by their names, and by first or last name alone where nobody shares it. */
export function knownPersons(attendance: Attendance): KnownPersons {
  const byName = new Map<string, PersonSide>();
  const shared = new Set<string>();
  for (const { name, side, organisation, role } of attendance.participants) {
    if (!name || side === 'other') continue;
    const whole = fold(name);
    const parts = whole.split(' ');
    for (const key of new Set([whole, parts[0]!, parts.at(-1)!])) {
      if (byName.has(key)) shared.add(key);
      byName.set(key, { side, organisation, role });
    }
  }
  for (const key of shared) byName.delete(key);
  return { byName, mayBegin: beginner(new Set([...byName.keys()].map(firstLetters))) };
}
