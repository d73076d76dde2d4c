import { endOfLetters, isLetterCode } from './letters.ts';
import { ofWords } from './lexicon.ts';
import { latin } from './latin.ts';

/** Where a phrase of a book was found, and what the book says of it. */
export interface Found<T> {
  value: T;
  start: number;
  end: number;
}

/** Phrases that are looked up by their first word, so that a text is gone through once whatever their number. */
export interface PhraseBook<T> {
  /** True for a word, as it is written, that a phrase may begin with. */
  begins: (word: string) => boolean;
  /** The phrase that begins exactly at `at`, case apart; of several the first in the book. */
  at: (text: string, at: number) => Found<T> | null;
  /** The first phrase in the text at or after `from`. */
  find: (text: string, from?: number) => Found<T> | null;
}

interface Entry<T> {
  value: T;
  rest: RegExp | null;
  /** The code of the small letter that the second word begins with; 0 if there are several, or no second word. */
  second: number;
}

/** A second word that is told plainly: no sign after its first letter makes that optional. */
const PLAIN_SECOND = /^ ([a-zåäö])(?![?*{|])/;

/**
 * A book of phrases in the order of their weight. A phrase is a plain first word (or several with bars: `tar|tog`), and after a
 * space the rest as a regular expression, in which a space stands for any white space.
 */
export function phraseBook<T>(phrases: readonly (readonly [T, string])[]): PhraseBook<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [value, phrase] of phrases) {
    const space = phrase.indexOf(' ');
    const firsts = (space < 0 ? phrase : phrase.slice(0, space)).split('|');
    const source = space < 0 ? null : phrase.slice(space).replaceAll(' ', '\\s+');
    const rest = source === null ? null : latin(new RegExp(`(?:${source})(?!\\p{L})`, 'iuy'));
    const plain = source === null || source.includes('|') ? null : PLAIN_SECOND.exec(phrase.slice(space));
    const second = plain ? plain[1]!.charCodeAt(0) : 0;
    for (const first of firsts) entries.set(first, [...(entries.get(first) ?? []), { value, rest, second }]);
  }
  const none: readonly Entry<T>[] = [];
  const entriesOf = (word: string) => entries.get(word.toLowerCase()) ?? none;
  const beginning = ofWords(entriesOf);
  const begins = (word: string): boolean => entriesOf(word).length > 0;
  const at = (text: string, start: number): Found<T> | null => {
    if (!isLetterCode(text.charCodeAt(start))) return null;
    const possible = beginning(text, start);
    if (possible.length === 0) return null;
    const word = endOfLetters(text, start);
    /** What stands behind a single space, as a small letter; 0 where more than a space stands there. */
    const next = text.charCodeAt(word + 1);
    const behind = text.charCodeAt(word) === 0x20 && isLetterCode(next) ? next | 0x20 : 0;
    for (const { value, rest, second } of possible) {
      if (!rest) return { value, start, end: word };
      if (second !== 0 && behind !== 0 && second !== behind) continue;
      rest.lastIndex = word;
      const m = rest.exec(text);
      if (m) return { value, start, end: word + m[0].length };
    }
    return null;
  };
  const find = (text: string, from = 0): Found<T> | null => {
    let inWord = false;
    for (let i = from; i < text.length; i++) {
      const letter = isLetterCode(text.charCodeAt(i));
      const found = letter && !inWord ? at(text, i) : null;
      if (found) return found;
      inWord = letter;
    }
    return null;
  };
  return { begins, at, find };
}
