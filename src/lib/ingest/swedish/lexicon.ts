import { endOfLetters, isLetterCode } from './letters.ts';

/** The greatest number that a word may have. */
export const MOST_WORDS = 50_000;
/** A word of so many letters or more is not kept. */
const TOO_LONG = 64;
/** A slot holds a word's number (0: it is free), two hashes of its letters, and its length. */
const WIDTH = 4;
/** A power of two, at least twice as many as the words: small as long as they are few, so that it stays near at hand. */
let size = 8192;
let slots = new Int32Array(WIDTH * size);
const words: string[] = [''];
const lengths = new Uint8Array(MOST_WORDS + 1);
let age = 0;

const isLetter = Uint8Array.from({ length: 0x250 }, (_, code) => Number(isLetterCode(code)));

/**
 * The number of the word (a run of Latin letters) that begins at `start`, 1 or more: the same for the same letters while
 * `lexiconAge` is the same. Zero for a word too long to keep. Most words of a text were met before. They are known by 64 bits of
 * hashes and their length, not compared letter by letter: that would take half as long again, and two words that agree in all that
 * are not to be met.
 */
export function numberAt(text: string, start: number): number {
  let hash = 0;
  let other = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 0x250 || isLetter[code] === 0) break;
    hash = (Math.imul(hash, 31) + code) | 0;
    other = Math.imul(other, 0x01000193) ^ code;
  }
  const length = end - start;
  for (let at = slotOf(hash, other); ; at = (at + 1) & (size - 1)) {
    const slot = WIDTH * at;
    const number = slots[slot]!;
    if (number === 0) return length < TOO_LONG ? learn(text.slice(start, end), hash, other) : 0;
    if (slots[slot + 1] === hash && slots[slot + 2] === other && slots[slot + 3] === length) return number;
  }
}

/** The upper bits of a product, since words that are alike must not crowd at one place. */
const slotOf = (hash: number, other: number): number => (Math.imul(hash ^ other, 0x9e3779b1) >>> 15) & (size - 1);

function learn(word: string, hash: number, other: number): number {
  if (words.length > MOST_WORDS) forgetWords();
  if (2 * words.length >= size) grow();
  const number = words.push(word) - 1;
  lengths[number] = word.length;
  put(number, hash, other, word.length);
  return number;
}

function put(number: number, hash: number, other: number, length: number): void {
  let at = slotOf(hash, other);
  while (slots[WIDTH * at] !== 0) at = (at + 1) & (size - 1);
  slots.set([number, hash, other, length], WIDTH * at);
}

function grow(): void {
  const old = slots;
  size *= 2;
  slots = new Int32Array(WIDTH * size);
  for (let i = 0; i < old.length; i += WIDTH) if (old[i] !== 0) put(old[i]!, old[i + 1]!, old[i + 2]!, old[i + 3]!);
}

/** Empties the lexicon: its words get other numbers. */
export function forgetWords(): void {
  slots.fill(0);
  words.length = 1;
  age++;
}

/** How often the lexicon was emptied. */
export const lexiconAge = (): number => age;

/** Where the word at `start` ends, whose number is known. */
export const endOfWord = (text: string, start: number, number: number): number =>
  number > 0 ? start + lengths[number]! : endOfLetters(text, start);

/**
 * A function of words with a memory of what it gave, for words where they stand in a text: it takes the text and where the word
 * begins. For pure functions that never give undefined.
 */
export function ofWords<R extends NonNullable<unknown> | null>(
  read: (word: string) => R,
): (text: string, start: number) => R {
  let answers: (R | undefined)[] = [];
  let answersAge = age;
  return (text, start) => {
    const number = numberAt(text, start);
    if (number === 0) return read(text.slice(start, endOfLetters(text, start)));
    if (answersAge !== age) [answers, answersAge] = [[], age];
    const known = answers[number];
    if (known !== undefined) return known;
    while (answers.length <= number) answers.push(undefined);
    return (answers[number] = read(words[number]!));
  };
}
