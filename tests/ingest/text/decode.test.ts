import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, type Decoded } from '../../../src/lib/ingest/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};
const read = (text: string, encoding: string): Decoded => ({ text, encoding, replaced: 0 }) as Decoded;

const sample = '§ 1. Öppnande\r\nOrdföranden hälsar välkommen – alla på plats.\r\n';

test('UTF-8 and UTF-16 are read with a mark and without', () => {
  expect(decodeText(utf8(sample))).toEqual(read(sample, 'utf-8'));
  expect(decodeText(utf8('\ufeff' + sample))).toEqual(read(sample, 'utf-8'));
  for (const mark of [true, false]) {
    expect(decodeText(utf16(sample, true, mark))).toEqual(read(sample, 'utf-16le'));
    expect(decodeText(utf16(sample, false, mark))).toEqual(read(sample, 'utf-16be'));
  }
});

test('Windows-1252 is what is left, with its own dashes and quotes', () => {
  const bytes = Uint8Array.from([0x80, 0x20, 0x96, 0x20, 0x94, 0xe5, 0xe4, 0xf6, 0xd6]);
  expect(decodeText(bytes)).toEqual(read('€ – ”åäöÖ', 'windows-1252'));
  const long = new Uint8Array(200_001).fill(0xe5);
  expect(decodeText(long)).toEqual(read('å'.repeat(200_001), 'windows-1252'));
});

test('a damaged UTF-8 file stays UTF-8 and tells how much was lost', () => {
  const bytes = Uint8Array.from([...utf8('åäöåäö'), 0xc3]);
  expect(decodeText(bytes)).toEqual({ text: 'åäöåäö\ufffd', encoding: 'utf-8', replaced: 1 });
});

test('a picture, a PDF or a program under the name of a text is binary', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  expect(decodeText(Uint8Array.from(png))).toEqual({ problem: 'binary' });
  expect(decodeText(utf8('%PDF-1.7\nobj'))).toEqual({ problem: 'binary' });
  expect(decodeText(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))).toEqual({ problem: 'binary' });
});

test('one stray control character does not make a text binary', () => {
  expect(decodeText(utf8('Protokoll\u0000 FVG'))).toEqual(read('Protokoll\u0000 FVG', 'utf-8'));
});

test('no characters, a lone mark and white space are empty', () => {
  for (const text of ['', '\ufeff', ' \r\n\t\f']) expect(decodeText(utf8(text))).toEqual({ problem: 'empty' });
});

test('any bytes give a text or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeText(bytes);
      expect('problem' in decoded ? decoded.problem.length : decoded.text.length).toBeGreaterThan(0);
    }),
  );
});

test('any Swedish text comes back from UTF-8 as it went in', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcåäöÅÄÖ §–”\n'), minLength: 1 });
  fc.assert(
    fc.property(letters, (text) => {
      fc.pre(/\S/.test(text));
      expect(decodeText(utf8(text))).toEqual(read(text, 'utf-8'));
    }),
  );
});
