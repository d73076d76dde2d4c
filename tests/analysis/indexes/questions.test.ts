import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { indexValues } from '../../../src/lib/analysis/indexes/indexValues.ts';
import { healthMix } from '../../../src/lib/analysis/absence/healthMix.ts';
import { healthYears } from '../../../src/lib/analysis/absence/healthYears.ts';
import { measuresOf, rollingYear } from '../../../src/lib/analysis/absence/rollingYear.ts';
import { sickLeave } from '../../../src/lib/analysis/absence/sickLeave.ts';
import { addMonths } from '../../../src/lib/model/month.ts';
import type { Row } from '../../../src/lib/model/tables.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

const source = 'a.csv';
const leave = (unit_id: string, period: string, rate: number | null, suppressed = false): Row<'absence'> => ({
  ...{ unit_id, period, rate, suppressed, source },
  measure: 'total',
  hours: null,
});
const staff = (unit_id: string, employees: number): Row<'headcount'> => ({
  unit_id,
  period: '2025-01',
  employees,
  source,
});
const visits = (unit_id: string, period: string, kind: string, count: number | null): Row<'health'> => ({
  ...{ unit_id, period, kind, count, suppressed: count === null, source },
});
const index = (year: number, value: number): Row<'indexes'> => ({
  ...{ instrument: 'HME', year, unit_id: 'a', part: null, value, answers: 9, suppressed: false, source },
  ...{ gender: null, spread: null },
});
const above = (unit_id: string, ancestor_id: string, distance: number) => ({ unit_id, ancestor_id, distance });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    unit_tree: encode('unit_tree', [
      ...['all', 'A', 'a', 'b'].map((u) => above(u, u, 0)),
      ...[above('A', 'all', 1), above('a', 'A', 1), above('b', 'A', 1), above('a', 'all', 2), above('b', 'all', 2)],
    ]),
    absence: encode('absence', [
      ...[leave('a', '2025-01', 4), leave('b', '2025-01', 10), leave('A', '2025-02', 6), leave('a', '2025-02', 99)],
      ...[
        leave('a', '2025-03', 4),
        leave('b', '2025-03', null, true),
        leave('a', '2025-04', 4),
        leave('b', '2025-04', 8),
      ],
    ]),
    headcount: encode('headcount', [staff('a', 10), staff('b', 30)]),
    health: encode('health', [
      ...[
        visits('a', '2025-Q1', 'after', 6),
        visits('A', '2025', 'after', 4),
        visits('b', '2025', 'after', null),
        visits('a', '2025-Q1', 'promoting', 10),
      ],
      ...[
        visits('a', '2025-Q1', 'missed', 5),
        visits('all', '2024', 'after', null),
        visits('a', '2024', 'after', null),
        visits('a', '2024-Q1', 'preventive', 7),
      ],
    ]),
    indexes: encode('indexes', [index(2025, 70), index(2024, 71), index(2023, 72)]),
  });
});
afterAll(() => warehouse.close());

test('sick leave: weighted by employees; a given value stands; a hidden unit hides the sum; no employees, no sum', async () => {
  const ask = async (unit: string | null) =>
    (await warehouse.ask(sickLeave({ unit }))).map((r) => [r.period, r.rate, r.hidden, r.units]);
  expect(await ask('A')).toEqual([
    ['2025-01', 8.5, false, 2],
    ['2025-02', 6, false, 1],
    ['2025-03', null, true, 2],
    ['2025-04', null, false, 2],
  ]);
  expect(await ask('a')).toEqual([
    ['2025-01', 4, false, 1],
    ['2025-02', 99, false, 1],
    ['2025-03', 4, false, 1],
    ['2025-04', 4, false, 1],
  ]);
  expect(await ask(null)).toEqual(await ask('A'));
});

test('the rolling year needs twelve months; the two latest of the data are preliminary', () => {
  const points = Array.from({ length: 14 }, (_, i) => ({
    ...{
      period: addMonths('2024-01', i),
      measure: 'total',
      rate: i === 13 ? 18 : 6,
      hidden: false,
      units: 1,
      weight: null,
      by_hours: false,
    },
  }));
  const shown = rollingYear(points, 'total', '2025-02').map((m) => [m.month, m.rolling, m.preliminary]);
  expect(shown.slice(10)).toEqual([
    ['2024-11', null, false],
    ['2024-12', 6, false],
    ['2025-01', 6, true],
    ['2025-02', 7, true],
  ]);
  expect(rollingYear(points, 'total', '2025-06').some((m) => m.preliminary)).toBe(false);
  expect(rollingYear(points, 'total', null).at(-1)?.preliminary).toBe(true);
  expect(rollingYear([], 'total', null)).toEqual([]);
});

test('twelve months are weighed by what they rest on, where that is known of all', () => {
  const point = (i: number, rate: number, weight: number | null, by_hours = true) => ({
    ...{ period: addMonths('2024-01', i), measure: 'total', rate, hidden: false, units: 1, weight, by_hours },
  });
  const months = (last: ReturnType<typeof point>) => [...Array.from({ length: 11 }, (_, i) => point(i, 4, 100)), last];
  const rolling = (last: ReturnType<typeof point>) => rollingYear(months(last), 'total', null).at(-1)!.rolling;
  // 4 % of 1 100 hours and 16 % of 100: five per cent of 1 200. The mean of the months is the same here ...
  expect(rolling(point(11, 16, 100))).toBe(5);
  // ... and not where the last month is as long as all the others.
  expect(rolling(point(11, 16, 1100))).toBe(10);
  expect(rolling(point(11, 16, null))).toBe(5);
  expect(rolling(point(11, 16, 1100, false))).toBe(5);
});

test('ordinary working hours weigh, where the source has them of all units; the mean of means is another number', async () => {
  const own = new Warehouse(await nodeEngine());
  const hours = (unit_id: string, rate: number, n: number | null): Row<'absence'> => ({
    ...leave(unit_id, '2025-01', rate),
    hours: n,
  });
  const of = async (second: number | null) => {
    await own.load({
      unit_tree: encode('unit_tree', [
        above('all', 'all', 0),
        above('a', 'a', 0),
        above('a', 'all', 1),
        above('b', 'b', 0),
        above('b', 'all', 1),
      ]),
      absence: encode('absence', [hours('a', 2, 3000), hours('b', 10, second)]),
      headcount: encode('headcount', [staff('a', 10), staff('b', 30)]),
    });
    return (await own.ask(sickLeave({ unit: 'all' })))[0]!;
  };
  // (2 · 3 000 + 10 · 1 000) / 4 000; by employees it would be 8, and the mean of the two is 6.
  expect(await of(1000)).toMatchObject({ rate: 4, weight: 4000, by_hours: true });
  expect(await of(null)).toMatchObject({ rate: 8, weight: 40, by_hours: false });
  await own.close();
});

test('measures: the total first, else the most general of the source', () => {
  const points = ['Lång frånvaro', 'long', 'Frånvaro', 'total'].map((measure) => ({
    ...{ period: '2025', measure, rate: 1, hidden: false, units: 1, weight: null, by_hours: false },
  }));
  expect(measuresOf(points)).toEqual(['total', 'long', 'Frånvaro', 'Lång frånvaro']);
});

test('visits: hidden where the unit itself is, and so are the shares that they would be seen from; missed ones are in no share', async () => {
  const rows = await warehouse.ask(healthYears(everything));
  expect(rows).toEqual([
    { year: 2024, kind: 'after', count: null, hidden: true },
    { year: 2024, kind: 'preventive', count: 7, hidden: false },
    { year: 2025, kind: 'after', count: 10, hidden: false },
    { year: 2025, kind: 'missed', count: 5, hidden: false },
    { year: 2025, kind: 'promoting', count: 10, hidden: false },
  ]);
  expect(healthMix(rows)).toEqual([
    {
      year: 2024,
      visits: null,
      wasted: [
        { kind: 'missed', count: 0 },
        { kind: 'late-cancelled', count: 0 },
      ],
    },
    {
      year: 2025,
      visits: [
        { kind: 'promoting', count: 10, share: 0.5 },
        { kind: 'preventive', count: 0, share: 0 },
        { kind: 'after', count: 10, share: 0.5 },
      ],
      wasted: [
        { kind: 'missed', count: 5 },
        { kind: 'late-cancelled', count: 0 },
      ],
    },
  ]);
  expect(await warehouse.ask(healthYears({ ...everything, unit: 'b', from: '2025-01' }))).toEqual([
    { year: 2025, kind: 'after', count: null, hidden: true },
  ]);
});

test('index values: all years, the earliest first, so that a change can be measured against one before the period', async () => {
  expect((await warehouse.ask(indexValues())).map((r) => r.year)).toEqual([2023, 2024, 2025]);
});
