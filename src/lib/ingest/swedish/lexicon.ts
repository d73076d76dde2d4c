import { endOfLetters, isLetterCode } from './letters.ts';

/** The greatest number that a word may have. */
export const MOST_WORDS = 50_000;
/** A word of so many letters or more is not kept. */
const TOO_LONG = 64;
/** A power of two, and so many that a free one is near. */
const SLOTS = 131_072;
/** A slot holds a word's number (0: it is free) and two hashes of its letters. */
const WIDTH = 4;
const slots = new Int32Array(WIDTH * SLOTS);
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
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let slot = home; ; slot = (slot + 1) & (SLOTS - 1)) {
    const at = WIDTH * slot;
    const number = slots[at]!;
    if (number === 0) return end - start < TOO_LONG ? learn(text.slice(start, end), hash, other, slot, home) : 0;
    if (slots[at + 1] === hash && slots[at + 2] === other && lengths[number] === end - start) return number;
  }
}

function learn(word: string, hash: number, other: number, free: number, home: number): number {
  const full = words.length > MOST_WORDS;
  if (full) forgetWords();
  const number = words.push(word) - 1;
  lengths[number] = word.length;
  slots.set([number, hash, other], WIDTH * (full ? home : free));
  return number;
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
