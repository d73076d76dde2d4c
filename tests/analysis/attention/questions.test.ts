import { afterAll, beforeAll, expect, test } from 'vitest';
import { latestRounds } from '../../../src/lib/analysis/attention/latestRounds.ts';
import { openThreads } from '../../../src/lib/analysis/attention/openThreads.ts';
import { sickLeave } from '../../../src/lib/analysis/attention/sickLeave.ts';
import { unitRows } from '../../../src/lib/analysis/attention/unitRows.ts';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { incidentCells } from '../../../src/lib/analysis/incidents/incidentCells.ts';
import { employees, incidentSummary } from '../../../src/lib/analysis/incidents/incidentSummary.ts';
import { indexValues } from '../../../src/lib/analysis/indexes/indexValues.ts';
import { instrumentsOf } from '../../../src/lib/analysis/indexes/instrument.ts';
import { responseRows } from '../../../src/lib/analysis/responses/responseRows.ts';
import { roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import { unitTree } from '../../../src/lib/analysis/unitTree.ts';
import { addMonths } from '../../../src/lib/model/month.ts';
import { incident } from '../../incident.ts';
import { incidentSums } from '../../incidentSums.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

const unit = (unit_id: string, parent_id: string | null, position: number): Row<'units'> => ({
  unit_id,
  name: unit_id,
  level: null,
  parent_id,
  group_name: null,
  depth: parent_id ? 1 : 0,
  position,
});
const event = (n: number, unit_id: string, day: string, more: Partial<Row<'incidents'>> = {}): Row<'incidents'> =>
  incident({ incident_id: String(n), unit_id, occurred: day, reported: day, ...more });
const response = (survey: string, role: 'union' | null, invited: number, answered: number): Row<'responses'> => ({
  survey,
  date: `${survey}-06-01`,
  group_name: 'A',
  unit_id: 'a',
  role,
  invited,
  answered,
  source: 'a.csv',
});
const index = (year: number, value: number | null, part: string | null = null): Row<'indexes'> => ({
  instrument: 'HME',
  year,
  unit_id: 'a',
  part,
  value,
  answers: value === null ? null : 20,
  gender: null,
  spread: null,
  suppressed: value === null,
  source: 'a.csv',
});
const thread = (thread_id: string, state: Row<'threads'>['state'], opened: string): Row<'threads'> => ({
  thread_id,
  kind: 'action',
  title: 'Ventilation',
  body: 'FSG',
  unit_id: 'a',
  opened,
  last_seen: '2025-11-01',
  meetings: 9,
  state,
  last_text: '',
});
const sick = (period: string, measure: string, rate: number): Row<'absence'> => ({
  unit_id: 'a',
  period,
  measure,
  rate,
  hours: null,
  suppressed: false,
  source: 'a.csv',
});
const round = (status: Row<'rounds'>['status'], period: string | null, due: string): Row<'rounds'> => ({
  unit_id: 'a',
  period,
  kind: 'skyddsrond',
  status,
  due,
  source: 'a.csv',
});

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    units: encode('units', [unit('all', null, 0), unit('a', 'all', 1), unit('b', 'all', 2)]),
    incidents: encode('incidents', [
      event(1, 'a', '2025-01-10', { threat: 'both', status: 'investigation' }),
      event(2, 'a', '2025-01-11'),
      event(3, 'b', '2025-02-01', { status: 'void' }),
      event(4, 'b', '2025-02-02', { concerns: 'pupil' }),
      event(5, 'b', '2025-11-20', { status: 'reported' }),
      event(6, 'b', '2025-02-03', { occurred: null, period_from: '2025-01-01', period_to: '2025-03-31', count: 40 }),
    ]),
    responses: encode('responses', [
      response('2024', 'union', 7, 5),
      response('2025', 'union', 7, 1),
      response('2025', null, 2, 1),
    ]),
    indexes: encode('indexes', [
      index(2024, 70),
      index(2025, 66),
      index(2025, null, 'Styrning'),
      index(2024, 60, 'Styrning'),
    ]),
    unit_tree: encode('unit_tree', [
      ...['all', 'a', 'b'].map((unit_id) => ({ unit_id, ancestor_id: unit_id, distance: 0 })),
      ...['a', 'b'].map((unit_id) => ({ unit_id, ancestor_id: 'all', distance: 1 })),
    ]),
    // The two latest months of the data are preliminary: 99 is in no mean.
    absence: encode('absence', [
      ...Array.from({ length: 14 }, (_, i) => sick(addMonths('2024-11', i), 'total', i < 6 ? 6 : i < 12 ? 8 : 99)),
      sick('2025-02', 'short', 2),
    ]),
    rounds: encode('rounds', [round('done', '2024-10-01', '2024-10-31'), round('missing', null, '2025-10-31')]),
    threads: encode('threads', [thread('t1', 'open', '2024-05-01'), thread('t2', 'closed', '2024-01-01')]),
  });
});
afterAll(() => warehouse.close());

test('open matters, sick leave in total, and the latest round of each kind', async () => {
  expect((await warehouse.ask(openThreads())).map((t) => [t.thread_id, t.body])).toEqual([['t1', 'FSG a']]);
  const leave = await warehouse.ask(sickLeave());
  expect(leave.filter((s) => s.period === '2025-05').map((s) => [s.unit_id, s.rate, s.units])).toEqual([
    ['a', 8, 1],
    ['all', 8, 1],
  ]);
  expect(leave).toHaveLength(28);
  expect((await warehouse.ask(latestRounds())).map((r) => r.status)).toEqual(['missing']);
});

test('a row a unit joins it all: no unknown side, pupil or void report in a sum, and a parent has what is below it', async () => {
  const units = await warehouse.ask(unitTree());
  const sums = incidentSums(await warehouse.ask(incidentCells('2025-12-31')), units);
  const incidents = incidentSummary(sums, employees);
  const rows = unitRows(
    {
      units,
      incidents,
      rounds: roundsOf(await warehouse.ask(responseRows(everything))),
      instruments: instrumentsOf(await warehouse.ask(indexValues())),
      threads: await warehouse.ask(openThreads()),
      sickLeave: await warehouse.ask(sickLeave()),
    },
    ['2025-01', '2025-02', '2025-11'],
    '2025-12-31',
  );
  const plain = rows.map(({ unit: { unit_id }, ...row }) => ({ unit_id, ...row }));
  expect(plain).toEqual([
    {
      unit_id: 'all',
      trend: [2, 0, 1],
      incidents: 3,
      threats: 1,
      invited: 7,
      answered: 1,
      // Weighed together from the only unit below that has one.
      index: { value: 66, suppressed: false },
      sickLeave: { value: 7, suppressed: false },
      openMatters: 1,
      stuck: 1,
    },
    {
      unit_id: 'a',
      trend: [2, 0, 0],
      incidents: 2,
      threats: 1,
      invited: 7,
      answered: 1,
      index: { value: 66, suppressed: false },
      sickLeave: { value: 7, suppressed: false },
      openMatters: 1,
      stuck: 1,
    },
    {
      unit_id: 'b',
      trend: [0, 0, 1],
      incidents: 1,
      threats: 0,
      invited: null,
      answered: null,
      index: null,
      sickLeave: null,
      openMatters: 0,
      stuck: 0,
    },
  ]);
  // The report of November is immature: it cannot be late yet.
  expect(incidents.stuck).toEqual([{ unit_id: 'a', mature: 2, open: 1 }]);
});
