import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, makePdf, pagesPdf, show } from './makePdf.ts';
import { made, pdfBytes, plain } from './pdfFiles.ts';
import { fromPdf } from '../../../src/lib/ingest/document/fromPdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rules = async (file: Uint8Array): Promise<string[]> => (await made(file)).issues.map((i) => i.rule);
const whole = (): Uint8Array => pdfBytes('word-export.pdf');

describe('what is no PDF, or a damaged one', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['another file', bytes('Protokoll från samverkan'), 'file-not-pdf'],
    ['a mark alone', bytes('%PDF-1.7\n'), 'file-broken'],
    ['a mark and garbage', bytes(`%PDF-1.7\n${'<<[(endobj stream'.repeat(200)}`), 'file-broken'],
    [
      'no pages',
      makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
      'file-without-text',
    ],
    ['a locked file', pdfBytes('locked.pdf'), 'file-encrypted'],
    ['an empty page', pagesPdf(['']), 'file-without-text'],
  ])('%s', async (_, file, rule) => {
    const read = await made(file);
    expect(read.document).toBeNull();
    expect(read.issues).toEqual([{ source: 'a.pdf', place: null, rule, severity: 'error', values: {} }]);
  });

  test('a file that is locked for changes alone is read', async () => {
    const { document, issues } = await made(pdfBytes('locked-for-changes.pdf'));
    expect(document?.text).toContain('§ 13 Bemanning inför sommaren');
    expect(issues).toEqual([]);
  });

  test('half a file gives what is in it, and a word that it is half', async () => {
    const halves = pagesPdf(Array.from({ length: 6 }, (_, i) => show(`Sida ett, rad ${i}`, 50, 700)));
    const { document, issues } = await made(halves.slice(0, halves.length * 0.6));
    expect(document?.text).toContain('Sida ett, rad 0');
    expect(issues.map((i) => i.rule)).toContain('file-cut');
  });

  test('a table of places that is wrong is made anew', async () => {
    const file = new TextDecoder('latin1').decode(pagesPdf([show('Protokoll', 50, 700)]));
    const wrong = file.replace(/^\d{10} 00000 n/gm, '0000000007 00000 n').replace(/startxref\n\d+/, 'startxref\n99999');
    expect((await made(Uint8Array.from(wrong, (c) => c.charCodeAt(0)))).document?.text).toBe('Protokoll');
  });

  test('a page that is broken is left out, and told of', async () => {
    const file = new TextDecoder('latin1').decode(pagesPdf([show('ett', 50, 700), show('tva', 50, 700)]));
    const broken = file.replace('/Kids [4 0 R 6 0 R]', '/Kids [4 0 R 99 0 R]');
    const { document, issues } = await made(Uint8Array.from(broken, (c) => c.charCodeAt(0)));
    expect(document?.text).toBe('ett\f');
    expect(issues).toMatchObject([{ rule: 'page-unreadable', severity: 'warning', values: { pages: '2', count: 1 } }]);
  });
});

describe('what would never end', () => {
  test('pages that are their own parents', async () => {
    const file = makePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1000000 >>',
      '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1000000 /Parent 2 0 R >>',
    ]);
    expect((await made(file)).document).toBeNull();
  });

  test('a drawing that draws itself', async () => {
    const form = {
      dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>',
      data: bytes('/X Do'),
    };
    const file = pagesPdf([`${show('Protokoll', 50, 700)} /X Do`], '/XObject << /X 4 0 R >>', [form]);
    expect((await made(file)).document?.text).toBe('Protokoll');
  });

  test('brackets in brackets', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)} TJ ${show('Protokoll', 50, 700)}`;
    const read = await made(pagesPdf([deep, show('Sida', 50, 700)]));
    expect(read.document?.text).toContain('Sida');
  });

  test('more pages than any protocol has', async () => {
    const file = makePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${Array.from({ length: 5000 }, (_, i) => `${i + 5} 0 R`).join(' ')}] /Count 5000 >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      { dictionary: '', data: bytes(show('Rad', 50, 700)) },
      ...Array.from(
        { length: 5000 },
        () =>
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      ),
    ]);
    const { document, issues } = await made(file);
    expect(document?.pages.length).toBe(1000);
    expect(issues).toMatchObject([
      { rule: 'pages-left-out', severity: 'warning', values: { read: 1000, pages: 5000 } },
    ]);
  });

  test('a page of endless text', async () => {
    const row = show('a', 10, 10) + show('b', 300, 400);
    const data = deflateSync(bytes(row.repeat(60_000)));
    expect(await rules(pagesPdf([{ dictionary: '/Filter /FlateDecode', data }]))).toEqual(['file-bomb']);
  });

  test('reading can be stopped between pages', async () => {
    const making = fromPdf({ name: 'a.pdf', bytes: whole(), modified: 0 }, plain);
    expect((await making.next()).value).toEqual({ page: 1, pages: 2, recognised: false });
    expect(await making.return({ document: null, issues: [] })).toMatchObject({ done: true });
  });
});

describe('bombs', () => {
  const megabytes = (n: number, of = ' '): Uint8Array => new Uint8Array(n << 20).fill(of.charCodeAt(0));
  const once = deflateSync(megabytes(300));
  const page = (dictionary: string, data: Uint8Array) => pagesPdf([{ dictionary, data }]);
  const longRun = Uint8Array.from({ length: 400_000 }, (_, i) => (i % 2 ? 32 : 129));

  test.each([
    ['packed once', page('/Filter /FlateDecode', once)],
    ['packed twice', page('/Filter [/FlateDecode /FlateDecode]', deflateSync(once))],
    ['under a short name', page('/Filter [/Fl /Fl]', deflateSync(once))],
    ['under a name in disguise', page('/Filter /#46late#44ecode', once)],
    ['under a name that stands elsewhere', page('/Filter 3 0 R', once)],
    ['after a remark', page('% >> stream\n/Filter % x\n/FlateDecode', once)],
    ['as runs', page('/Filter [/FlateDecode /RunLengthDecode]', deflateSync(longRun))],
    ['as a picture', page('/Subtype /Image /Filter /FlateDecode', once)],
    ['as a font', pagesPdf([''], '', [{ dictionary: '/Filter /FlateDecode /Length1 9', data: once }])],
    [
      'as objects',
      pagesPdf([''], '', [{ dictionary: '/Type /ObjStm /N 9 /First 9 /Filter /FlateDecode', data: once }]),
    ],
    [
      'as a table of places',
      pagesPdf([''], '', [{ dictionary: '/Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode', data: once }]),
    ],
  ])('%s', async (_, file) => {
    expect(file.length).toBeLessThan(1 << 20);
    expect(await rules(file)).toEqual(['file-bomb']);
  });

  test('a scanned page in colour is none', async () => {
    const image = { dictionary: '/Subtype /Image /Filter /FlateDecode', data: deflateSync(megabytes(100)) };
    expect(await rules(pagesPdf([show('Protokoll', 50, 700)], '', [image]))).toEqual([]);
  });

  test('much that is locked so that nobody can tell', async () => {
    const data = concat([new Uint8Array(300_000).map((_, i) => (i * i * 31) & 255)]);
    expect(await rules(page('/Filter /FlateDecode /Encrypt', data))).toEqual(['file-encrypted']);
    expect(await rules(page('/Filter /FlateDecode', data))).toEqual(['file-broken']);
  });
});

test('no bytes throw', async () => {
  const seed = pagesPdf([show('§ 1 Protokoll', 50, 700) + show('Namn', 50, 600) + show('Roll', 300, 600)]);
  const mutation = fc.record({ at: fc.nat(seed.length - 1), to: fc.uint8Array({ maxLength: 12 }), cut: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
      let file: Uint8Array = seed;
      for (const { at, to, cut } of mutations) file = concat([file.subarray(0, at), to, file.subarray(at + cut)]);
      const { document, issues } = await made(file);
      expect(document !== null || issues.some((i) => i.severity === 'error')).toBe(true);
    }),
    { numRuns: 150 },
  );
});
