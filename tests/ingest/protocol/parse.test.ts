import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ProtocolRecord } from '../../../src/lib/model/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const layout = (name: string) => new URL(`./fixtures/${name}`, import.meta.url).pathname;
const file = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

function parse(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/parse.ts', ...args], { encoding: 'utf8' });
  const records = stdout
    .split('\n')
    .filter((l) => l.startsWith('{'))
    .map((l) => JSON.parse(l) as ProtocolRecord & { file: string });
  return { status, stdout, records, complaints: stderr.split('\n').filter((l) => l !== '' && !l.startsWith('npm ')) };
}

test('one record a file, in order, without names; unreadable files are named and the rest is printed', () => {
  const bad = [
    file('empty.txt', ''),
    file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1])),
    file('later.pdf', 'x'),
    join(folder, 'none.txt'),
  ];
  const good = [layout('numbered-beslut.txt'), layout('markdown.md')];
  const { status, records, complaints } = parse(good[0]!, ...bad, good[1]!);
  expect(status).toBe(1);
  expect(records.map((r) => r.file)).toEqual(good);
  expect(complaints).toHaveLength(4);
  bad.forEach((name, i) => expect(complaints[i]).toMatch(new RegExp(`${name.split('/').at(-1)}: .{8,}`)));
  expect(JSON.stringify(records)).not.toMatch(/Ekmark|Tallgren|Boberg/);
  expect(records[0]).not.toHaveProperty('text');
});

test('--text prints the original text and its blocks, --names the names', () => {
  const { status, records } = parse('--text', '--names', layout('numbered-beslut.txt'));
  const [record] = records;
  expect(status).toBe(0);
  expect(record!.blocks.map(({ span }) => record!.text.slice(...span)).join('')).toBe(record!.text);
  expect(record!.participants[0]).toMatchObject({ name: 'Torhild Ekmark', role: 'rektor, ordförande' });
  expect(record!.text.slice(...record!.participants[0]!.span)).toBe('Torhild Ekmark');
});

test('wrong arguments and --help', () => {
  expect(parse().status).toBe(2);
  expect(parse('--wrong', 'a.txt').status).toBe(2);
  const help = parse('--help');
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('--names');
});
