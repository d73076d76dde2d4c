import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, placeOf, search } from '../../../src/lib/analysis/corrections/anchor.ts';
import { fold } from '../../../src/lib/analysis/corrections/fold.ts';
import type { Anchor } from '../../../src/lib/model/correction.ts';

const text = `§ 1 Lokaler
Vision: Hur går det med ventilationen?

Svar: Det pågår.

§ 2 Scheman
Kommunal: När kommer schemana?

Svar: Det pågår.
`;
const at = (words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};
const anchored = (span: [number, number], of = text): Anchor => anchorOf(of, span)!;
const words = (of: string, span: [number, number] | null) => span && of.slice(...span);

test('an anchor holds the words, what stands around them, and which of the places it is', () => {
  expect(anchored([at('Svar: Det pågår.')[0] - 1, at('Svar: Det pågår.')[1]])).toMatchObject({
    exact: 'Svar: Det pågår.',
    nth: 0,
    of: 2,
  });
  expect(anchored(at('Svar: Det pågår.', 100))).toMatchObject({ nth: 1, of: 2, start: at('Svar: Det pågår.', 100)[0] });
  expect(anchorOf(text, [11, 12])).toBeNull();
});

test('words that stand in many places are told apart by what stands around them, wherever they are now', () => {
  const second = anchored(at('Svar: Det pågår.', 100));
  const swapped = `${text.slice(text.indexOf('§ 2'))}${'Ett stycke till.\n'.repeat(9)}${text.slice(0, text.indexOf('§ 2'))}`;
  expect(placeOf(fold(swapped), second)).toEqual([swapped.indexOf('Svar'), swapped.indexOf('Svar') + 16]);
});

test('line breaks that have moved are no other words', () => {
  const anchor = anchored(at('Hur går det med ventilationen?'));
  const wrapped = text.replace('det med', 'det\n   med');
  expect(words(wrapped, placeOf(fold(wrapped), anchor))).toBe('Hur går det\n   med ventilationen?');
});

test('words that are gone have no place, and short ones with nothing around them in common have none either', () => {
  const anchor = anchored(at('Det pågår.'));
  expect(placeOf(fold(text.replaceAll('Det pågår.', 'Det är klart.')), anchor)).toBeNull();
  expect(placeOf(fold('Något helt annat. Det pågår. Och mer av det.'), anchor)).toBeNull();
});

test('among places that agree alike the number in the order decides, and the nearest where there are more', () => {
  const same = 'Inga synpunkter lämnas på ärendet av någon.\n'.repeat(6);
  const third = anchorOf(same, [same.indexOf('lämnas', 44 * 3), same.indexOf('lämnas', 44 * 3) + 6])!;
  expect(third).toMatchObject({ nth: 3, of: 6 });
  const shifted = `${'x'.repeat(100)}\n${same}`;
  expect(placeOf(fold(shifted), third)?.[0]).toBe(third.start + 101);
  expect(placeOf(fold(same + same), third)?.[0]).toBe(third.start);
});

test('search finds every place, white space aside', () => {
  expect(search(fold(text), '  det \n pågår. ').length).toBe(0);
  expect(search(fold(text), '  Det \n pågår. ').map((s) => text.slice(...s))).toEqual(['Det pågår.', 'Det pågår.']);
  expect(search(fold(text), '   ')).toEqual([]);
});

const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', '\n', '.'), minLength: 1, maxLength: 60 });
const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

test('an anchor finds its own place in the text that it was made from, however often its words are in it', () => {
  fc.assert(
    fc.property(
      piece.chain((of) => fc.tuple(fc.constant(of), span(of.length))),
      ([of, [start, end]]) => {
        const anchor = anchorOf(of, [start!, end!]);
        fc.pre(anchor !== null);
        expect(placeOf(fold(of), anchor)).toEqual([anchor.start, anchor.end]);
      },
    ),
  );
});

test('what is put in before shifts the place and changes nothing else', () => {
  const inserted = fc.string({ unit: fc.constantFrom('x', 'y', 'z', ' ', '\n'), maxLength: 400 });
  const long = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', '\n', '.'), minLength: 30, maxLength: 80 });
  fc.assert(
    fc.property(long, long, long, inserted, (before, words, after, more) => {
      // Words that are little but white space are not looked for in another text.
      const of = `${before}abbåabbåabbåabbåabbåabbå${words}${after}`;
      const anchor = anchorOf(of, [before.length, before.length + 24 + words.length])!;
      const moved = more.length + 1;
      expect(placeOf(fold(`${more}|${of}`), anchor)).toEqual([anchor.start + moved, anchor.end + moved]);
    }),
  );
});
