import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/lib/ingest/document/zip/crc32.ts';
import { toZip } from '../../src/lib/ingest/document/zip/toZip.ts';
import { claimsBackup, readBackup, type BackupContent } from '../../src/lib/keep/backup/readBackup.ts';
import { writeBackup } from '../../src/lib/keep/backup/writeBackup.ts';
import { hashOf } from '../../src/lib/keep/hashOf.ts';
import type { Content } from '../../src/lib/keep/kept.ts';

const utf8 = new TextEncoder();
const today = '2026-01-15';
const about = { made: today, app: '0.1.0' };
const texts: [name: string, content: string][] = [
  ['Händelser 2025.csv', 'id;datum\n1;2025-01-10\n'],
  ['../../etc/passwd', 'x'],
  ['tom', ''],
];

async function workspace(): Promise<{ content: Content; files: Map<string, Uint8Array<ArrayBuffer>> }> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const sources: Content['sources'] = [];
  for (const [name, text] of texts) {
    const bytes = utf8.encode(text);
    const hash = await hashOf(bytes);
    files.set(hash, bytes);
    sources.push({ hash, name, modified: 7, bytes: bytes.length });
  }
  const decisions = {
    mappings: [],
    placements: [{ as: 'same' as const, name: 'IFO', unit: 'Individ- och familjeomsorg' }],
    overlaps: [],
    limits: [],
    pins: [],
  };
  const set = { side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false } as const;
  const source = { hash: 'a'.repeat(64), name: 'a.txt' };
  return {
    content: {
      sources,
      corrections: [{ id: 'abcdefgh', made: today, kind: 'attendance', action: 'add', source, set }],
      decisions,
    },
    files,
  };
}
const views = { '/handelser/': '#unit=a' };

async function written(): Promise<Uint8Array<ArrayBuffer>> {
  const { content, files } = await workspace();
  const backup = await writeBackup(content, views, (hash) => Promise.resolve(files.get(hash) ?? null), about);
  return new Uint8Array(await backup!.file.arrayBuffer());
}
const isRead = (read: BackupContent | { problem: string }): read is BackupContent => 'content' in read;

test('what is written into a backup is read from it', async () => {
  const { content, files } = await workspace();
  const read = await readBackup(await written());
  expect(read).toEqual({ content, views, originals: files, made: today });
});

test('a file that is not there any more is left out and named', async () => {
  const { content, files } = await workspace();
  const [first] = content.sources;
  const backup = await writeBackup(
    content,
    {},
    (hash) => Promise.resolve(hash === first!.hash ? null : files.get(hash)!),
    about,
  );
  expect(backup?.missing).toEqual(['Händelser 2025.csv']);
  const read = await readBackup(new Uint8Array(await backup!.file.arrayBuffer()));
  expect(isRead(read) && read.content.sources.map((s) => s.name)).toEqual(['../../etc/passwd', 'tom']);
});

test('what would be larger than a backup may be is not written', async () => {
  const { content } = await workspace();
  const large = { ...content, sources: [{ ...content.sources[0]!, bytes: 2 ** 30 + 1 }] };
  expect(await writeBackup(large, {}, () => Promise.resolve(new Uint8Array()), about)).toBeNull();
});

test('cut off at any byte, a backup is refused', async () => {
  const whole = await written();
  for (let length = 0; length < whole.length; length++)
    expect(await readBackup(whole.slice(0, length)), `${length} of ${whole.length}`).toHaveProperty('problem');
});

test('with any byte another, a backup is refused, or read as it was', async () => {
  const whole = await written();
  const original = await readBackup(whole);
  const [day] = [{ ...(original as BackupContent), made: '' }];
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const flipped = whole.slice();
      flipped[at] = flipped[at]! ^ by;
      const read = await readBackup(flipped);
      if (isRead(read)) expect({ ...read, made: '' }).toEqual(day);
    }),
    { numRuns: 2_000 },
  );
});

test('bytes of any kind are refused, and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await readBackup(bytes)).toHaveProperty('problem');
    }),
  );
});

/** A backup as somebody else might have made it. */
async function forged(
  change: (files: Map<string, string | Uint8Array>, manifest: Record<string, unknown>) => void,
): Promise<Uint8Array> {
  const { content, files } = await workspace();
  const entries = new Map<string, string | Uint8Array>();
  const list: { path: string; sha256: string; bytes: number }[] = [];
  const add = async (path: string, bytes: Uint8Array) => {
    entries.set(path, bytes);
    list.push({ path, sha256: await hashOf(bytes), bytes: bytes.length });
  };
  await add('workspace.json', utf8.encode(JSON.stringify({ format: 1, revision: 1, saved: today, ...content, views })));
  for (const [i, bytes] of [...files.values()].entries()) await add(`originals/${i + 1}`, bytes);
  const manifest: Record<string, unknown> = { samsyn: 'backup', format: 1, ...about, files: list };
  change(entries, manifest);
  return toZip(new Map([['samsyn.json', JSON.stringify(manifest)], ...entries]));
}
const problem = async (change: Parameters<typeof forged>[0]): Promise<unknown> => {
  const read = await readBackup(await forged(change));
  return isRead(read) ? 'read' : read.problem;
};
type Files = { path: string; sha256: string; bytes: number }[];

test('who makes a backup by hand, rightly, has it read', async () => {
  expect(await problem(() => undefined)).toBe('read');
});

test('a newer layout, and a newer format of what a person has made, are told as such', async () => {
  expect(await problem((_, manifest) => (manifest['format'] = 2))).toBe('newer');
  const text = JSON.stringify({ format: 99 });
  const sha256 = await hashOf(utf8.encode(text));
  expect(
    await problem((files, manifest) => {
      files.set('workspace.json', text);
      Object.assign((manifest['files'] as Files)[0]!, { sha256, bytes: text.length });
    }),
  ).toBe('newer');
});

test.each([
  ['../x', 'names'],
  ['/etc/passwd', 'names'],
  ['originals/../x', 'names'],
  ['originals\\1', 'names'],
  ['C:\\x', 'names'],
  ['__proto__', 'names'],
  ['originals/1/2', 'names'],
  ['', 'names'],
])('a file called %j is refused', async (name, expected) => {
  const moved = (files: Map<string, string | Uint8Array>) => {
    files.set(name, files.get('originals/1')!);
    files.delete('originals/1');
  };
  expect(await problem((files) => moved(files))).toBe(expected);
  expect(
    await problem((files, manifest) => {
      moved(files);
      (manifest['files'] as Files)[1]!.path = name;
    }),
  ).toBe(expected);
});

test('a file too many, one too few, and one twice are refused', async () => {
  expect(await problem((files) => files.set('originals/9', 'x'))).toBe('names');
  expect(await problem((files) => files.delete('originals/1'))).toBe('names');
  expect(await problem((_, manifest) => (manifest['files'] as Files).splice(1, 1))).toBe('names');
  expect(await problem((_, manifest) => (manifest['files'] as Files).push((manifest['files'] as Files)[1]!))).toBe(
    'names',
  );
  const whole = await forged((files) => files.set('originals/9', files.get('originals/1')!));
  const twice = new TextDecoder('latin1').decode(whole).replaceAll('originals/9', 'originals/1');
  expect(await readBackup(Uint8Array.from(twice, (c) => c.charCodeAt(0)))).toEqual({ problem: 'names' });
});

test('sources without originals, and originals without sources, are refused', async () => {
  for (const change of [[], 'twice'] as const) {
    const { content } = await workspace();
    const sources = change === 'twice' ? [...content.sources, content.sources[0]!] : change;
    const text = JSON.stringify({ format: 1, revision: 1, saved: today, ...content, sources, views });
    const sha256 = await hashOf(utf8.encode(text));
    expect(
      await problem((files, manifest) => {
        files.set('workspace.json', text);
        Object.assign((manifest['files'] as Files)[0]!, { sha256, bytes: utf8.encode(text).length });
      }),
    ).toBe('names');
  }
});

test('a file that is not what the manifest says is refused', async () => {
  expect(await problem((files) => files.set('originals/1', 'id;datum\n1;2025-01-11\n'))).toBe('changed');
  expect(await problem((_, manifest) => ((manifest['files'] as Files)[1]!.sha256 = 'a'.repeat(64)))).toBe('changed');
  expect(await problem((_, manifest) => ((manifest['files'] as Files)[1]!.bytes += 1))).toBe('changed');
  expect(await problem((_, manifest) => (manifest['more'] = 1))).toBe('changed');
});

test('a bomb is refused: more than is declared, and more than may be', async () => {
  const bomb = deflateRawSync(new Uint8Array(50e6));
  const crc = crc32(new Uint8Array(50e6));
  const whole = await forged((files) => files.set('originals/1', bomb));
  // The archive is made to say of its second file that it is deflated.
  const view = new DataView(whole.buffer);
  for (let at = 0; at + 46 < whole.length; at++) {
    const central = view.getUint32(at, true) === 0x02014b50;
    if (!central) continue;
    const name = new TextDecoder().decode(whole.subarray(at + 46, at + 57));
    if (name !== 'originals/1') continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 16, crc, true);
    view.setUint32(at + 24, 50e6, true);
  }
  expect(await readBackup(whole)).toEqual({ problem: 'bomb' });
  const files = (manifest: Record<string, unknown>) => manifest['files'] as Files;
  expect(await problem((_, manifest) => (files(manifest)[1]!.bytes = 2 ** 40))).toBe('changed');
  expect(
    await problem((entries, manifest) => {
      for (let i = 10; i < 16; i++) {
        entries.set(`originals/${i}`, 'x');
        files(manifest).push({ path: `originals/${i}`, sha256: 'a'.repeat(64), bytes: 200 * 2 ** 20 });
      }
    }),
  ).toBe('bomb');
});

test('a backup is known by its first file, whatever it is called; by its name, whatever it holds', async () => {
  const whole = await written();
  expect(claimsBackup('kopia.zip', whole)).toBe(true);
  expect(claimsBackup('Samsyn.SAMSYN', new Uint8Array())).toBe(true);
  expect(claimsBackup('kopia.zip', toZip(new Map([['word/document.xml', 'x']])))).toBe(false);
  expect(claimsBackup('a.csv', utf8.encode('samsyn.json'))).toBe(false);
});

test('a backup that was made with the first format is read as long as there is a Samsyn', async () => {
  const read = await readBackup(new Uint8Array(readFileSync(new URL('./fixtures/format-1.samsyn', import.meta.url))));
  const { content, files } = await workspace();
  expect(read).toEqual({ content, views, originals: files, made: today });
});
