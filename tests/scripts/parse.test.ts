import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pagesPdf, show } from '../ingest/document/makePdf.ts';
import type { ReadRecord } from '../../src/lib/ingest/protocol/readProtocol.ts';
import { crc32 } from '../../src/lib/ingest/document/zip/crc32.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = (path: string) => join(root, 'tests/ingest', path);
const script = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/parse.ts')];
const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [...script, ...args], { cwd, encoding: 'utf8' });
const lines = (text: string) => text.split('\n').filter(Boolean);

/** A Word file whose text is two gigabytes of spaces, of which the archive says nothing. */
function bomb(): Uint8Array {
  const name = Buffer.from('word/document.xml');
  // The same block again and again: each ends on a byte, so that blocks can be put after each other.
  const block = deflateRawSync(Buffer.alloc(10e6, ' '), { finishFlush: 2 });
  const content = Buffer.concat([...Array.from({ length: 200 }, () => block), deflateRawSync(Buffer.from(' '))]);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(1000, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + content.length, 16);
  return Buffer.concat([local, content, central, end]);
}

/** A PDF that asks for a password before it says anything. */
const locked = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
3 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>> endobj
trailer <</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
%%EOF
`;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'parse-'));
  cpSync(fixture('protocol/fixtures/hospital-lsg.txt'), join(made, 'a.txt'));
  cpSync(fixture('protocol/fixtures/markdown.md'), join(made, 'b å ä.md'));
  cpSync(fixture('document/fixtures/protocol.docx'), join(made, 'C.DOCX'));
  cpSync(fixture('document/fixtures/word-export.pdf'), join(made, 'd.pdf'));
  const pdf = readFileSync(fixture('document/fixtures/word-export.pdf'));
  writeFileSync(join(made, 'cut.pdf'), pdf.subarray(0, 300));
  const pages = pagesPdf(Array.from({ length: 6 }, (_, i) => show(`Protokoll, sida ${i}`, 50, 700)));
  writeFileSync(join(made, 'half.pdf'), pages.subarray(0, pages.length * 0.6));
  const text = readFileSync(fixture('protocol/fixtures/hospital-lsg.txt'));
  writeFileSync(join(made, 'signs.txt'), Buffer.concat([text, Buffer.from([0xff])]));
  writeFileSync(join(made, 'locked.pdf'), locked);
  writeFileSync(join(made, 'text.docx'), 'Protokoll');
  writeFileSync(join(made, 'bomb.docx'), bomb());
  writeFileSync(join(made, 'empty.txt'), '');
  writeFileSync(join(made, 'two\nlines\u001b[2J.txt'), '');
  writeFileSync(join(made, 'table.xlsx'), 'PK');
  mkdirSync(join(made, 'folder.txt'));
  symlinkSync('loop.txt', join(made, 'loop.txt'));
  return made;
}

test('good files give a record each in the order given, bad ones a line each that says why', () => {
  const bad = [
    'cut.pdf',
    'locked.pdf',
    'text.docx',
    'bomb.docx',
    'empty.txt',
    'gone.txt',
    'a.txt/b.txt',
    'folder.txt',
    'table.xlsx',
    'loop.txt',
  ];
  const odd = 'two\nlines\u001b[2J.txt';
  const files = ['d.pdf', ...bad.slice(0, 4), 'C.DOCX', ...bad.slice(4), odd, 'a.txt', 'b å ä.md'];
  const { status, stdout, stderr } = run(folder(), ...files);
  const records = lines(stdout).map((line) => JSON.parse(line) as { file: string; kind: string; items: unknown[] });
  expect(records.map(({ file, kind }) => [file, kind])).toEqual([
    ['d.pdf', 'protocol'],
    ['C.DOCX', 'protocol'],
    ['a.txt', 'protocol'],
    ['b å ä.md', 'protocol'],
  ]);
  for (const { items } of records) expect(items.length).toBeGreaterThan(2);
  const told = lines(stderr);
  expect(told.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([...bad, 'two\\nlines\\u001b[2J.txt']);
  expect(
    told.map(
      (line) =>
        /damaged|password|no Word document|unpacked|empty|no such file|directory|by its name|leads to itself/.exec(
          line,
        )?.[0],
    ),
  ).toEqual([
    'damaged',
    'password',
    'no Word document',
    'unpacked',
    'empty',
    'no such file',
    'no such file',
    'directory',
    'by its name',
    'leads to itself',
    'empty',
  ]);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

test('a bomb is refused within a bounded memory', () => {
  const measure = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;
  const imports = [
    new URL('../../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href,
    `data:text/javascript,${encodeURIComponent(measure)}`,
  ].flatMap((module) => ['--import', module]);
  const parse = spawnSync(process.execPath, [...imports, script[1]!, 'bomb.docx'], { cwd: folder(), encoding: 'utf8' });
  expect(parse.status).toBe(1);
  expect(parse.stderr).toContain('unpacked');
  // Kilobytes; two gigabytes are inside.
  expect(Number(/peak (\d+)/.exec(parse.stderr)?.[1])).toBeLessThan(600_000);
});

test('what is to be told of the making of a document is among the warnings of its record', () => {
  const { status, stdout } = run(folder(), 'half.pdf', 'signs.txt', '--text');
  const [half, signs] = lines(stdout).map((line) => JSON.parse(line) as ReadRecord);
  expect(status).toBe(0);
  expect(half!.warnings[0]).toMatchObject({ code: 'file-cut', span: null });
  expect(half!.warnings[0]!.message).toMatch(/^The file stops in the middle/);
  expect(signs!.warnings[0]).toMatchObject({ code: 'characters-unreadable', span: null, values: { count: 1 } });
});

test('all read is status 0, wrong arguments 2, help 0', () => {
  const good = run(folder(), 'a.txt', '--text', '--names');
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect(JSON.parse(good.stdout)).toMatchObject({ file: 'a.txt', text: expect.stringContaining('Region Ekmarken') });
  expect(run(root).status).toBe(2);
  const wrong = run(root, '--frobnicate', 'a.txt');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('--frobnicate');
  const help = run(root, '--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('Usage: npm run -s parse');
});

test('a reader that has had enough ends the command without a word', async () => {
  const made = folder();
  const child = spawn(process.execPath, [...script, ...Array<string>(200).fill('a.txt')], { cwd: made });
  let told = '';
  child.stderr.on('data', (piece) => (told += piece));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, told]).toEqual([0, '']);
});
