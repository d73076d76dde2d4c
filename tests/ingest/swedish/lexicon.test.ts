import { expect, test } from 'vitest';
import { endOfWord, forgetWords, lexiconAge, numberAt, ofWords } from '../../../src/lib/ingest/swedish/lexicon.ts';

test('a word has one number wherever it stands, and another than other words', () => {
  const text = 'Älg, älg och (Älg) älgar';
  const [first, small, , second, longer] = [0, 5, 9, 14, 19].map((at) => numberAt(text, at));
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(first);
  expect(new Set([first, small, longer]).size).toBe(3);
  expect(endOfWord(text, 14, second!)).toBe(17);
});

test('many words keep their numbers while there is room', () => {
  const words = Array.from({ length: 20_000 }, (_, i) =>
    String(i).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
  );
  const numbers = words.map((word) => numberAt(word, 0));
  expect(new Set(numbers).size).toBe(words.length);
  expect(words.map((word) => numberAt(word, 0))).toEqual(numbers);
});

test('a word too long to keep has no number, but ends where it ends', () => {
  const text = `${'ö'.repeat(64)} kort`;
  expect(numberAt(text, 0)).toBe(0);
  expect(endOfWord(text, 0, 0)).toBe(64);
});

test('what is said of words is asked once a word, and again when all are forgotten', () => {
  const asked: string[] = [];
  const length = ofWords((word) => {
    asked.push(word);
    return word.length;
  });
  const text = 'ren och ren';
  expect([0, 4, 8].map((at) => length(text, at))).toEqual([3, 3, 3]);
  expect(asked).toEqual(['ren', 'och']);
  const age = lexiconAge();
  forgetWords();
  expect(lexiconAge()).toBe(age + 1);
  expect(length(text, 8)).toBe(3);
  expect(asked).toEqual(['ren', 'och', 'ren']);
});

test('when it is full the lexicon begins anew, and what is said of words stays right', () => {
  const shout = ofWords((word) => word.toUpperCase());
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (i: number): string => (i < 26 ? letters[i]! : word(Math.floor(i / 26) - 1) + letters[i % 26]!);
  const age = lexiconAge();
  for (let i = 0; i < 60_000; i++) if (shout(word(i), 0) !== word(i).toUpperCase()) throw new Error(word(i));
  expect(lexiconAge()).toBe(age + 1);
  expect(shout('och', 0)).toBe('OCH');
});
