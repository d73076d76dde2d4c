import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { areaStaff } from '../../../src/lib/analysis/incidents/areaStaff.ts';
import { eventDays } from '../../../src/lib/analysis/incidents/eventDays.ts';
import { decidedAt } from '../../../src/lib/analysis/incidents/decidedAt.ts';
import { saidAbout, topicsOf } from '../../../src/lib/analysis/incidents/saidAbout.ts';
import { staffMonths } from '../../../src/lib/analysis/incidents/staffMonths.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { incident } from '../../incident.ts';

const tree = [
  ['all', 'all', 0],
  ['a', 'a', 0],
  ['a', 'all', 1],
  ['b', 'b', 0],
  ['b', 'all', 1],
] as const;
const counted = (unit_id: string, period: string, employees: number) => ({ unit_id, period, employees, source: 's' });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    unit_tree: encode(
      'unit_tree',
      tree.map(([unit_id, ancestor_id, distance]) => ({ unit_id, ancestor_id, distance })),
    ),
    units: encode('units', [
      { unit_id: 'all', name: 'all', level: null, parent_id: null, group_name: null, depth: 0, position: 0 },
      { unit_id: 'a', name: 'a', level: null, parent_id: 'all', group_name: null, depth: 1, position: 1 },
      { unit_id: 'b', name: 'b', level: null, parent_id: 'all', group_name: null, depth: 1, position: 2 },
    ]),
    headcount: encode('headcount', [
      ...[counted('all', '2025-01', 100), counted('a', '2025-01', 60), counted('b', '2025-01', 40)],
      ...[counted('a', '2025-02', 61.5), counted('b', '2025-02', 40), counted('all', '2025', 101)],
    ]),
    incidents: encode('incidents', [
      incident({ incident_id: '1', unit_id: 'a', occurred: '2025-03-01' }),
      incident({ incident_id: '2', unit_id: 'a', occurred: '2025-03-01' }),
      incident({ incident_id: '3', unit_id: 'b', occurred: '2025-01-05', type: 'near-miss' }),
      incident({ incident_id: '4', unit_id: 'b', occurred: '2025-04-01', status: 'void' }),
      incident({ incident_id: '5', unit_id: 'b', occurred: '2025-05-01', concerns: 'pupil' }),
      incident({ incident_id: '6', unit_id: 'b', occurred: '2027-05-01' }),
    ]),
  });
});
afterAll(() => warehouse.close());

test('employees of the topmost units that are counted in a month; a year is no month', async () => {
  expect(await warehouse.ask(staffMonths({ unit: null }))).toEqual([
    { month: '2025-01', employees: 100 },
    { month: '2025-02', employees: 101.5 },
  ]);
  expect(await warehouse.ask(staffMonths({ unit: 'b' }))).toEqual([
    { month: '2025-01', employees: 40 },
    { month: '2025-02', employees: 40 },
  ]);
});

test('employees of each unit right below another, with all below it', async () => {
  expect(await warehouse.ask(areaStaff('all'))).toEqual([
    { unit_id: 'a', month: '2025-01', employees: 60 },
    { unit_id: 'a', month: '2025-02', employees: 61.5 },
    { unit_id: 'b', month: '2025-01', employees: 40 },
    { unit_id: 'b', month: '2025-02', employees: 40 },
  ]);
  expect(await warehouse.ask(areaStaff(null))).toEqual([
    { unit_id: 'all', month: '2025-01', employees: 100 },
    { unit_id: 'all', month: '2025-02', employees: 101.5 },
  ]);
});

test('the days of the chosen events, whatever the period', async () => {
  const days = (filter: Partial<typeof everything>) =>
    warehouse.ask(eventDays({ ...everything, ...filter }, ['employee'], '2025-12-31'));
  expect(await days({ from: '2025-12', to: '2025-12' })).toEqual([
    { day: '2025-01-05', n: 1 },
    { day: '2025-03-01', n: 2 },
  ]);
  expect(await days({ unit: 'b' })).toEqual([{ day: '2025-01-05', n: 1 }]);
  expect(await days({ marks: { type: ['accident'] } })).toEqual([{ day: '2025-03-01', n: 2 }]);
});

test('what samverkan of a unit and those below it said, and what its own meetings agreed', async () => {
  const engine = new Warehouse(await nodeEngine());
  const meeting = (meeting_id: string, unit_id: string, date: string): Row<'meetings'> => ({
    ...{ meeting_id, source: 'm.txt', kind: 'protocol', number: null, body: 'LSG', organisation: null, unit_id, date },
    ...{ date_inferred: false, start_time: null, end_time: null, place: null, adjusted: null, next_date: null },
    ...{ attachments: 0, warnings: 0 },
  });
  const item = (item_id: string, meeting_id: string, outcome: Row<'items'>['outcome']): Row<'items'> => ({
    ...{ item_id, meeting_id, ord: 1, number: '1', section: null, title: `Om ${item_id}`, outcome, text: '' },
    ...{ span_start: 0, span_end: 1 },
  });
  const thread = { thread_id: 't', kind: 'commitment', title: '', body: null, unit_id: null, opened: null } as const;
  await engine.load({
    unit_tree: encode(
      'unit_tree',
      tree.map(([unit_id, ancestor_id, distance]) => ({ unit_id, ancestor_id, distance })),
    ),
    meetings: encode('meetings', [meeting('m1', 'a', '2025-03-01'), meeting('m2', 'all', '2025-04-01')]),
    items: encode('items', [item('i1', 'm1', 'agreed'), item('i2', 'm2', 'agreed'), item('i3', 'm2', null)]),
    topics: encode('topics', [
      { item_id: 'i1', topic: 'hot_vald', score: 1 },
      { item_id: 'i2', topic: 'arbetsmiljo', score: 1 },
      { item_id: 'i3', topic: 'ekonomi', score: 1 },
    ]),
    threads: encode('threads', [{ ...thread, last_seen: null, meetings: 1, state: 'open', last_text: '' }]),
    thread_items: encode('thread_items', [{ thread_id: 't', item_id: 'i1', why: '' }]),
  });
  const said = async (filter: Partial<typeof everything>, threats = false) =>
    (await engine.ask(saidAbout({ ...everything, ...filter }, topicsOf(threats)))).map((r) => [
      r.item_id,
      r.open,
      r.total,
    ]);
  expect(await said({})).toEqual([
    ['i2', false, 2],
    ['i1', true, 2],
  ]);
  expect(await said({ unit: 'a' })).toEqual([['i1', true, 1]]);
  expect(await said({ from: '2025-04' })).toEqual([['i2', false, 1]]);
  expect(await said({}, true)).toEqual([['i1', true, 1]]);
  const decided = async (unit: string | null) =>
    (await engine.ask(decidedAt(unit, ['hot_vald', 'arbetsmiljo']))).map((r) => r.item_id);
  expect([await decided('a'), await decided(null)]).toEqual([['i1'], ['i2']]);
  await engine.close();
});
