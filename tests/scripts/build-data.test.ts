import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tableNames } from '../../src/lib/model/tables.ts';
import { decode, rowsIn } from '../../src/lib/warehouse/arrow.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build-data.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const folder = () => mkdtempSync(join(tmpdir(), 'build-data-'));

test('a folder becomes a dataset that says what it holds', () => {
  const [from, out] = [folder(), folder()];
  mkdirSync(join(from, 'deep'));
  cpSync(join(root, 'tests/browser/fixtures/protokoll.txt'), join(from, 'deep/protokoll.txt'));
  cpSync(join(root, 'data/survey/responses-2019-06.csv'), join(from, 'svar.csv'));
  const { status, stdout } = run('--in', from, '--out', out, '--title', 'Prov', '--publish');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: 2, rows: { meetings: 1, items: 12, responses: 25 } });

  const about = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
  expect(about.samsyn).toMatchObject({ title: 'Prov', sample: false });
  expect(about.samsyn.sources.map((s: { name: string }) => s.name)).toEqual(['deep/protokoll.txt', 'svar.csv']);
  expect(about.resources.map((r: { name: string }) => r.name)).toEqual(tableNames);
  for (const resource of about.resources) {
    const bytes = readFileSync(join(out, resource.path));
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(resource.rowcount).toBe(rowsIn(new Uint8Array(bytes)));
  }
  // Published: a union, a role and a small group would name a person together.
  const attendance = decode(new Uint8Array(readFileSync(join(out, 'attendance.arrow'))));
  expect(attendance.filter((a) => a.side === 'union' && a.role !== null)).toEqual([]);
});

test('a group smaller than the default is refused, and so are wrong arguments', () => {
  expect(run('--in', root, '--out', folder(), '--min-group', '3').status).toBe(2);
  expect(run('--out', folder()).status).toBe(2);
  expect(run('--in', join(root, 'no-such-folder'), '--out', folder()).status).toBe(2);
  expect(run('--unknown').status).toBe(2);
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('build-data') });
});
