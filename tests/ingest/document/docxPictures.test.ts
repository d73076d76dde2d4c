import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import type { DocumentEffects, Picture } from '../../../src/lib/ingest/document/effects.ts';
import { fromDocx } from '../../../src/lib/ingest/document/fromDocx.ts';
import { fromFile, type Made } from '../../../src/lib/ingest/document/fromFile.ts';
import { toZip } from '../../../src/lib/ingest/document/zip/toZip.ts';
import type { PageProgress } from '../../../src/lib/model/source.ts';
import { made } from './made.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** A Word file that shows pictures, given by their ids in the text's order, and holds these. */
function pictures(shown: readonly string[], held: Record<string, Uint8Array>, text = ''): Uint8Array {
  const drawing = (id: string) => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
  const relations = Object.keys(held).map((id) => `<Relationship Id="${id}" Type="${TYPE}" Target="media/${id}.png"/>`);
  return toZip(
    new Map<string, string | Uint8Array>([
      [
        'word/document.xml',
        `<w:document ${W} ${R} ${A}><w:body>${text}${shown.map(drawing).join('')}</w:body></w:document>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ],
      ...Object.entries(held).map(([id, bytes]): [string, Uint8Array] => [`word/media/${id}.png`, bytes]),
    ]),
  );
}
const head = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(29);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};
/** Recognition that reads each picture's width. */
const widths: DocumentEffects = {
  ...documentEffects,
  picture: (bytes) => {
    const width = new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
    return Promise.resolve({ width, height: 9, data: new Uint8ClampedArray(0) });
  },
  recogniser: () =>
    Promise.resolve({
      recognise: ({ width }: Picture) =>
        Promise.resolve([{ text: `Sida ${width}`, x: 10, y: 50, width: 200, height: 40, confidence: 95 }]),
      close: () => Promise.resolve(),
    }),
};
async function read(bytes: Uint8Array, effects: DocumentEffects): Promise<Made & { told: PageProgress[] }> {
  const told: PageProgress[] = [];
  const making = fromFile({ name: 'a.docx', bytes, modified: 0 }, effects);
  for (;;) {
    const step = await making.next();
    if (step.done) return { ...step.value, told };
    told.push(step.value);
  }
}

test('a scanned protocol that was put into Word is recognised, each picture a page, in the order of the text', async () => {
  const file = pictures(['b', 'a', 'b'], { a: head(2, 3), b: head(1, 3), c: head(7, 3) });
  const { document, issues, told } = await read(file, widths);
  expect(document).toMatchObject({ text: 'Sida 1\fSida 2', pages: [0, 7] });
  expect(issues).toMatchObject([{ rule: 'text-recognised', values: { pages: 2 } }]);
  expect(told.slice(1)).toEqual([
    { page: 1, pages: 2, recognised: true },
    { page: 2, pages: 2, recognised: true },
  ]);
});

test('by the engine itself', async () => {
  const scan = new Uint8Array(readFileSync(new URL('./fixtures/scan.png', import.meta.url)));
  const { document } = await read(pictures(['a'], { a: scan }), documentEffects);
  expect(document?.text).toMatch(/^§ 3 Lokaler\n/);
});

test('what is no picture of a page is told of, and where nothing is recognised, so is that', async () => {
  const part = await read(pictures(['a', 'b'], { a: head(60_000, 60_000), b: head(1, 3) }), widths);
  expect(part.document?.text).toBe('\fSida 1');
  expect(part.issues.map((i) => [i.rule, i.values])).toEqual([
    ['text-recognised', { pages: 1, confidence: 95, dropped: 0 }],
    ['recognition-failed', { pages: '1', count: 1 }],
  ]);
  const none = await read(pictures(['a'], { a: new Uint8Array(5) }), widths);
  expect(none.document).toBeNull();
  expect(none.issues.map((i) => i.rule)).toEqual(['file-without-text', 'recognition-failed']);
  const file = { name: 'a.docx', bytes: pictures(['a'], { a: head(1, 3) }), modified: 0 };
  expect((await made(fromDocx, file)).issues.map((i) => i.rule)).toEqual(['file-without-text']);
});

test('a file with text is read without its pictures', async () => {
  const text = '<w:p><w:r><w:t>Protokoll</w:t></w:r></w:p>';
  const { document, told } = await read(pictures(['a'], { a: head(1, 3) }, text), widths);
  expect(document?.text.trim()).toBe('Protokoll');
  expect(told).toEqual([{ page: 1, pages: 1, recognised: false }]);
});
