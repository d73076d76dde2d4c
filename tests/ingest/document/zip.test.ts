import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/lib/ingest/document/zip/crc32.ts';
import { inflate } from '../../../src/lib/ingest/document/zip/inflate.ts';
import { readDirectory, type ZipEntry } from '../../../src/lib/ingest/document/zip/readDirectory.ts';
import { toZip } from '../../../src/lib/ingest/document/zip/toZip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const entriesOf = (zip: Uint8Array): ZipEntry[] => {
  const read = readDirectory(zip);
  if ('problem' in read) throw new Error(read.problem);
  return read.entries;
};

test('what is put in an archive comes out', async () => {
  const zip = toZip(
    new Map([
      ['word/å.xml', 'Åäö'],
      ['b', ''],
    ]),
  );
  const entries = entriesOf(zip);
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['word/å.xml', 6],
    ['b', 0],
  ]);
  expect(await inflate(zip, entries[0]!, 6)).toEqual({ bytes: bytes('Åäö') });
  expect(await inflate(zip, entries[0]!, 5)).toEqual({ problem: 'bomb' });
});

/** An archive of one deflated file, its sizes declared as told. */
function deflated(content: Uint8Array, declared = content.length): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const zip = toZip(new Map([['a', packed.toString('latin1').replace(/[^\0-\x7f]/g, '?')]]));
  const view = new DataView(zip.buffer);
  const central = view.getUint32(zip.length - 6, true);
  zip.set(packed, 31);
  for (const at of [8, central + 10]) view.setUint16(at, 8, true);
  for (const at of [14, central + 16]) view.setUint32(at, crc32(content), true);
  for (const at of [22, central + 24]) view.setUint32(at, declared, true);
  return zip;
}

test('what is inflated is counted, not what is declared', async () => {
  const zeros = new Uint8Array(50e6);
  const zip = deflated(zeros, 10);
  expect(await inflate(zip, entriesOf(zip)[0]!, 1e6)).toEqual({ problem: 'bomb' });
  const small = deflated(bytes('samverkan samverkan samverkan'));
  expect(await inflate(small, entriesOf(small)[0]!, 100)).toEqual({ bytes: bytes('samverkan samverkan samverkan') });
});

test('what is damaged is told', async () => {
  const zip = deflated(bytes('samverkan samverkan samverkan'));
  const entry = entriesOf(zip)[0]!;
  const flipped = zip.slice();
  flipped[33]! ^= 1;
  expect(await inflate(flipped, entry, 100)).toEqual({ problem: 'broken' });
  expect(await inflate(zip, { ...entry, method: 12 }, 100)).toEqual({ problem: 'broken' });
  expect(await inflate(zip, { ...entry, compressed: 5 }, 100)).toEqual({ problem: 'broken' });
  expect(await inflate(zip, { ...entry, compressed: 1e9 }, 100)).toEqual({ problem: 'broken' });
  expect(await inflate(zip, { ...entry, at: 7 }, 100)).toEqual({ problem: 'broken' });
  expect(readDirectory(zip.subarray(0, zip.length - 10))).toEqual({ problem: 'broken' });
  expect(readDirectory(bytes('no archive'))).toEqual({ problem: 'none' });
  expect(readDirectory(new Uint8Array())).toEqual({ problem: 'none' });
});

test('archives made to swell are known by their directory', () => {
  expect(readDirectory(deflated(new Uint8Array(10), 3e9))).toEqual({ problem: 'bomb' });
  const many = toZip(new Map(Array.from({ length: 10_001 }, (_, i) => [`${i}`, ''])));
  expect(readDirectory(many)).toEqual({ problem: 'bomb' });
  const two = toZip(
    new Map([
      ['a', 'x'.repeat(100)],
      ['b', 'y'],
    ]),
  );
  const view = new DataView(two.buffer);
  // The second file begins where the first does.
  view.setUint32(view.getUint32(two.length - 6, true) + 47 + 42, 0, true);
  expect(readDirectory(two)).toEqual({ problem: 'bomb' });
});

test('numbers beyond 32 bits stand in fields of their own', () => {
  const zip = toZip(new Map([['a', 'text']]));
  const at = new DataView(zip.buffer).getUint32(zip.length - 6, true);
  const extra = new Uint8Array(4 + 16);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 16, true);
  fields.setBigUint64(4, 4n, true);
  fields.setBigUint64(12, 4n, true);
  const wide = new Uint8Array(zip.length + 20);
  wide.set(zip.subarray(0, at + 47));
  wide.set(extra, at + 47);
  wide.set(zip.subarray(at + 47), at + 67);
  const view = new DataView(wide.buffer);
  view.setUint32(at + 20, 0xffffffff, true);
  view.setUint32(at + 24, 0xffffffff, true);
  view.setUint16(at + 30, 20, true);
  view.setUint32(wide.length - 10, 67, true);
  expect(entriesOf(wide)).toMatchObject([{ name: 'a', compressed: 4, size: 4, at: 0 }]);
});
