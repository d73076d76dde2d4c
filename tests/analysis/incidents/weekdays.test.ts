import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { eventWeekdays } from '../../../src/lib/analysis/incidents/eventWeekdays.ts';
import { weekdays, weekdaysIn } from '../../../src/lib/analysis/incidents/weekdays.ts';
import { chiSquareTail, evenness } from '../../../src/lib/analysis/stats/evenness.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { incident } from '../../incident.ts';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    unit_tree: encode('unit_tree', [{ unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 }]),
    incidents: encode('incidents', [
      incident({ incident_id: '1', occurred: '2025-03-03' }),
      incident({ incident_id: '2', occurred: '2025-03-10', count: 2 }),
      incident({ incident_id: '3', occurred: '2025-03-09', type: 'near-miss' }),
      incident({ incident_id: '4', occurred: '2025-04-02', concerns: 'pupil' }),
      incident({ incident_id: '5', occurred: '2025-04-02', status: 'void' }),
      incident({ incident_id: '6', occurred: '2026-04-02' }),
    ]),
  });
});
afterAll(() => warehouse.close());

test('events by month and weekday, Monday first', async () => {
  const of = (filter: Partial<typeof everything>) =>
    warehouse.ask(eventWeekdays({ ...everything, ...filter }, ['employee'], '2025-12-31'));
  expect(await of({})).toEqual([
    { month: '2025-03', weekday: 1, n: 3 },
    { month: '2025-03', weekday: 7, n: 1 },
  ]);
  expect(await of({ marks: { type: ['near-miss'] } })).toEqual([{ month: '2025-03', weekday: 7, n: 1 }]);
  expect(await of({ unit: 'parken' })).toEqual([]);
});

test('how many Mondays to Sundays the months have, up to the last day of the data', () => {
  expect(weekdaysIn(['2025-02'], null)).toEqual([4, 4, 4, 4, 4, 4, 4]);
  expect(weekdaysIn(['2024-02', '2025-03'], null)).toEqual([9, 8, 8, 9, 8, 9, 9]);
  expect(weekdaysIn(['2025-03'], '2025-03-11')).toEqual([2, 2, 1, 1, 1, 2, 2]);
});

const week = (n: readonly number[], months = ['2025-02']) =>
  weekdays(
    n.map((count, i) => ({ month: months[0]!, weekday: i + 1, n: count })),
    months,
    '2025-12-31',
  )!;

test('chi-square by its distribution, at points of printed tables', () => {
  // Pearson and Hartley, Biometrika Tables for Statisticians 1, table 8.
  expect(chiSquareTail(12.5916, 6)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(16.8119, 6)).toBeCloseTo(0.01, 5);
  expect(chiSquareTail(9.48773, 4)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(0, 6)).toBe(1);
});

test('seven days alike, one that stands out, and a closed weekend', () => {
  const alike = week([20, 22, 18, 21, 19, 20, 20]);
  expect(alike.p).toBeGreaterThan(0.9);
  expect(alike.days.every(({ n, lower, upper }) => n >= lower && n <= upper)).toBe(true);
  expect(alike.days[0]).toMatchObject({ weekday: 1, n: 20, expected: 20, lower: 10, upper: 32 });
  const odd = week([20, 60, 18, 21, 19, 20, 20]);
  expect(odd.p).toBeLessThan(0.001);
  expect(odd.days.filter(({ n, upper }) => n > upper).map(({ weekday }) => weekday)).toEqual([2]);
  const office = week([28, 30, 27, 29, 26, 0, 0]);
  expect(office.p).toBeLessThan(0.001);
  expect(office.pWorkdays).toBeGreaterThan(0.9);
});

test('a month that has five Sundays is expected to have more on them', () => {
  const march = week([0, 0, 0, 0, 0, 0, 0], ['2025-03']);
  expect(march).toMatchObject({ total: 0, p: 1, pWorkdays: 1 });
  const { days } = week([10, 8, 8, 8, 8, 8, 10], ['2025-03']);
  expect(days[6]!.expected).toBeCloseTo((60 * 5) / 31, 9);
  expect(days[2]!.expected).toBeCloseTo((60 * 4) / 31, 9);
});

test('few events are simulated, and the share of even weeks called uneven is what the level says', () => {
  // One event: every day is as likely, so nothing is uneven.
  expect(evenness([1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1])).toBe(1);
  // All seven of seven on one day: 7 of 7^7 ways.
  expect(evenness([7, 0, 0, 0, 0, 0, 0], [4, 4, 4, 4, 4, 4, 4])).toBeLessThan(0.0005);
  const next = random(3);
  const called = (events: number, runs: number) =>
    Array.from({ length: runs }, () => {
      const counts = Array<number>(7).fill(0);
      for (let event = 0; event < events; event++) counts[Math.floor(7 * next())]! += 1;
      return evenness(counts, [1, 1, 1, 1, 1, 1, 1]) < 0.05;
    }).filter(Boolean).length / runs;
  expect(called(140, 2000)).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 2000));
  expect(called(140, 2000)).toBeGreaterThan(0.03);
  expect(called(20, 60)).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 60));
});

test('seven fields hold all seven days in 95 weeks of 100', () => {
  const next = random(4);
  const { days } = week([30, 30, 30, 30, 30, 30, 30]);
  let held = 0;
  for (let run = 0; run < 2000; run++) {
    const counts = Array<number>(7).fill(0);
    for (let event = 0; event < 210; event++) counts[Math.floor(7 * next())]! += 1;
    if (counts.every((n, i) => n >= days[i]!.lower && n <= days[i]!.upper)) held += 1;
  }
  expect(held / 2000).toBeGreaterThan(0.94);
  expect(held / 2000).toBeLessThan(0.98);
});

test('hundreds of thousands of events, and no months', () => {
  const many = week(Array<number>(7).fill(700_000));
  expect(many.days[0]).toMatchObject({ expected: 700_000 });
  expect(many.days[0]!.upper - 700_000).toBeCloseTo(2.69 * Math.sqrt((4_900_000 * 6) / 49), 6);
  expect(weekdays([], [], null)).toBeNull();
});
