import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import type { DocumentEffects } from '../../../src/lib/ingest/document/effects.ts';
import { pagesPdf, show, type PdfObject } from './makePdf.ts';
import { made } from './pdfFiles.ts';

/** A recogniser that reads one word in every picture. */
const reading: DocumentEffects = {
  ...documentEffects,
  recogniser: () =>
    Promise.resolve({
      recognise: () => Promise.resolve([{ text: 'Protokoll', x: 10, y: 50, width: 200, height: 40, confidence: 95 }]),
      close: () => Promise.resolve(),
    }),
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
/** A letter's outline. */
const letter = '50 700 m 60 700 l 60 710 l 70 710 70 720 60 720 c 50 720 50 710 50 700 c h '.repeat(3);

test.each([
  ['a path each', `${letter} f `.repeat(150)],
  ['one path', `${letter.repeat(150)} f`],
])('letters that are drawn as outlines are recognised: %s', async (_, drawing) => {
  const { document, issues } = await made(pagesPdf([drawing]), reading);
  expect(document?.text).toBe('Protokoll');
  expect(issues.map((i) => i.rule)).toEqual(['text-recognised']);
});

test('neither a logotype, nor a plan, nor what is all patterns is taken for letters', async () => {
  const pattern: PdfObject = {
    dictionary: '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 1 /YStep 1',
    data: latin('0 0 1 1 re f'),
  };
  const patterns = `${letter} f `.repeat(150) + '/Pattern cs /P scn 0 0 595 842 re f '.repeat(40);
  for (const drawing of [`${letter.repeat(5)} f`, `${letter} f `.repeat(60_000), patterns]) {
    const data = { dictionary: '/Filter /FlateDecode', data: deflateSync(latin(drawing), { level: 1 }) };
    const { told } = await made(pagesPdf([show('Karta', 50, 50), data], '/Pattern << /P 4 0 R >>', [pattern]), reading);
    expect(told.filter((p) => p.recognised)).toEqual([]);
  }
});

const image = (width: number, height: number): PdfObject => ({
  dictionary: `/Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /FlateDecode`,
  data: deflateSync(new Uint8Array((Math.ceil(width / 8) * height) | 0).fill(255)),
});
const withImage = (text: string, size: number) =>
  pagesPdf([`${text} q 595 0 0 400 0 0 cm /X Do Q`], '/XObject << /X 4 0 R >>', [image(size, size)]);

test('a picture that is too large to be drawn is told of', async () => {
  const told = { rule: 'picture-too-large', severity: 'warning', values: { count: 1 } };
  const beside = await made(withImage(show('Protokoll', 50, 700), 9000));
  expect(beside.document?.text).toBe('Protokoll');
  expect(beside.issues).toMatchObject([told]);
  const alone = await made(withImage('', 9000));
  expect(alone.document).toBeNull();
  expect(alone.issues).toMatchObject([{ rule: 'file-without-text' }, told]);
  expect((await made(withImage(show('Protokoll', 50, 700), 2000))).issues).toEqual([]);
});
