import { expect, test } from 'vitest';
import { endsSentence, endsStopped } from '../../../src/lib/ingest/swedish/endsStopped.ts';
import { fold } from '../../../src/lib/ingest/swedish/fold.ts';
import { opensCapital, opensSmall } from '../../../src/lib/ingest/swedish/opens.ts';
import { signs } from '../../../src/lib/ingest/swedish/signs.ts';

test('signs are told by their codes, of Latin and beyond', () => {
  const is = signs('aö–•');
  expect(Array.from('aö–•bA', (sign) => is(sign.charCodeAt(0)))).toEqual([true, true, true, true, false, false]);
  expect(is(''.charCodeAt(0))).toBe(false);
});

test.each([
  ['Mötet avslutas.', true, true],
  ['Varför?', true, true],
  ['Beslut:', false, true],
  ['(Se bilaga 1.)', false, true],
  ['Han sade: "Nej!"', false, true],
  ['Bilaga 1)', false, false],
  ['och', false, false],
  ['', false, false],
])('the end of "%s": stopped %s, a sentence’s %s', (text, stopped, sentence) => {
  expect(endsStopped(text)).toBe(stopped);
  expect(endsSentence(text)).toBe(sentence);
});

test.each([
  ['och så', true, false],
  ['Även', false, true],
  ['även', true, false],
  ['Ökning', false, true],
  ['7 § MBL', false, false],
  ['', false, false],
])('the beginning of "%s": small %s, capital %s', (text, small, capital) => {
  expect(opensSmall(text)).toBe(small);
  expect(opensCapital(text)).toBe(capital);
});

test.each([
  ['Övriga frågor', 'övriga frågor'],
  ['  HR-chefen,  Ek ', 'hr chefen ek'],
  ['två  mellanslag', 'två mellanslag'],
  ['§ 7.', '7'],
  ['', ''],
])('"%s" folded', (text, folded) => expect(fold(text)).toBe(folded));
