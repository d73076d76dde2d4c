import { expect, test } from 'vitest';
import { claimsCorrections, readCorrections } from '../../../src/lib/analysis/corrections/readCorrections.ts';
import { writeCorrections } from '../../../src/lib/analysis/corrections/writeCorrections.ts';
import type { Correction } from '../../../src/lib/model/correction.ts';

const anchor = { exact: 'Vision:\när det klart?', prefix: '', suffix: ' Nej.', start: 3, end: 24, nth: 0, of: 1 };
const source = { hash: '0123456789abcdef'.repeat(4), name: 'möte 1.txt' };
const common = { source, made: '2026-03-10' };
const all: Correction[] = [
  { ...common, id: 'aaaaaaaa1', kind: 'action', action: 'add', anchor, set: {} },
  {
    ...common,
    ...{ id: 'aaaaaaaa2', kind: 'statement', action: 'change', anchor, moved: null },
    was: { side: 'union', organisation: 'Vision', kind: 'question', answers: null },
    set: { answers: anchor },
  },
  { ...common, id: 'aaaaaaaa3', kind: 'case', action: 'strike', anchor, was: { reference: 'A 1', title: null } },
  {
    ...common,
    ...{ id: 'aaaaaaaa4', kind: 'meeting', action: 'change', set: { date: '2026-03-04', place: null } },
    was: { number: null, body: null, date: null, start_time: '09:00', end_time: null, place: 'Eken' },
  },
  {
    ...common,
    ...{ id: 'aaaaaaaa5', kind: 'attendance', action: 'add' },
    set: { side: 'other', organisation: null, role: null, attendance: 'partial', remote: true },
  },
];
const plain = (corrections: unknown): string => JSON.stringify({ samsyn: 'corrections', version: 1, corrections });
const one = (change: object): string => plain([{ ...all[2], ...change }]);

test('what is written is read again, all kinds of it', () => {
  const text = writeCorrections(all);
  expect(claimsCorrections(text)).toBe(true);
  expect(readCorrections(text)).toEqual({ corrections: all });
  expect(readCorrections(`\ufeff${text}`)).toEqual({ corrections: all });
});

test('only what says that it holds corrections is taken for it', () => {
  expect(['', '[]', '{"corrections":[]}', 'samsyn', '{"samsyn":"backup"}'].map(claimsCorrections)).toEqual(
    Array(5).fill(false),
  );
});

test('one id twice is one, the later', () => {
  expect(readCorrections(plain([all[2], { ...all[2], made: '2026-04-01' }]))).toEqual({
    corrections: [{ ...all[2], made: '2026-04-01' }],
  });
});

const hostile: [string, string, { problem: string; where: string }][] = [
  ['half a file', writeCorrections(all).slice(0, 400), { problem: 'json', where: '' }],
  ['a later version', plain([]).replace('1', '2'), { problem: 'version', where: 'version' }],
  ['no list', plain({}), { problem: 'shape', where: 'corrections' }],
  ['another kind', one({ kind: 'person' }), { problem: 'shape', where: 'corrections.0.kind' }],
  ['another deed', one({ action: 'run' }), { problem: 'shape', where: 'corrections.0.action' }],
  ['an id that could be another row', one({ id: 'm#1' }), { problem: 'shape', where: 'corrections.0.id' }],
  [
    'a hash that is none',
    one({ source: { hash: 'x', name: 'a' } }),
    { problem: 'shape', where: 'corrections.0.source.hash' },
  ],
  ['a day that is none', one({ made: '2026-02-30' }), { problem: 'shape', where: 'corrections.0.made' }],
  ['no words', one({ anchor: { ...anchor, exact: '' } }), { problem: 'shape', where: 'corrections.0.anchor.exact' }],
  [
    'a place before the text',
    one({ anchor: { ...anchor, start: -1 } }),
    { problem: 'shape', where: 'corrections.0.anchor.start' },
  ],
  [
    'endless words',
    one({ anchor: { ...anchor, exact: 'a'.repeat(200_001) } }),
    { problem: 'shape', where: 'corrections.0.anchor.exact' },
  ],
  [
    'a line break in a name',
    one({ was: { reference: 'A\n1', title: null } }),
    { problem: 'shape', where: 'corrections.0.was.reference' },
  ],
  ['a field too many', one({ onload: 'x' }), { problem: 'shape', where: 'corrections.0' }],
  [
    'a prototype',
    one({}).replace('"made"', '"__proto__":{"a":1},"made"'),
    { problem: 'shape', where: 'corrections.0' },
  ],
  ['too many', plain(Array(20_001).fill(null)), { problem: 'shape', where: 'corrections' }],
];
for (const [what, text, refused] of hostile)
  test(`${what}: refused with the place`, () => expect(readCorrections(text)).toEqual(refused));
