import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { inspectionRows, type InspectionRow } from '../../../src/lib/analysis/inspections/inspectionRows.ts';
import { countsOf, occasionsOf, outcomeOf, undoneOf } from '../../../src/lib/analysis/inspections/occasions.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

const row = (
  unit_id: string,
  status: InspectionRow['status'],
  period: string | null,
  due: string | null = '2025-11-15',
  kind = 'Skyddsrond',
): InspectionRow => ({ unit_id, kind, status, period, due });
const asOf = '2025-11-01';

test('what a row comes to on a day', () => {
  const outcomes = [
    row('in time', 'done', '2025-11-15'),
    row('after the day', 'done', '2025-11-16'),
    row('said to be late', 'late', '2025-11-10'),
    row('said to be done, no day', 'done', null),
    row('late and not done', 'late', null),
    row('still to come', 'missing', null),
    row('the day has been', 'missing', null, '2025-10-31'),
    row('no day said', 'missing', null, null),
  ].map((r) => [r.unit_id, outcomeOf(r, asOf)]);
  expect(outcomes).toEqual([
    ['in time', 'done'],
    ['after the day', 'late'],
    ['said to be late', 'late'],
    ['said to be done, no day', 'done'],
    ['late and not done', 'overdue'],
    ['still to come', 'left'],
    ['the day has been', 'overdue'],
    ['no day said', 'missing'],
  ]);
});

test('occasions by kind and year, the latest first; a unit counts once, by what it has done', () => {
  const rows = [
    row('a', 'done', '2024-11-01', '2024-11-15'),
    row('a', 'done', '2025-11-01', '2025-11-15', 'SKYDDSROND'),
    row('a', 'missing', null),
    row('b', 'missing', null),
    row('c', 'missing', null, '2025-10-01'),
    row('a', 'done', '2025-03-01', '2025-03-31', 'Handlingsplan'),
  ];
  const occasions = occasionsOf(rows, asOf);
  expect(occasions.map(({ kind, year, due }) => [kind, year, due])).toEqual([
    ['SKYDDSROND', '2025', null],
    ['Handlingsplan', '2025', '2025-03-31'],
    ['Skyddsrond', '2024', '2024-11-15'],
  ]);
  expect(countsOf(occasions[0]!)).toEqual({ done: 1, late: 0, left: 1, missing: 0, overdue: 1 });
  expect(undoneOf(occasions[0]!).map((i) => [i.unit_id, i.outcome])).toEqual([
    ['c', 'overdue'],
    ['b', 'left'],
  ]);
});

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    rounds: encode('rounds', [
      { ...row('b', 'missing', null), source: 's' },
      { ...row('a', 'done', '2025-11-01', null), source: 's' },
    ]),
    unit_tree: encode('unit_tree', [{ unit_id: 'b', ancestor_id: 'top', distance: 1 }]),
  });
});
afterAll(() => warehouse.close());

test('the question obeys the unit', async () => {
  const units = async (unit: string | null) =>
    (await warehouse.ask(inspectionRows({ ...everything, unit }))).map((r) => r.unit_id);
  expect(await units(null)).toEqual(['a', 'b']);
  expect(await units('top')).toEqual(['b']);
});
