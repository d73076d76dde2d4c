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
  /** The letters that those names begin with, for a quick look before them. */
  firstWords: ReadonlySet<string>;
}

/** True for a word that the name of somebody present may begin with. */
export const beginsPerson = ({ firstWords }: KnownPersons, word: string): boolean => firstWords.has(word.toLowerCase());

/** The letters that a text begins with, up to the first sign that is none. */
export const firstLetters = (text: string): string => text.slice(0, endOfLetters(text, 0));

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
  return { byName, firstWords: new Set([...byName.keys()].map(firstLetters)) };
}
