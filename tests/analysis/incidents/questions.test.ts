import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, type Filter } from '../../../src/lib/analysis/filter.ts';
import { countedInPeriods } from '../../../src/lib/analysis/incidents/countedInPeriods.ts';
import { incidentCells } from '../../../src/lib/analysis/incidents/incidentCells.ts';
import { incidentPeriods } from '../../../src/lib/analysis/incidents/incidentPeriods.ts';
import { incidentRows } from '../../../src/lib/analysis/incidents/incidentRows.ts';
import { leftOut } from '../../../src/lib/analysis/incidents/leftOut.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { incident } from '../../incident.ts';

const asOf = '2025-12-31';
const period = { occurred: null, status: null, period_from: '2024-12-01', period_to: '2025-02-28' } as const;

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    incidents: encode('incidents', [
      incident({ incident_id: '1', sent: true }),
      incident({ incident_id: '2', occurred: '2025-01-30', sent: true }),
      incident({ incident_id: '3', occurred: '2025-11-30', reported: '2025-12-01', type: 'near-miss', status: null }),
      incident({
        incident_id: '4',
        occurred: '2025-07-01',
        status: 'measures',
        unit_id: null,
        cause: 'Fall',
        sent: false,
      }),
      incident({ incident_id: '5', occurred: '2025-07-02', concerns: 'pupil', threat: 'both' }),
      incident({ incident_id: '6', status: 'void' }),
      incident({ incident_id: '7', occurred: '2026-01-01' }),
      incident({ incident_id: '8', occurred: null, status: null }),
      incident({ incident_id: '9', ...period, unit_id: 'vuxen', count: 21, system: 'LISA' }),
      incident({ incident_id: '10', ...period, unit_id: 'barn', count: 8, system: 'LISA' }),
    ]),
    units: encode('units', []),
    unit_tree: encode('unit_tree', [{ unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 }]),
  });
});
afterAll(() => warehouse.close());

const common = { unit_id: 'skolan', type: 'accident', threat: 'none', cause: 'unknown', concerns: 'employee' };

test('events are counted by combination; sums for periods, voided and later ones are not', async () => {
  expect(await warehouse.ask(incidentCells(asOf))).toEqual([
    { ...common, month: '2025-01', status: 'closed', sent: 'yes', age: 'year', n: 2 },
    {
      ...common,
      month: '2025-07',
      status: 'closed',
      concerns: 'pupil',
      threat: 'both',
      sent: 'unknown',
      age: 'half-year',
      n: 1,
    },
    { ...common, month: '2025-07', status: 'measures', unit_id: null, cause: 'Fall', sent: 'no', age: 'year', n: 1 },
    { ...common, month: '2025-11', status: 'unknown', type: 'near-miss', sent: 'unknown', age: 'fresh', n: 1 },
  ]);
});

test('without a last day there is nothing to count', async () => {
  expect(await warehouse.ask(incidentCells(null))).toEqual([]);
});

test('a count for a period stays one', async () => {
  const row = { period_from: '2024-12-01', period_to: '2025-02-28', type: 'accident', threat: 'none' };
  const from = { concerns: 'employee', system: 'LISA', source: 'a.csv' };
  expect(await warehouse.ask(incidentPeriods())).toEqual([
    { ...row, unit_id: 'barn', ...from, n: 8 },
    { ...row, unit_id: 'vuxen', ...from, n: 21 },
  ]);
});

test('what is left out of the chosen is told', async () => {
  const engine = new Warehouse(await nodeEngine());
  const [pupil, undated, later] = [{ concerns: 'pupil' }, { occurred: null }, { occurred: '2026-01-01' }] as const;
  await engine.load({
    incidents: encode('incidents', [
      incident({ status: 'void' }),
      incident({ status: 'void', unit_id: 'vuxen', count: 2, occurred: '2025-03-01' }),
      incident({ status: 'void', ...pupil, count: 4 }),
      incident({ ...undated, status: null }),
      incident({ ...undated, ...pupil, count: 8 }),
      incident({ ...later, type: 'near-miss' }),
      incident({ ...later, unit_id: null, cause: 'Fall', count: 16 }),
      incident({ ...undated, period_from: '2025-01-01', period_to: '2025-01-31', count: 32 }),
    ]),
    unit_tree: encode('unit_tree', [{ unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 }]),
  });
  const left = async (filter: Partial<Filter>, concerned = ['employee', 'unknown']) =>
    Object.values((await engine.ask(leftOut({ ...everything, ...filter }, concerned, asOf)))[0]!);
  expect(await left({})).toEqual([3, 1, 17]);
  expect(await left({}, ['pupil'])).toEqual([4, 8, 0]);
  expect(await left({ unit: 'skolan' })).toEqual([1, 1, 1]);
  expect(await left({ from: '2025-02', to: '2025-04' })).toEqual([2, 1, 17]);
  expect(await left({ marks: { type: ['near-miss'] } })).toEqual([0, 0, 1]);
  expect(await left({ marks: { cause: ['Fall'] } })).toEqual([0, 0, 16]);
  expect(await left({ marks: { status: ['closed'] } })).toEqual([3, 0, 17]);
  await engine.close();
});

const ids = async (filter: Partial<Filter>, concerned: string[]): Promise<string[]> =>
  (await warehouse.ask(incidentRows({ ...everything, ...filter }, concerned, asOf, 0))).map((r) => r.incident_id);

test('the rows behind a mark, the latest first', async () => {
  expect(await ids({}, ['employee', 'unknown'])).toEqual(['3', '4', '2', '1']);
  expect(await ids({}, ['pupil'])).toEqual(['5']);
  expect(await ids({ unit: 'skolan' }, ['employee'])).toEqual(['3', '2', '1']);
  expect(await ids({ from: '2025-07', to: '2025-07' }, ['employee', 'pupil'])).toEqual(['5', '4']);
  expect(await ids({ marks: { status: ['unknown'] } }, ['employee'])).toEqual(['3']);
  expect(await ids({ marks: { cause: ['Fall', 'unknown'], type: ['accident'] } }, ['employee'])).toEqual([
    '4',
    '2',
    '1',
  ]);
  expect(await warehouse.ask(incidentRows(everything, ['employee'], asOf, 1))).toEqual([]);
});

test('events behind a count for a period: within the days that the events reach over', async () => {
  const engine = new Warehouse(await nodeEngine());
  const count = (id: string, from: string, to: string) =>
    incident({ incident_id: id, unit_id: 'skolan', occurred: null, period_from: from, period_to: to, count: 3 });
  await engine.load({
    incidents: encode('incidents', [
      incident({ incident_id: '1', unit_id: 'skolan', occurred: '2025-01-10' }),
      incident({ incident_id: '2', unit_id: 'klassen', occurred: '2025-02-28', type: 'near-miss' }),
      incident({ incident_id: '3', unit_id: 'klassen', occurred: '2025-02-03', concerns: 'pupil' }),
      incident({ incident_id: '4', unit_id: 'klassen', occurred: '2025-03-30' }),
      count('5', '2025-01-01', '2025-02-28'),
      count('6', '2024-12-01', '2025-02-28'),
    ]),
    unit_tree: encode('unit_tree', [
      { unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 },
      { unit_id: 'klassen', ancestor_id: 'klassen', distance: 0 },
      { unit_id: 'klassen', ancestor_id: 'skolan', distance: 1 },
    ]),
  });
  const first = { period_from: '2025-01-01', period_to: '2025-02-28', unit_id: 'skolan' };
  expect(await engine.ask(countedInPeriods(['employee']))).toEqual([
    { ...first, type: 'accident', n: 1 },
    { ...first, type: 'near-miss', n: 1 },
  ]);
  await engine.close();
});
