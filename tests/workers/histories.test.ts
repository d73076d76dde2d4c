import { expect, test } from 'vitest';
import { rolledUp } from '../../src/lib/analysis/indexes/rollUp.ts';
import type { Placement } from '../../src/lib/model/placement.ts';
import { decode } from '../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../src/lib/warehouse/engines/node.ts';
import { assemble } from '../../src/lib/workers/prepare.ts';
import { preparedText } from './preparedText.ts';

const about = (placements: Placement[]) => ({
  ...{ title: '', sample: false, today: '2026-01-15' },
  decisions: { mappings: [], placements, overlaps: [], limits: [], pins: [] },
});
/** Eken and Boken were merged into Lunden on the first of July 2024. */
const merged: Placement[] = [
  { as: 'became', name: 'Eken', unit: 'Lunden', from: '2024-07-01' },
  { as: 'became', name: 'Boken', unit: 'Lunden', from: '2024-07-01' },
];
const incidents = `id;händelsedatum;enhet;händelsetyp
1;2024-05-02;Eken;tillbud
2;2024-05-20;Boken;tillbud
3;2024-06-30;Boken;olycksfall
4;2024-07-01;Boken;tillbud
5;2024-08-02;Lunden;tillbud
6;2024-09-02;Eken;tillbud`;

test('a merger keeps its history: older rows under the old name, later ones under the new, the old below the new', async () => {
  const { rows, manifest } = assemble([await preparedText('a.csv', incidents)], about(merged));
  expect(rows.incidents?.map((i) => [i.incident_id, i.unit_id])).toEqual([
    ['1', 'eken'],
    ['2', 'boken'],
    ['3', 'boken'],
    ['4', 'lunden'],
    ['5', 'lunden'],
    ['6', 'lunden'],
  ]);
  expect(rows.units?.map((u) => [u.name, u.depth])).toEqual([
    ['Lunden', 0],
    ['Boken', 1],
    ['Eken', 1],
  ]);
  expect(manifest.histories).toEqual([
    { unit_id: 'eken', name: 'Eken', into_id: 'lunden', into: 'Lunden', from: '2024-07-01', moved: 1 },
    { unit_id: 'boken', name: 'Boken', into_id: 'lunden', into: 'Lunden', from: '2024-07-01', moved: 1 },
  ]);
  expect(manifest.issues.map((i) => [i.rule, i.severity, i.values['name'], i.values['rows']])).toEqual([
    ['unit-became', 'note', 'Eken', 1],
    ['unit-became', 'note', 'Boken', 1],
  ]);
});

test('a trend over the merger adds the parts', async () => {
  const { tables } = assemble([await preparedText('a.csv', incidents)], about(merged));
  const engine = await nodeEngine();
  await engine.insert('incidents', tables.incidents!);
  await engine.insert('unit_tree', tables.unit_tree!);
  const months = decode(
    await engine.query(`SELECT strftime(occurred, '%Y-%m') AS month, sum(count)::INTEGER AS n FROM incidents
      JOIN unit_tree USING (unit_id) WHERE ancestor_id = 'lunden' GROUP BY 1 ORDER BY 1`),
  );
  await engine.close();
  expect(months.map((m) => [m['month'], m['n']])).toEqual([
    ['2024-05', 2],
    ['2024-06', 1],
    ['2024-07', 1],
    ['2024-08', 1],
    ['2024-09', 1],
  ]);
});

test('an index before the merger is the mean of the parts, weighted; a value that the new unit has for that year stands', async () => {
  const csv = `instrument;år;enhet;värde;antal svar
HME;2022;Eken;80;10
HME;2022;Boken;60;30
HME;2023;Eken;90;10
HME;2023;Lunden;71;40
HME;2025;Lunden;77;41`;
  const { rows } = assemble([await preparedText('i.csv', csv)], about(merged));
  const given = (unit: string, year: number) => {
    const row = rows.indexes?.find((r) => r.unit_id === unit && r.year === year);
    return row
      ? { state: 'given' as const, value: row.value, answers: row.answers, spread: row.spread }
      : { state: 'missing' as const, value: null, answers: null, spread: null };
  };
  const instrument = { name: 'HME', years: [2022, 2023, 2025], parts: [null], units: new Set<string>(), given };
  const look = rolledUp(instrument, rows.units ?? []);
  expect([2022, 2023, 2025].map((year) => look('lunden', year, null).value)).toEqual([65, 71, 77]);
});

test('a unit that became another twice over', async () => {
  const csv = `id;händelsedatum;enhet;händelsetyp
1;2021-05-02;A;tillbud
2;2022-05-20;A;tillbud
3;2024-06-30;A;tillbud
4;2022-06-30;B;tillbud`;
  const { rows } = assemble(
    [await preparedText('a.csv', csv)],
    about([
      { as: 'became', name: 'A', unit: 'B', from: '2022-01-01' },
      { as: 'became', name: 'B', unit: 'C', from: '2024-01-01' },
    ]),
  );
  expect(rows.incidents?.map((i) => i.unit_id)).toEqual(['a', 'b', 'c', 'b']);
  expect(rows.units?.map((u) => [u.name, u.depth])).toEqual([
    ['C', 0],
    ['B', 1],
    ['A', 2],
  ]);
});

test('a renamed unit keeps its place in the tree and its group’s meetings are told by their day', async () => {
  const table = await preparedText(
    'enheter.csv',
    'enhet;överordnad;grupp\nVård;;FSG Vård\nEken;Vård;LSG Eken\nLunden;Vård;LSG Lunden',
  );
  const survey = await preparedText(
    's.csv',
    'undersökning;datum;grupp;roll;deltagare;svar\nS;2023-05-01;LSG Eken;facklig;4;2\nS2;2025-05-01;LSG Eken;facklig;4;3',
  );
  const { rows } = assemble(
    [table, survey],
    about([{ as: 'became', name: 'Eken', unit: 'Lunden', from: '2024-07-01' }]),
  );
  expect(rows.responses?.map((r) => r.unit_id)).toEqual(['eken', 'lunden']);
  expect(rows.units?.map((u) => [u.name, u.parent_id])).toEqual([
    ['Vård', null],
    ['Lunden', 'vård'],
    ['Eken', 'lunden'],
  ]);
});
