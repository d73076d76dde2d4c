import { endOfLetters, isLetterCode } from './letters.ts';
import { endOfWord, forgetWords, lexiconAge, MOST_WORDS, numberAt } from './lexicon.ts';
import { remember } from './remember.ts';

/**
 * A cue: something that a word can be known by, such as that a union's name may begin with it. Each is one bit, so that the cues
 * of many words are joined by `|`, and a reader that finds its cue nowhere in a text need not look closer.
 */
export type Cue = number;

const MOST_CUES = 31;
const tests: ((word: string) => boolean)[] = [];
/** The cues by the numbers of the words; below zero where they are not told yet. */
const told = new Int32Array(MOST_WORDS + 1).fill(-1);
let toldAge = lexiconAge();

/** A new cue, of the words that the test holds for; asked once a word, and never of a part of one. */
export function cue(holds: (word: string) => boolean): Cue {
  if (tests.length === MOST_CUES) throw new RangeError('No bit is left for another cue');
  forgetWords();
  return 1 << (tests.push(holds) - 1);
}

const tell = remember((word) => tests.reduce((sum, holds, i) => (holds(word) ? sum | (1 << i) : sum), 0), 1000);

/** The cues of the word `[start, end)` that has the number. */
function cuesOf(number: number, text: string, start: number, end: number): number {
  if (number === 0) return tell(text.slice(start, end));
  if (toldAge !== lexiconAge()) {
    told.fill(-1);
    toldAge = lexiconAge();
  }
  const known = told[number]!;
  return known >= 0 ? known : (told[number] = tell(text.slice(start, end)));
}

/** The cues of the word that begins at `start`: a run of letters as it is written. */
export function cuesAt(text: string, start: number): number {
  const number = numberAt(text, start);
  return cuesOf(number, text, start, endOfWord(text, start, number));
}

/** The words of a text in order: where each begins and ends, and its cues. What is behind the first `count` means nothing. */
export interface Words {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  cues: Int32Array;
}

/** Words that are told one by one (see `addWord`), with room for as many as texts of that length mostly have. */
export function noWords(length: number): Words {
  const room = (length >> 3) + 64;
  return { count: 0, starts: new Int32Array(room), ends: new Int32Array(room), cues: new Int32Array(room) };
}

function put(words: Words, start: number, end: number, cues: number): void {
  if (words.count === words.starts.length) enlarge(words);
  const at = words.count++;
  words.starts[at] = start;
  words.ends[at] = end;
  words.cues[at] = cues;
}

function enlarge(words: Words): void {
  for (const kind of ['starts', 'ends', 'cues'] as const) {
    const more = new Int32Array(2 * words.count);
    more.set(words[kind]);
    words[kind] = more;
  }
}

/** Adds the word (a run of Latin letters) that begins at `start`, behind all others. Where it ends. */
export function addWord(words: Words, text: string, start: number): number {
  const number = numberAt(text, start);
  const end = endOfWord(text, start, number);
  put(words, start, end, cuesOf(number, text, start, end));
  return end;
}

/** The words without those that begin in one of the spans `[start, end)`, which are in order. */
export function withoutWords(words: Words, spans: readonly (readonly [number, number])[]): Words {
  if (spans.length === 0) return words;
  const { count, starts, ends, cues } = words;
  const left = noWords(8 * count);
  let span = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    while (span < spans.length && spans[span]![1] <= start) span++;
    if (span === spans.length || spans[span]![0] > start) put(left, start, ends[i]!, cues[i]!);
  }
  return left;
}

/** Where the words of a short text begin that have a cue. */
export function placesIn(text: string, mark: Cue): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLetterCode(text.charCodeAt(i))) continue;
    const end = endOfLetters(text, i);
    if (cuesAt(text, i) & mark) places.push(i);
    i = end;
  }
  return places;
}

/** Where in `[start, end)` the words begin that have a cue, counted from `start`. As `placesIn`, of words that are told already. */
export function placesBetween(words: Words, start: number, end: number, mark: Cue): number[] {
  const places: number[] = [];
  for (let i = firstWordAfter(words, start); i < words.count && words.starts[i]! < end; i++)
    if (words.cues[i]! & mark) places.push(Math.max(0, words.starts[i]! - start));
  return places;
}

/** The same words, where each of `among` that the test holds for has the cue `mark` as well: for what only one text's words mean. */
export function withCue(
  words: Words,
  text: string,
  among: Cue,
  mark: Cue,
  holds: (text: string, start: number, end: number) => boolean,
): Words {
  const { count, starts, ends } = words;
  const cues = words.cues.slice();
  for (let i = 0; i < count; i++) if (cues[i]! & among && holds(text, starts[i]!, ends[i]!)) cues[i]! |= mark;
  return { count, starts, ends, cues };
}

/** True where one of the words has a cue. */
export function hasCue({ count, cues }: Words, mark: Cue): boolean {
  for (let i = 0; i < count; i++) if (cues[i]! & mark) return true;
  return false;
}

/** The index of the first word that ends after an offset. */
export function firstWordAfter({ count, ends }: Words, offset: number): number {
  let low = 0;
  let high = count;
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
  for (let i = firstWordAfter(words, start); i < words.count && words.starts[i]! < end; i++) cues |= words.cues[i]!;
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
  for (let i = firstWordAfter(words, from); i < words.count && words.starts[i]! < to; i++) {
    if (!(words.cues[i]! & mark) || words.starts[i]! < after) continue;
    pattern.lastIndex = words.starts[i]!;
    const m = pattern.exec(text);
    if (!m) continue;
    found.push(m);
    after = m.index + m[0].length;
  }
  return found;
}
