import { expect, test } from 'vitest';
import { distance } from '../../../src/lib/ingest/swedish/distance.ts';
import { isPersonName } from '../../../src/lib/ingest/swedish/names.ts';
import { readNumber } from '../../../src/lib/ingest/swedish/numbers.ts';
import { sentences } from '../../../src/lib/ingest/swedish/sentences.ts';
import { stem } from '../../../src/lib/ingest/swedish/stem.ts';
import { extentOf } from '../../../src/lib/ingest/protocol/lineSigns.ts';
import { cue, cuesBetween, noWords, placesBetween, withCue } from '../../../src/lib/ingest/swedish/words.ts';

test.each([
  ['tre', 3],
  ['Tjugoen', 21],
  ['trettiosju', 37],
  ['hundra', 100],
  ['etthundratolv', 112],
  ['1 204', 1204],
  ['tretti', null],
  ['', null],
])('the number %s', (text, number) => expect(readNumber(text)).toBe(number));

test('inflections have one stem', () => {
  expect(stem('Skyddsronderna')).toBe(stem('skyddsronder'));
  expect(stem('enkäten')).toBe(stem('enkäter'));
});

test('sentences end at stops, not at abbreviations', () => {
  const text = 'Det gäller bl.a. lokaler, t.ex. kök. Vision frågade kl. 9. "Varför?" Svar: Ja.';
  expect(sentences(text).map(([a, b]) => text.slice(a, b))).toEqual([
    'Det gäller bl.a. lokaler, t.ex. kök.',
    'Vision frågade kl. 9.',
    '"Varför?"',
    'Svar: Ja.',
  ]);
});

test.each([
  ['Torhild Ekmark', true],
  ['Nils-Erik Granhag', true],
  ['Max Antal', false],
  ['Max Ekström', true],
  ['Norra Djurgården', false],
  ['Torhild', false],
])('%s is a person’s name: %s', (name, expected) => expect(isPersonName(name)).toBe(expected));

test('a distance is counted up to its limit', () => {
  expect(distance('närvarande', 'närvarende', 2)).toBe(1);
  expect(distance('vision', 'kommunal', 2)).toBe(3);
});

test('words with a cue are found where they begin, and one text gives its own words another', () => {
  const text = 'Katten såg katten och Kråkan.';
  const [cat, own] = [cue((word) => /^katten$/iu.test(word)), cue(() => false)];
  const words = noWords(text.length);
  extentOf(text, 0, words);
  expect(placesBetween(words, 0, text.length, cat)).toEqual([0, 11]);
  expect(placesBetween(words, 7, text.length, cat)).toEqual([4]);
  const named = withCue(words, text, cat, own, (all, from, to) => all.slice(from, to) === 'Katten');
  expect(cuesBetween(named, 0, 6) & own).toBe(own);
  expect(cuesBetween(named, 7, text.length) & own).toBe(0);
  expect(cuesBetween(words, 0, 6) & own).toBe(0);
});
