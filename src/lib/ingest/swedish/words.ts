import { endOfLetters, isLetterCode } from './letters.ts';

/**
 * A cue: something that a word can be known by, such as that a union's name may begin with it. Each is one bit, so that the cues
 * of many words are joined by `|`, and a reader that finds its cue nowhere in a text need not look closer.
 */
export type Cue = number;

const MOST_CUES = 31;
const MOST_WORDS = 50_000;
/** A power of two, and so many that a free one is near. */
const SLOTS = 131_072;
const tests: ((word: string) => boolean)[] = [];
const known = new Array<string | undefined>(SLOTS).fill(undefined);
const cuesKnown = new Int32Array(SLOTS);
let count = 0;

/** A new cue, of the words that the test holds for; asked once a word, and never of a part of one. */
export function cue(holds: (word: string) => boolean): Cue {
  if (tests.length === MOST_CUES) throw new RangeError('No bit is left for another cue');
  forget();
  return 1 << (tests.push(holds) - 1);
}

/** The cues of a word: a run of letters as it is written. */
export const cuesOf = (word: string): number => cuesAt(word, 0, word.length);

/**
 * The cues of the word `[start, end)` of a text. The words that were met before are found by a hash of their letters and compared
 * in place: most words of a text were, and a piece of the text for each of them would cost more than all else that is done here.
 */
function cuesAt(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = known[at]; word !== undefined; word = known[at]) {
    if (word.length === end - start && text.startsWith(word, start)) return cuesKnown[at]!;
    at = (at + 1) & (SLOTS - 1);
  }
  return learn(text.slice(start, end), at);
}

function learn(word: string, at: number): number {
  if (++count > MOST_WORDS) {
    forget();
    return cuesOf(word);
  }
  const cues = tests.reduce((sum, holds, i) => (holds(word) ? sum | (1 << i) : sum), 0);
  known[at] = word;
  cuesKnown[at] = cues;
  return cues;
}

function forget(): void {
  known.fill(undefined);
  count = 0;
}

/** The words of a text in order: where each begins and ends, and its cues. */
export interface Words {
  starts: number[];
  ends: number[];
  cues: number[];
}

/** Goes through a text once for all that ask for words in it. A word is a run of Latin letters. */
export function wordsOf(text: string): Words {
  const words: Words = { starts: [], ends: [], cues: [] };
  for (let i = 0; i < text.length; i++) {
    if (!isLetterCode(text.charCodeAt(i))) continue;
    const end = endOfLetters(text, i);
    words.starts.push(i);
    words.ends.push(end);
    words.cues.push(cuesAt(text, i, end));
    i = end;
  }
  return words;
}

/** Where the words of a short text begin that have a cue. */
export function placesIn(text: string, mark: Cue): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLetterCode(text.charCodeAt(i))) continue;
    const end = endOfLetters(text, i);
    if (cuesAt(text, i, end) & mark) places.push(i);
    i = end;
  }
  return places;
}

/** Where in `[start, end)` the words begin that have a cue, counted from `start`. As `placesIn`, of words that are told already. */
export function placesBetween(words: Words, start: number, end: number, mark: Cue): number[] {
  const places: number[] = [];
  for (let i = firstWordAfter(words, start); i < words.starts.length && words.starts[i]! < end; i++)
    if (words.cues[i]! & mark) places.push(Math.max(0, words.starts[i]! - start));
  return places;
}

/** The same words, where each of `among` that the test holds for has the cue `mark` as well: for what only one text's words mean. */
export function withCue(words: Words, text: string, among: Cue, mark: Cue, holds: (word: string) => boolean): Words {
  const { starts, ends } = words;
  const cues = words.cues.map((own, i) => (own & among && holds(text.slice(starts[i], ends[i])) ? own | mark : own));
  return { starts, ends, cues };
}

/** The index of the first word that ends after an offset. */
export function firstWordAfter({ ends }: Words, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cues of all words of `[start, end)` together. */
export function cuesBetween(words: Words, start: number, end: number): number {
  let cues = 0;
  for (let i = firstWordAfter(words, start); i < words.starts.length && words.starts[i]! < end; i++)
    cues |= words.cues[i]!;
  return cues;
}

/** The matches of a sticky pattern at words with a cue, within `[from, to)`, in order and apart. */
export function matchesAtWords(
  text: string,
  words: Words,
  mark: Cue,
  pattern: RegExp,
  from = 0,
  to = text.length,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let after = from;
  for (let i = firstWordAfter(words, from); i < words.starts.length && words.starts[i]! < to; i++) {
    if (!(words.cues[i]! & mark) || words.starts[i]! < after) continue;
    pattern.lastIndex = words.starts[i]!;
    const m = pattern.exec(text);
    if (!m) continue;
    found.push(m);
    after = m.index + m[0].length;
  }
  return found;
}
