import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { generalise, liftIncidents, suppress, treeOf } from '../../../src/lib/warehouse/disclosure.ts';
import { decode } from '../../../src/lib/warehouse/arrow.ts';
import { assemble, prepareFile, type Dataset } from '../../../src/lib/workers/prepare.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { issues as issueWords } from '../../../src/lib/view/text/sv/issues.ts';

const unit = (unit_id: string, parent_id: string | null): Row<'units'> => ({
  ...{ unit_id, name: unit_id, parent_id, level: null, group_name: null, depth: 0, position: 0 },
});
const event = (unit_id: string | null, occurred: string, id: string): Row<'incidents'> => ({
  ...{ incident_id: id, system: null, occurred, reported: null, unit_id, concerns: 'employee', type: 'accident' },
  ...{ threat: 'none', cause: null, serious: null, status: null, closed: null, sent: null, sent_on: null },
  ...{ absence_days: 12, period_from: null, period_to: null, count: 1, source: 'a.csv' },
});

test('an event keeps neither its id nor what tells of the person hurt, and those present no role', () => {
  const seat = { meeting_id: 'm', organisation: 'Vision', attendance: 'present', remote: false } as const;
  const hurt = { ...event('Eken', '2025-01-14', 'LISA-7781'), serious: true };
  expect(suppress({ incidents: [hurt] }).incidents).toEqual([{ ...hurt, absence_days: null, serious: null }]);
  const shown = generalise({
    incidents: [hurt],
    attendance: [
      { ...seat, side: 'union', role: 'skyddsombud' },
      { ...seat, side: 'employer', organisation: null, role: 'enhetschef Eken' },
    ],
  });
  expect(shown.incidents?.map((i) => i.incident_id)).toEqual(['1']);
  expect(shown.attendance?.map((a) => a.role)).toEqual([null, null]);
});

test('few events in a year are told at the nearest unit above that has enough, and no other sum changes', () => {
  const tree = treeOf([unit('all', null), unit('a', 'all'), unit('a1', 'a'), unit('a2', 'a'), unit('b', 'all')]);
  const rows = [
    ...[1, 2].map((day) => event('a1', `2025-01-0${day}`, `a1-${day}`)),
    ...[1, 2, 3, 4].map((day) => event('a2', `2025-01-0${day}`, `a2-${day}`)),
    event('b', '2025-02-01', 'b'),
    ...[1, 2, 3].map((day) => event('b', `2026-02-0${day}`, `b26-${day}`)),
    event(null, '2025-02-01', 'nowhere'),
  ];
  const at = (least: number) => liftIncidents(rows, tree, least).map((r) => r.unit_id);
  expect(at(3)).toEqual(['all', 'all', 'a2', 'a2', 'a2', 'a2', 'all', 'b', 'b', 'b', null]);
  expect(at(0)).toEqual(rows.map((r) => r.unit_id));
  expect(liftIncidents(rows, tree, 2).map((r) => r.unit_id)[0]).toBe('a1');
});

const today = '2026-01-15';
async function publish(files: Record<string, string>): Promise<Dataset> {
  const sources = [];
  for (const [name, text] of Object.entries(files)) {
    const reading = prepareFile(
      { name, bytes: new TextEncoder().encode(text), modified: 0 },
      'a'.repeat(64),
      documentEffects,
    );
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    sources.push(step.value);
  }
  return assemble(sources, { title: 'Prov', sample: false, today, publish: true });
}

/** All that whoever fetches a publication can read. */
const allText = ({ tables, manifest }: Dataset): string =>
  JSON.stringify([manifest, Object.values(tables).map((bytes) => decode(bytes))], (_, v: unknown) =>
    typeof v === 'bigint' ? Number(v) : v,
  );

test('what the tables hide stands nowhere else in a publication: in no remark, sum, or trace of a file', async () => {
  const dataset = await publish({
    'hme.csv': [
      'instrument;år;enhet;överordnad;delindex;värde;antal svar',
      'HME;2025;Skolan;;;70,1;47',
      'HME;2025;Eken;Skolan;;161,37;3',
      'HME;2025;Asken;Skolan;;-62,81;12',
      'HME;2025;Linden;Skolan;;ungefär 64,93;32',
      'HME;2025;Totalt;;;71,55;48',
    ].join('\n'),
    'sjuk.csv': [
      ...['enhet;månad;sjukfrånvaro', 'Eken;2025-01;183,77', 'Asken;2025-01;4,1', 'Skolan;2025-01;5,2'],
    ].join('\n'),
    'personal.csv': ['enhet;månad;anställda', 'Eken;2025-01;3', 'Asken;2025-01;14', 'Skolan;2025-01;49'].join('\n'),
    'lisa.csv': [
      'id;händelsedatum;enhet;händelsetyp;frånvarodagar',
      'IA-99817;2025-01-14;Eken;Anna Exempelsson slog sig;173',
      'IA-99817;2025-01-15;Eken;olycksfall;174',
    ].join('\n'),
  });
  const text = allText(dataset);
  const secrets = ['161', '62.81', '62,81', '64,93', '64.93', '183.77', '183,77', 'Exempelsson', '99817', '173', '174'];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toContain('a'.repeat(64));
  // The remarks are still there, with their places, and can be said.
  const rules = dataset.manifest.issues.map((i) => i.rule);
  expect(rules).toEqual(expect.arrayContaining(['index-out-of-range', 'percent-out-of-range', 'type-unknown']));
  for (const { rule, values } of dataset.manifest.issues) {
    const words = issueWords[rule as keyof typeof issueWords](values);
    expect(words).not.toMatch(/NaN|undefined/);
  }
  expect(dataset.rows.indexes?.filter((r) => r.suppressed).map((r) => r.unit_id)).toEqual(
    expect.arrayContaining(['eken', 'asken']),
  );
});
