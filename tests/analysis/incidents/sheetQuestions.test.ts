import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, type Filter } from '../../../src/lib/analysis/filter.ts';
import { openReports } from '../../../src/lib/analysis/incidents/openReports.ts';
import { openSaid } from '../../../src/lib/analysis/incidents/openSaid.ts';
import { topicsOf } from '../../../src/lib/analysis/incidents/saidAbout.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { incident } from '../../incident.ts';

const unit = (unit_id: string, name: string, depth: number): Row<'units'> => ({
  ...{
    unit_id,
    name,
    level: null,
    parent_id: depth === 0 ? null : 'kommunen',
    group_name: null,
    depth,
    position: depth,
  },
});
const thread = (thread_id: string, change: Partial<Row<'threads'>>): Row<'threads'> => ({
  ...{ thread_id, kind: 'question', title: thread_id, body: 'FSG', unit_id: 'skolan', opened: '2025-03-01' },
  ...{ last_seen: null, meetings: 1, state: 'open', last_text: '' },
  ...change,
});
const said = (thread_id: string, item_id: string) => ({ thread_id, item_id, why: '' });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    units: encode('units', [unit('kommunen', 'Kommunen', 0), unit('skolan', 'Skolan', 1)]),
    unit_tree: encode('unit_tree', [
      { unit_id: 'kommunen', ancestor_id: 'kommunen', distance: 0 },
      { unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 },
      { unit_id: 'skolan', ancestor_id: 'kommunen', distance: 1 },
    ]),
    incidents: encode('incidents', [
      incident({ incident_id: '1', occurred: '2025-02-01', reported: '2025-04-01', status: 'reported' }),
      incident({ incident_id: '2', occurred: '2025-03-01', status: 'measures', type: 'near-miss' }),
      incident({ incident_id: '3', occurred: '2025-01-01', status: 'closed' }),
      incident({ incident_id: '4', occurred: '2025-01-01', status: 'void' }),
      incident({ incident_id: '5', occurred: '2025-01-01', status: null }),
      incident({ incident_id: '6', occurred: '2025-01-02', status: 'reported', concerns: 'pupil' }),
      incident({ incident_id: '7', occurred: '2026-01-02', status: 'reported' }),
      incident({ incident_id: '8', occurred: '2024-01-02', status: 'investigation', unit_id: 'kommunen' }),
    ]),
    threads: encode('threads', [
      thread('larm', { opened: '2025-02-01' }),
      thread('låset', { kind: 'commitment', opened: '2024-02-01', unit_id: 'kommunen', body: 'CESAM' }),
      thread('besvarad', { state: 'answered' }),
      thread('balans', { kind: 'action' }),
      thread('budget', {}),
    ]),
    thread_items: encode('thread_items', [
      ...[said('larm', 'a'), said('larm', 'b'), said('låset', 'b'), said('besvarad', 'a')],
      ...[said('balans', 'a'), said('budget', 'c')],
    ]),
    topics: encode('topics', [
      { item_id: 'a', topic: 'hot_vald', score: 3 },
      { item_id: 'b', topic: 'arbetsmiljo', score: 3 },
      { item_id: 'c', topic: 'ekonomi', score: 3 },
    ]),
  });
});
afterAll(() => warehouse.close());

const open = async (filter: Partial<Filter>, concerned = ['employee', 'unknown']) =>
  (await warehouse.ask(openReports({ ...everything, ...filter }, concerned, '2025-12-31'))).map((r) => [
    r.incident_id,
    r.since,
  ]);

test('the oldest open reports, by when they were made; a state that nobody says is not open', async () => {
  expect(await open({})).toEqual([
    ['8', '2024-01-02'],
    ['2', '2025-03-01'],
    ['1', '2025-04-01'],
  ]);
  expect(await open({}, ['pupil'])).toEqual([['6', '2025-01-02']]);
  expect(await open({ unit: 'skolan', from: '2025-02', to: '2025-02' })).toEqual([['1', '2025-04-01']]);
  // A chosen state does not filter, other marks do.
  expect(await open({ marks: { status: ['closed'], type: ['near-miss'] } })).toEqual([['2', '2025-03-01']]);
});

test('questions and undertakings without an end, on the topics of the events, the oldest first', async () => {
  const ask = async (unit: string | null, threats: boolean) =>
    (await warehouse.ask(openSaid({ unit }, topicsOf(threats)))).map((r) => [r.title, r.body, r.opened, r.total]);
  expect(await ask(null, false)).toEqual([
    ['låset', 'CESAM', '2024-02-01', 2],
    ['larm', 'FSG Skolan', '2025-02-01', 2],
  ]);
  expect(await ask('skolan', false)).toEqual([['larm', 'FSG Skolan', '2025-02-01', 1]]);
  expect(await ask(null, true)).toEqual([['larm', 'FSG Skolan', '2025-02-01', 1]]);
});
