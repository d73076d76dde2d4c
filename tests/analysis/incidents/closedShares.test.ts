import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { closedMonths, type ClosedMonth } from '../../../src/lib/analysis/incidents/closedMonths.ts';
import { closedShares } from '../../../src/lib/analysis/incidents/closedShares.ts';
import { leadChart, type LeadData } from '../../../src/lib/analysis/incidents/leadChart.ts';
import { leadKind } from '../../../src/lib/analysis/incidents/leadKind.ts';
import { trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import { monthsBetween } from '../../../src/lib/model/month.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';
import { asDrawn, leadRows } from '../../../src/routes/handelser/lead.ts';
import { incident } from '../../incident.ts';

let warehouse: Warehouse;
let id = 0;
const event = (change: Parameters<typeof incident>[0]) => incident({ incident_id: String(++id), ...change });
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    unit_tree: encode('unit_tree', [{ unit_id: 'skolan', ancestor_id: 'skolan', distance: 0 }]),
    incidents: encode('incidents', [
      // In time: 90 days after the report, and on the day itself where no day of report is told.
      event({ occurred: '2025-01-10', reported: '2025-01-20', closed: '2025-04-20' }),
      event({ occurred: '2025-01-15', closed: '2025-01-15' }),
      // A day late; never closed; closed nobody knows when; says nothing of where it stands.
      event({ occurred: '2025-01-10', reported: '2025-01-20', closed: '2025-04-21' }),
      event({ occurred: '2025-01-31', status: 'investigation', count: 3 }),
      event({ occurred: '2025-01-31', status: 'closed' }),
      event({ occurred: '2025-01-31', status: null }),
      // Left out: voided, another group of persons, after the last day.
      event({ occurred: '2025-01-31', status: 'void', closed: '2025-02-01' }),
      event({ occurred: '2025-01-31', concerns: 'pupil', closed: '2025-02-01' }),
      event({ occurred: '2026-01-01', closed: '2026-01-02' }),
      // Reported 90 and 91 days before the last day.
      event({ occurred: '2025-05-01', reported: '2025-05-02', closed: '2025-05-09' }),
      event({ occurred: '2025-05-01', reported: '2025-05-01', status: 'reported' }),
    ]),
  });
});
afterAll(() => warehouse.close());

test('by month: closed within 90 days of the report, of those that have had them', async () => {
  expect(await warehouse.ask(closedMonths(everything, ['employee'], '2025-07-31'))).toEqual([
    { month: '2025-01', old: 6, inTime: 2, young: 0, youngClosed: 0, undated: 1 },
    { month: '2025-05', old: 1, inTime: 0, young: 1, youngClosed: 1, undated: 0 },
  ]);
});

test('the status does not filter, the unit and the other marks do', async () => {
  const counted = async (filter: Partial<typeof everything>) =>
    (await warehouse.ask(closedMonths({ ...everything, ...filter }, ['employee'], '2025-07-31'))).map((r) => r.old);
  expect(await counted({ marks: { status: ['closed'] } })).toEqual([6, 1]);
  expect(await counted({ unit: 'parken' })).toEqual([]);
  expect(await counted({ marks: { type: ['near-miss'] } })).toEqual([]);
});

const row = (month: string, inTime: number, old: number, change: Partial<ClosedMonth> = {}): ClosedMonth => ({
  ...{ month, old, inTime, young: 0, youngClosed: 0, undated: 0 },
  ...change,
});
const months = monthsBetween('2024-01', '2025-07');

test('a month is ripe 90 days after its last day; before, the share so far stands apart; without reports there is a gap', () => {
  const rows = [
    ...months.filter((month) => month !== '2024-02' && month < '2025-05').map((month) => row(month, 8, 10)),
    row('2025-05', 3, 4, { young: 6, youngClosed: 1, undated: 2 }),
  ];
  const of = (asOf: string) => closedShares(months, rows, asOf);
  const { ripe, immature, undated } = of('2025-07-31');
  expect(ripe[0]).toEqual({ x: '2024-01', y: 8, n: 10 });
  expect(ripe[1]).toEqual({ x: '2024-02', y: null, n: null });
  // 30 April and 90 days is 29 July.
  expect([ripe.at(-1)!.x, of('2025-07-29').ripe.at(-1)!.x]).toEqual(['2025-04', '2025-03']);
  expect(immature).toEqual([
    { x: '2025-05', y: 4, n: 10 },
    { x: '2025-06', y: null, n: null },
    { x: '2025-07', y: null, n: null },
  ]);
  expect(undated).toBe(2);
});

test('months with few reports become quarters, both numbers added up', () => {
  const few = months.slice(0, 12).map((month, i) => row(month, i % 2, i === 4 ? 0 : 1 + (i % 2)));
  const { ripe, quarterly } = closedShares(months.slice(0, 12), few, '2025-07-31');
  expect(quarterly).toBe(true);
  expect(ripe).toEqual([
    { x: '2024-Q1', y: 1, n: 4 },
    { x: '2024-Q2', y: 2, n: 4 },
    { x: '2024-Q3', y: 1, n: 4 },
    { x: '2024-Q4', y: 2, n: 5 },
  ]);
});

const data = (closed: readonly ClosedMonth[], range = months, asOf = '2025-07-31'): LeadData => ({
  trend: trendOf([], asOf, 'decrease'),
  ...{ months: [], staff: new Map(), days: [], rebase: [], closed, range, asOf },
});

test('the p chart: more in time is better, immature months set no limits and signal nothing', () => {
  const steady = months.slice(0, 16).map((month, i) => row(month, 16 + (i % 3), 20 + (i % 3)));
  const young = row('2025-06', 0, 0, { young: 20 });
  const usual = leadChart('p', data([...steady, young]));
  const low = leadChart('p', data([...steady.slice(0, 15), row('2025-04', 2, 22), young]));
  expect(usual.chart.points.map(({ signal }) => signal)).toEqual(Array(16).fill(null));
  expect(usual.unfinished).toContainEqual({ x: '2025-06', y: 0, n: 20 });
  expect(low.chart.points.at(-1)).toMatchObject({ x: '2025-04', signal: 'outside', verdict: 'concern' });
  const rows = leadRows(asDrawn(low));
  expect(rows[15]!.y).toBeCloseTo((100 * 2) / 22, 9);
  expect(rows.at(-2)).toMatchObject({ x: '2025-06', y: 0, n: 20, unfinished: true, signal: null });
});

test('the limits are widened where months differ more than chance gives', () => {
  const wild = months.slice(0, 16).map((month, i) => row(month, i % 2 ? 70 : 30, 100));
  expect(leadChart('p', data(wild)).widened).toBe(true);
  expect(leadChart('p', data(wild)).chart.points.every(({ signal }) => signal === null)).toBe(true);
  const all = leadChart('p', data(months.slice(0, 16).map((month) => row(month, 9, 9))));
  expect(all.chart).toMatchObject({ centre: 1, lower: 1, upper: 1 });
  expect(leadChart('p', data([])).chart.points.every(({ y }) => y === null)).toBe(true);
});

test('shares can be chosen where something is closed, and never suit better than counts', () => {
  const counts = months.map((x) => ({ x, y: 9 }));
  expect(leadKind(counts, new Map(), true)).toMatchObject({
    kind: 'xmr',
    possible: ['xmr', 't', 'p', 'run', 'rolling'],
  });
  expect(leadKind(counts, new Map(), false).possible).not.toContain('p');
});
