import { expect, test } from 'vitest';
import type { DocumentEffects, Picture } from '../../../src/lib/ingest/document/effects.ts';
import { fromPicture } from '../../../src/lib/ingest/document/fromPicture.ts';
import type { PageWord } from '../../../src/lib/ingest/document/PageWord.ts';
import { pictureSize } from '../../../src/lib/ingest/document/recognition/pictureSize.ts';
import { recogniseUpright } from '../../../src/lib/ingest/document/recognition/recogniseUpright.ts';
import { turned } from '../../../src/lib/ingest/document/recognition/turned.ts';

/** A picture whose pixels are told apart by their red. */
const picture = (width: number, reds: readonly number[]): Picture => ({
  width,
  height: reds.length / width,
  data: Uint8ClampedArray.from(reds.flatMap((red) => [red, 0, 0, 255])),
});
const reds = ({ width, height, data }: Picture): number[][] =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => data[4 * (y * width + x)]!));

test('a picture is turned clockwise by quarters', () => {
  const lying = picture(3, [1, 2, 3, 4, 5, 6]);
  expect(reds(turned(lying, 1))).toEqual([
    [4, 1],
    [5, 2],
    [6, 3],
  ]);
  expect(reds(turned(lying, 2))).toEqual([
    [6, 5, 4],
    [3, 2, 1],
  ]);
  expect(reds(turned(lying, 3))).toEqual([
    [3, 6],
    [2, 5],
    [1, 4],
  ]);
});

/** Thirty words, with a confidence, upright or on their side. */
const page = (text: string, confidence: number, wide = true): PageWord[] =>
  Array.from({ length: 30 }, (_, i) => ({
    ...{ text, confidence, x: 0, y: 50 * i, height: 40 },
    width: wide ? 18 * text.length : 36,
  }));

test.each([
  ['upright: read once', [page('samverkan', 93)], 'samverkan', ['1']],
  ['upside down: turned by half', [page('ueyIaAwes', 21), page('samverkan', 93)], 'samverkan', ['1', '4']],
  ['on its side, read along the page', [page('lodrätt', 93, false), page('samverkan', 93)], 'samverkan', ['1', '3']],
  [
    'on its other side',
    [page('x'.repeat(8), 20, false), page('ueyIaAwes', 20), page('samverkan', 93)],
    'samverkan',
    ['1', '3', '2'],
  ],
  ['handwriting: no better the other way up', [page('gmwkrfta', 40), page('vjswdmlr', 25)], 'gmwkrfta', ['1', '4']],
  ['a few words: not worth it', [page('stämpel', 20).slice(0, 3)], 'stämpel', ['1']],
] as const)('%s', async (_, pages, best, looked) => {
  const left = [...pages];
  const corners: string[] = [];
  const recogniser = {
    recognise: (p: Picture) => {
      corners.push(String(reds(p)[0]![0]));
      return Promise.resolve([...left.shift()!]);
    },
    close: () => Promise.resolve(),
  };
  const words = await recogniseUpright(recogniser, picture(2, [1, 2, 3, 4]));
  expect(words[0]!.text).toBe(best);
  expect(corners).toEqual(looked);
});

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...p].map((c) => c.charCodeAt(0)) : p)));
const png = (width: number[], height: number[]) =>
  bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height, [1, 0, 0, 0, 0]);

test('the size of a picture is read from its head', () => {
  expect(pictureSize(png([0, 0, 4, 0xd8], [0, 0, 1, 0x68]))).toEqual({ width: 1240, height: 360 });
  const frame = [0xff, 0xc2, 0, 11, 8, 1, 0x68, 4, 0xd8, 1, 1, 0x11, 0];
  expect(pictureSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], frame))).toEqual({ width: 1240, height: 360 });
  const riff = (kind: string, rest: number[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], rest);
  expect(pictureSize(riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0xd8, 4, 0x68, 1]))).toEqual({ width: 1240, height: 360 });
  expect(pictureSize(riff('VP8L', [0x2f, 0xd7, 0xc4, 0x59, 0]))).toEqual({ width: 1240, height: 360 });
  expect(pictureSize(riff('VP8X', [0, 0, 0, 0, 0xd7, 4, 0, 0x67, 1, 0]))).toEqual({ width: 1240, height: 360 });
  expect(pictureSize(bytes('\x89PNG\r\n\x1a\n'))).toBeNull();
  expect(pictureSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]))).toBeNull();
  expect(pictureSize(bytes('%PDF-1.4'))).toBeNull();
  expect(pictureSize(new Uint8Array())).toBeNull();
});

test.each([
  ['a small file that holds a picture of gigabytes', png([0, 1, 0, 0], [0, 1, 0, 0]), 'file-bomb'],
  ['what is no picture', bytes('GIF89a'), 'file-broken'],
  ['a picture that does not unpack', png([0, 0, 0, 9], [0, 0, 0, 9]), 'file-broken'],
  ['an empty file', new Uint8Array(), 'file-empty'],
])('%s is an issue', async (_, content, rule) => {
  const effects: DocumentEffects = {
    pdf: {},
    surface: null,
    picture: () => Promise.reject(new Error('cannot')),
    recogniser: () => Promise.reject(new Error('not asked for')),
  };
  const making = fromPicture({ name: 'a.png', bytes: content, modified: 0 }, effects);
  expect((await making.next()).value).toEqual({ page: 1, pages: 1, recognised: true });
  expect((await making.next()).value).toMatchObject({ document: null, issues: [{ rule, severity: 'error' }] });
});
