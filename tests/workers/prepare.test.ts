import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { SourceFile } from '../../src/lib/model/source.ts';
import { decode } from '../../src/lib/warehouse/arrow.ts';
import { assemble, hashOf, prepareFile, type Prepared } from '../../src/lib/workers/prepare.ts';

const about = { title: 'Prov', sample: false, today: '2026-01-15' };
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../browser/fixtures/${name}`, import.meta.url)));
const text = (name: string, content: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(content),
  modified: 0,
});

async function prepare(file: SourceFile): Promise<Prepared> {
  const reading = prepareFile(file, await hashOf(file.bytes), documentEffects);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  return step.value;
}
const protocol = (name: string): SourceFile => ({ name, bytes: bytesOf(name), modified: 0 });

/** Every person in the fixtures, all invented. */
const persons = [
  ['Tova', 'Grankvist'],
  ['Vilgot', 'Storm'],
  ['Malte', 'Åkerblom'],
  ['Siri', 'Vinterek'],
  ['Alva', 'Rönnmark'],
  ['Ebbe', 'Snöbohm'],
  ['Hedda', 'Klarström'],
  ['Ossian', 'Löwing'],
  ['Sigge', 'Tallbacka'],
  ['Ebba', 'Ljungqvist'],
];

test('no name of a person is in any table, report or issue', async () => {
  const sources = await Promise.all(
    ['protokoll.txt', 'utvardering.txt', 'minnesanteckningar.txt'].map((n) => prepare(protocol(n))),
  );
  const { rows, tables, manifest } = assemble(sources, about);
  const everything = JSON.stringify([rows, manifest, Object.values(tables).map((bytes) => decode(bytes))]);
  expect(rows.meetings?.length).toBe(3);
  for (const name of persons.flat()) expect(everything).not.toContain(name);
});

test('what is read of a protocol stands in its tables', async () => {
  const { rows, manifest } = assemble([await prepare(protocol('protokoll.txt'))], about);
  expect(rows.items?.map((i) => [i.number, i.title])).toEqual([
    ['1', 'Mötets öppnande'],
    ['2', 'Val av sekreterare'],
    ['3', 'Val av justerare'],
    ['4', 'Föregående protokoll'],
    ['5', 'Godkännande av dagordning'],
    ['6', 'Personalföreträdare i nämnden'],
    ['7', 'Läget i verksamheten'],
    ['8', 'De fackliga organisationerna informerar'],
    ['9', 'Ärenden till nämnden'],
    ['10', 'Balanslista'],
    ['11', 'Nästa möte'],
    ['12', 'Avslutning'],
  ]);
  expect(rows.cases?.map((c) => c.reference)).toEqual([
    'OMN 2019-0146-1.6',
    'OMN 2018-0482-1.2.1',
    'OMN 2019-0208-1.3',
    'OMN 2019-0199-1.1.3',
    'OMN 2019-0093-1.3',
    'OMN 2019-0091-1.3',
    'OMN 2019-0129-1.3',
  ]);
  const there = (rows.attendance ?? []).filter((a) => a.attendance === 'present' && a.side === 'union');
  expect(there.map((a) => a.organisation).sort()).toEqual(['Kommunal', 'SACO', 'Vision', 'Vision']);
  expect(manifest).toMatchObject({ asOf: '2019-05-16', sources: [{ kind: 'protocol', from: '2019-05-16' }] });
});

test('counts for a period stay counts for a period', async () => {
  const { rows } = assemble([await prepare(protocol('minnesanteckningar.txt'))], about);
  expect(rows.incidents?.map((i) => [i.unit_id, i.count, i.occurred, i.period_from, i.period_to, i.system])).toEqual([
    ['gemensamma resurser', 3, null, '2018-12-01', '2019-02-28', 'LISA'],
    ['barn unga och familj', 8, null, '2018-12-01', '2019-02-28', 'LISA'],
    ['vuxen', 21, null, '2018-12-01', '2019-02-28', 'LISA'],
  ]);
});

test('the answers of a table in a protocol: the unknown side and the impossible pair are kept and told of', async () => {
  const { rows, manifest } = assemble([await prepare(protocol('utvardering.txt'))], about);
  expect(rows.responses?.length).toBe(25);
  expect(rows.responses?.filter((r) => r.role === null).map((r) => [r.group_name, r.invited, r.answered])).toEqual([
    ['Järva', 2, 1],
  ]);
  const sum = (role: string) =>
    (rows.responses ?? [])
      .filter((r) => r.role === role && r.answered <= r.invited)
      .reduce(([a, b], r) => [a! + r.answered, b! + r.invited], [0, 0]);
  expect([sum('union'), sum('employer')]).toEqual([
    [30, 71],
    [32, 45],
  ]);
  const told = manifest.issues.map((i) => JSON.stringify(i)).join('\n');
  expect(told).toContain('Järva');
  expect(told).toContain('Frans Schartau');
});

test('a day after today is a plan or a mistake, and not the last day of the data', async () => {
  const csv = 'id;händelsedatum;enhet;händelsetyp\n1;2025-03-01;A;tillbud\n2;2099-01-01;A;tillbud\n';
  const { manifest } = assemble([await prepare(text('a.csv', csv))], about);
  expect(manifest.asOf).toBe('2025-03-01');
});

test('nothing at all is a dataset too', () => {
  const { tables, manifest } = assemble([], about);
  expect(Object.values(tables).every((bytes) => decode(bytes).length === 0)).toBe(true);
  expect(manifest.asOf).toBeNull();
});
