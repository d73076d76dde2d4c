import { isLetterCode } from './letters.ts';
import { oneSpace } from './oneSpace.ts';

/** Where a phrase of a set stands in a text. */
export interface PhraseMention {
  phrase: string;
  start: number;
  end: number;
}

const isLetter = (code: number): boolean =>
  isLetterCode(code) || (code >= 0x250 && /\p{L}/u.test(String.fromCharCode(code)));

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** How far into a phrase its first word stands, and how long the phrase is. */
interface Shape {
  before: number;
  length: number;
}

/**
 * Finds a set's phrases in texts in time that does not grow with the set: by their first word, then by their lengths. A space
 * in a phrase stands for any white space. Of several at a place the longest counts, and none within another. `genitive`: an s may
 * follow, and no other letter.
 */
export function phraseSet(phrases: Iterable<string>, genitive: boolean): (text: string) => PhraseMention[] {
  const all = new Set<string>();
  const shapes = new Map<string, Shape[]>();
  for (const written of phrases) {
    const phrase = oneSpace(written);
    const before = phrase.search(/\p{L}/u);
    if (before < 0 || all.has(phrase)) continue;
    all.add(phrase);
    const word = phrase.slice(before, endOfWord(phrase, before));
    const known = shapes.get(word);
    if (!known) shapes.set(word, [{ before, length: phrase.length }]);
    else if (!known.some((s) => s.before === before && s.length === phrase.length))
      known.push({ before, length: phrase.length });
  }
  for (const known of shapes.values()) known.sort((a, b) => b.length - a.length);
  const closes = (text: string, end: number): boolean =>
    !genitive || !isLetter(text.charCodeAt(end)) || (text[end] === 's' && !isLetter(text.charCodeAt(end + 1)));
  const at = (text: string, word: number, known: readonly Shape[]): PhraseMention | null => {
    for (const { before, length } of known) {
      const found = spaced(text, word - before, length);
      if (found && all.has(found.phrase) && closes(text, found.end)) return found;
    }
    return null;
  };
  return (text) => {
    const found: PhraseMention[] = [];
    if (all.size === 0) return found;
    for (let i = 0; i < text.length; i++) {
      if (!isLetter(text.charCodeAt(i))) continue;
      const end = endOfWord(text, i);
      const word = text.slice(i, end);
      const known = shapes.get(word) ?? (genitive && word.endsWith('s') ? shapes.get(word.slice(0, -1)) : undefined);
      const mention = known ? at(text, i, known) : null;
      if (mention) found.push(mention);
      i = Math.max(end, mention?.end ?? 0) - (mention ? 1 : 0);
    }
    return found;
  };
}

/** So many characters of the text from `start`, any white space counted as one space. */
function spaced(text: string, start: number, length: number): PhraseMention | null {
  if (start < 0) return null;
  const plain = text.slice(start, start + length);
  if (!/\s\s|[^\S ]/.test(plain)) return plain.length === length ? { phrase: plain, start, end: start + length } : null;
  let phrase = '';
  let end = start;
  for (; end < text.length && phrase.length < length; end++) {
    const space = /\s/.test(text[end]!);
    if (!space || !phrase.endsWith(' ')) phrase += space ? ' ' : text[end]!;
  }
  return phrase.length === length ? { phrase, start, end } : null;
}
