import type { Anchor } from '../../model/correction.ts';
import type { Span } from '../../model/record.ts';
import { fold, foldedWords, type Folded } from './fold.ts';

/** So many characters around the words are kept. */
const around = 32;
/** Words and the context that agrees with them come to so many characters at least, unless all of the context agrees: fewer could be anything. */
const least = 24;
/** No more places with the same words are looked at. */
const most = 5_000;

/** Where words stand in a folded text: every place, in order. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The span without white space at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return [Math.min(from, end), Math.max(Math.min(from, end), start + words.trimEnd().length)];
}

/** Every place with these words, white space aside, in order: `[start, end)` in the text itself. */
export const search = ({ text, at }: Folded, words: string): Span[] => {
  const wanted = foldedWords(words);
  return placesOf(wanted, text).map((i) => [at[i]!, at[i + wanted.length - 1]! + 1]);
};

/** The anchor of a stretch of text, white space at its ends left out; null for a stretch without words. */
export function anchorOf(text: string, span: Span): Anchor | null {
  const [start, end] = trimmed(text, span);
  if (start >= end) return null;
  const exact = text.slice(start, end);
  const places = search(fold(text), exact);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    ...{ start, end },
    nth: Math.max(
      0,
      places.findIndex(([from]) => from === start),
    ),
    of: Math.max(1, places.length),
  };
}

/** How many characters two texts have alike, from their beginnings or from their ends. */
function alike(a: string, b: string, fromEnd: boolean): number {
  const long = Math.min(a.length, b.length);
  for (let i = 0; i < long; i++) {
    const [x, y] = fromEnd ? [a.at(-1 - i), b.at(-1 - i)] : [a[i], b[i]];
    if (x !== y) return i;
  }
  return long;
}

/**
 * Where an anchor's words stand in a text that may have changed around them: the place whose surroundings agree best; of
 * several that agree alike the one with the same number in the order, if there are as many as then, else the nearest.
 * Null where the words are not, or where too little agrees to be sure.
 */
export function placeOf(folded: Folded, anchor: Anchor): Span | null {
  const words = foldedWords(anchor.exact);
  const [prefix, suffix] = [fold(anchor.prefix).text, fold(anchor.suffix).text];
  const all = placesOf(words, folded.text);
  const rated = all.map((at, nth) => {
    const before = folded.text.slice(Math.max(0, at - prefix.length), at);
    const after = folded.text.slice(at + words.length, at + words.length + suffix.length);
    return { at, nth, context: alike(prefix, before, true) + alike(suffix, after, false) };
  });
  const best = Math.max(...rated.map((r) => r.context));
  const alikes = rated.filter((r) => r.context === best);
  if (alikes.length === 0 || (words.length + best < least && best < prefix.length + suffix.length)) return null;
  const far = ({ at }: { at: number }): number => Math.abs(folded.at[at]! - anchor.start);
  const found =
    (all.length === anchor.of ? alikes.find((r) => r.nth === anchor.nth) : undefined) ??
    alikes.reduce((a, b) => (far(b) < far(a) ? b : a));
  return [folded.at[found.at]!, folded.at[found.at + words.length - 1]! + 1];
}
