import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

test('a file of corrections is no source: it is applied, and what finds no place is told of', () => {
  const [from, out] = [folder(), folder()];
  const bytes = readFileSync(join(root, 'tests/browser/fixtures/protokoll.txt'));
  cpSync(join(root, 'tests/browser/fixtures/protokoll.txt'), join(from, 'protokoll.txt'));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const correction = (id: string, hash: string) => ({
    ...{ id, kind: 'item', action: 'change', source: { hash, name: 'protokoll.txt' }, made: '2026-03-10' },
    anchor: { exact: '§ 11. Nästa möte', prefix: '', suffix: '\nGruppen ses igen', start: 0, end: 16, nth: 0, of: 1 },
    was: { number: '11', title: 'Nästa möte', section: null, outcome: null },
    ...{ set: { title: 'Nästa sammanträde' }, moved: null },
  });
  const corrections = [correction('aaaaaaaa', hash), correction('bbbbbbbb', '0'.repeat(64))];
  writeFileSync(join(from, 'rättelser.json'), JSON.stringify({ samsyn: 'corrections', version: 1, corrections }));
  const { status, stdout } = run('--in', from, '--out', out);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    files: 1,
    rows: { items: 12 },
    corrections: { applied: 1, unplaced: [{ id: 'bbbbbbbb', problem: 'other-content' }] },
  });
  const items = decode(new Uint8Array(readFileSync(join(out, 'items.arrow'))));
  expect(items.filter((i) => i.number === '11').map((i) => i.title)).toEqual(['Nästa sammanträde']);
  const about = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
  expect(about.samsyn.corrections[0]).toMatchObject({
    meeting_id: 'protokoll',
    finding: 'protokoll#11',
    problem: null,
  });
});

test('a file of decisions is no source: tables are read as it says, whatever it is called', () => {
  const [from, out] = [folder(), folder()];
  const table = 'Nyckel;Moment;Plats;Slag\n1;2025-01-14;Eken;Kat. 3\n2;2025-01-15;Asken;Kat. 1\n';
  writeFileSync(join(from, 'uttag.csv'), table);
  const before = run('--in', from, '--out', out);
  expect(JSON.parse(before.stdout)).toMatchObject({
    ...{ files: 1, unreadable: ['uttag.csv'], asked: ['uttag.csv'], rows: { incidents: 0 } },
  });
  const mapping = {
    ...{ shape: 'nyckel|moment|plats|slag', kind: 'incidents' },
    columns: { id: 'nyckel', occurred: 'moment', unit: 'plats', type: 'slag' },
    values: { type: { 'kat 3': 'near-miss', 'kat 1': 'accident' } },
  };
  const file = { samsyn: 'decisions', version: 1, mappings: [mapping], placements: [], overlaps: [] };
  // Its name comes after the table's: it holds all the same.
  writeFileSync(join(from, 'z.txt'), JSON.stringify(file));
  const { status, stdout } = run('--in', from, '--out', out);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: 1, unreadable: [], asked: [], rows: { incidents: 2 } });
  const incidents = decode(new Uint8Array(readFileSync(join(out, 'incidents.arrow'))));
  expect(incidents.map((i) => [i.incident_id, i.occurred, i.unit_id, i.type])).toEqual([
    ['1', '2025-01-14', 'eken', 'near-miss'],
    ['2', '2025-01-15', 'asken', 'accident'],
  ]);
  // One that is damaged is told of, and nothing in it counts.
  writeFileSync(join(from, 'z.txt'), JSON.stringify({ ...file, mappings: [{ ...mapping, kind: 'lottery' }] }));
  expect(JSON.parse(run('--in', from, '--out', out).stdout)).toMatchObject({
    ...{ unreadable: ['uttag.csv', 'z.txt'], rows: { incidents: 0 } },
  });
  const issues = JSON.parse(readFileSync(join(out, 'issues.json'), 'utf8'));
  expect(issues.map((i: { rule: string }) => i.rule)).toEqual(['table-unknown', 'decisions-refused']);
});

test('issues.json tells what only the files together show, and decisions on units are followed', () => {
  const [from, out] = [folder(), folder()];
  const header = 'id;händelsedatum;enhet;händelsetyp';
  writeFileSync(join(from, 'enheter.csv'), 'enhet;överordnad\nVård;\nFörskolan Eken;Vård\n');
  writeFileSync(join(from, 'april.csv'), `${header}\nA-1;2025-03-01;Fsk Eken;tillbud\nA-2;2025-04-01;Boken;tillbud\n`);
  writeFileSync(join(from, 'mars.csv'), `${header}\nA-1;2025-03-01;Fsk Eken;tillbud\nA-0;2099-01-01;Linden;tillbud\n`);
  const placements = [{ as: 'below', name: 'Boken', unit: 'Vård' }];
  const file = { samsyn: 'decisions', version: 1, mappings: [], placements, overlaps: [] };
  writeFileSync(join(from, 'val.json'), JSON.stringify(file));
  const { status, stdout } = run('--in', from, '--out', out, '--no-cache');
  expect([status, JSON.parse(stdout).rows.incidents]).toEqual([0, 3]);
  const issues = JSON.parse(readFileSync(join(out, 'issues.json'), 'utf8')) as Record<string, unknown>[];
  expect(issues.map(({ source, rule, place }) => [source, rule, (place as { line: number } | null)?.line])).toEqual([
    ['mars.csv', 'day-ahead', 3],
    ['april.csv', 'unit-joined', 2],
    ['mars.csv', 'unit-unknown', 3],
    ['mars.csv', 'overlap-newer', undefined],
  ]);
  const units = decode(new Uint8Array(readFileSync(join(out, 'units.arrow'))));
  expect(units.map((u) => [u.name, u.parent_id])).toEqual([
    ['Linden', null],
    ['Vård', null],
    ['Boken', 'vård'],
    ['Förskolan Eken', 'vård'],
  ]);
});

test('a group smaller than the default is refused, and so are wrong arguments', () => {
  expect(run('--in', root, '--out', folder(), '--min-group', '3').status).toBe(2);
  expect(run('--out', folder()).status).toBe(2);
  expect(run('--in', join(root, 'no-such-folder'), '--out', folder()).status).toBe(2);
  expect(run('--unknown').status).toBe(2);
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('build-data') });
});

test('what is unchanged is not read again, and what is read otherwise now is', () => {
  const [from, first, second] = [folder(), folder(), folder()];
  cpSync(join(root, 'tests/browser/fixtures/protokoll.txt'), join(from, 'protokoll.txt'));
  cpSync(join(root, 'data/survey/responses-2019-06.csv'), join(from, 'svar.csv'));
  const build = (out: string, ...more: string[]) => {
    const { status, stdout } = run('--in', from, '--out', out, ...more);
    expect(status).toBe(0);
    return JSON.parse(stdout) as { files: number; unchanged: number; rows: Record<string, number> };
  };
  const tablesIn = (out: string) =>
    tableNames.map((t) =>
      createHash('sha256')
        .update(readFileSync(join(out, `${t}.arrow`)))
        .digest('hex'),
    );
  const before = build(first);
  expect([before.files, before.unchanged]).toEqual([2, 0]);
  const again = build(second);
  expect(again).toEqual({ ...before, unchanged: 2 });
  expect(tablesIn(second)).toEqual(tablesIn(first));

  // A changed file, a renamed one (its rows say where they are from), and one with a damaged memory are read.
  writeFileSync(join(from, 'svar.csv'), `${readFileSync(join(from, 'svar.csv'), 'utf8')}\n`);
  expect(build(second)).toEqual({ ...before, unchanged: 1 });
  renameSync(join(from, 'svar.csv'), join(from, 'svar 2.csv'));
  expect(build(second)).toMatchObject({ files: 2, unchanged: 1 });
  const memory = join(from, '.samsyn');
  expect(readdirSync(memory)).toHaveLength(2);
  for (const file of readdirSync(memory)) writeFileSync(join(memory, file), 'x');
  expect(build(second)).toMatchObject({ files: 2, unchanged: 0 });
  expect(build(second, '--no-cache')).toMatchObject({ files: 2, unchanged: 0 });
});

test('which rows of near misses say that someone was hurt is not written, nor in a publication how many', () => {
  const [from, out] = [folder(), folder()];
  const rows = Array.from({ length: 6 }, (_, i) => `${i};2025-01-1${i};Skolan;tillbud;klar;${i + 30}`);
  writeFileSync(
    join(from, 'lisa.csv'),
    ['id;händelsedatum;enhet;händelsetyp;status;frånvarodagar', ...rows].join('\n'),
  );
  const issues = (...more: string[]) => {
    expect(run('--in', from, '--out', out, ...more).status).toBe(0);
    return (JSON.parse(readFileSync(join(out, 'issues.json'), 'utf8')) as { rule: string }[]).filter((i) =>
      i.rule.startsWith('near-miss'),
    );
  };
  const together = { source: 'lisa.csv', place: null, rule: 'near-miss-injury', severity: 'warning' };
  expect(issues()).toEqual([{ ...together, values: { count: 6 } }]);
  expect(decode(new Uint8Array(readFileSync(join(out, 'incidents.arrow')))).map((i) => i.absence_days)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
  expect(issues('--publish')).toEqual([]);
});
