import { expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { eventCourses, eventViews, type EventChoice } from '../../../src/lib/analysis/incidents/eventViews.ts';
import type { IncidentCell } from '../../../src/lib/analysis/incidents/incidentCells.ts';
import { incidentCube, incidentDimensions } from '../../../src/lib/analysis/incidents/incidentCube.ts';
import { employees } from '../../../src/lib/analysis/incidents/incidentSummary.ts';
import { judge } from '../../../src/lib/analysis/incidents/judge.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';
import { addMonths } from '../../../src/lib/model/month.ts';
import { fromRows } from '../../../src/lib/warehouse/columns.ts';
import { countHere, countToSend, received, type CountRequest } from '../../../src/lib/workers/counting.ts';

const unit = (unit_id: string, parent_id: string | null, depth: number): Unit => ({
  ...{ unit_id, name: unit_id, level: null, parent_id, group_name: null, depth },
});
const units = [unit('kommunen', null, 0), unit('norr', 'kommunen', 1), unit('söder', 'kommunen', 1)];
const cell = (change: Partial<IncidentCell>): IncidentCell => ({
  ...{ month: '2025-01', unit_id: 'norr', type: 'near-miss', threat: 'none', cause: 'unknown', status: 'closed' },
  ...{ concerns: 'employee', sent: 'unknown', age: 'year', n: 1 },
  ...change,
});
const cells = [
  cell({ n: 4 }),
  cell({ month: '2025-02', type: 'accident', status: 'reported', sent: 'no', n: 3 }),
  cell({ month: '2025-03', unit_id: 'söder', type: 'accident', threat: 'violence', sent: 'yes', n: 2 }),
  cell({ month: '2025-03', unit_id: null, cause: 'fall', n: 5 }),
  cell({ month: '2025-03', concerns: 'pupil', n: 50 }),
];
const cube = incidentCube(fromRows(cells, incidentDimensions, ['n']), units);
const choice: EventChoice = { filter: everything, concerned: employees, onlyThreats: false };

test('the views of a period, each filtered by what is chosen in the others', () => {
  const sums = countHere(cube, { kind: 'views', choice });
  const filter = { ...everything, from: '2025-02', marks: { type: ['accident'] } };
  const views = eventViews(sums, { ...choice, filter });
  const some = (counts: readonly { value: string; n: number }[]) => counts.filter(({ n }) => n > 0);
  expect(views).toMatchObject({ total: 5, unplaced: 0 });
  expect(some(views.type)).toEqual([
    { value: 'near-miss', n: 5 },
    { value: 'accident', n: 5 },
  ]);
  expect(some(views.threat)).toEqual([
    { value: 'violence', n: 2 },
    { value: 'none', n: 3 },
  ]);
  expect(views.stages.map(({ status, total }) => [status, total])).toEqual([
    ['reported', 3],
    ['investigation', 0],
    ['measures', 0],
    ['closed', 2],
  ]);
  expect(views.stuck).toEqual([
    { unit_id: 'norr', part: 3, whole: 3 },
    { unit_id: 'söder', part: 0, whole: 2 },
  ]);
  expect(views.unsent).toEqual([
    { unit_id: 'norr', part: 3, whole: 3 },
    { unit_id: 'söder', part: 0, whole: 2 },
  ]);
  expect(eventViews(sums, choice)).toMatchObject({ total: 14, unplaced: 5 });
});

test('months and areas are the same whatever period is chosen', () => {
  const sums = countHere(cube, { kind: 'views', choice });
  const courses = eventCourses(sums, units, { ...choice, filter: { ...everything, from: '2025-03' } });
  expect(courses).toEqual({
    months: ['2025-01', '2025-02', '2025-03'],
    missing: new Set(),
    lead: Float64Array.of(4, 3, 7),
    absent: new Set(),
    areas: [
      { unit_id: 'norr', n: Float64Array.of(4, 3, 0), absent: new Set() },
      { unit_id: 'söder', n: Float64Array.of(0, 0, 2), absent: new Set() },
    ],
    beside: false,
    closes: true,
    reportingUnits: 2,
  });
  const threats = eventCourses(sums, units, { ...choice, onlyThreats: true });
  expect(threats.areas.map((a) => [...a.n])).toEqual([
    [0, 0, 0],
    [0, 0, 2],
  ]);
});

test('what was counted beforehand and sent says of every period what counting at once says', () => {
  const chosen: EventChoice[] = [
    choice,
    { ...choice, onlyThreats: true },
    { ...choice, filter: { ...everything, unit: 'norr', marks: { status: ['reported'], threat: ['none'] } } },
  ];
  for (const each of chosen) {
    const request: CountRequest = { kind: 'views', choice: each };
    const here = countHere(cube, request);
    const sent = received<typeof request>(structuredClone(countToSend(cube, units, request)));
    expect(eventCourses(sent, units, each)).toEqual(eventCourses(here, units, each));
    for (const from of [null, '2024-12', '2025-01', '2025-02', '2025-03', '2025-04'])
      for (const to of [null, '2024-12', '2025-01', '2025-02', '2025-03', '2025-04']) {
        const brushed = { ...each, filter: { ...each.filter, from, to } };
        expect(eventViews(sent, brushed)).toEqual(eventViews(here, brushed));
      }
  }
});

test('a summary is the same sent as counted at once', () => {
  const request: CountRequest = { kind: 'summary', concerned: employees };
  const here = countHere(cube, request);
  expect(received(structuredClone(countToSend(cube, units, request)))).toEqual(here);
  expect(here.incidents.get('kommunen')).toEqual([4, 3, 2]);
  expect(here.threats.get('kommunen')).toEqual([0, 0, 2]);
  expect(here).toMatchObject({ reporting: ['norr', 'söder'], stuck: [{ unit_id: 'norr' }, { unit_id: 'söder' }] });
});

test('no events: nothing is shown, and nothing fails', () => {
  const none = incidentCube(fromRows<(typeof incidentDimensions)[number], 'n'>([], incidentDimensions, ['n']), units);
  const sums = countHere(none, { kind: 'views', choice });
  expect(eventCourses(sums, units, choice)).toMatchObject({ months: [], areas: [], reportingUnits: 0 });
  expect(eventViews(sums, choice)).toMatchObject({ total: 0, unplaced: 0, stuck: [], unsent: [], reporting: [] });
});

/** Counts that vary as chance does around 4, and the same around 9. */
const around4 = [4, 3, 5, 6, 2, 4, 5, 3, 4, 6, 3, 4, 5, 2, 4, 5, 3, 4];
const around9 = [9, 8, 11, 7, 10, 9, 12, 8, 9, 10, 7, 9, 11, 8, 9, 10, 8, 9];
const months = Array.from({ length: 36 }, (_, i) => addMonths('2023-01', i));

test('what is chosen is judged by itself, areas together; what stands still is not named', () => {
  const absent = new Set<string>();
  const [still, rising] = [Float64Array.of(...around9, ...around9), Float64Array.of(...around4, ...around9)];
  const areas = [
    { unit_id: 'norr', n: rising, absent },
    { unit_id: 'söder', n: still, absent },
  ];
  const asked = { months, missing: [], asOf: '2025-12-31', areas, direction: 'decrease' } as const;
  const risen = judge({ ...asked, lead: { n: rising, direction: 'neutral', absent } });
  expect(risen.lead).toMatchObject({ kind: 'shift', since: '2024-07', side: 'high', verdict: 'neutral' });
  expect(risen.named.map((n) => [n.unit_id, n.signal.since, n.signal.verdict])).toEqual([
    ['norr', '2024-07', 'concern'],
  ]);
  expect(risen.judged).toBe(true);
  expect(judge({ ...asked, lead: { n: still, direction: 'neutral', absent } }).lead).toBeNull();
  const few = { months: months.slice(0, 3), areas: areas.map((a) => ({ ...a, n: a.n.slice(0, 3) })) };
  const short = judge({ ...asked, ...few, lead: { n: rising.slice(0, 3), direction: 'neutral', absent } });
  expect(short).toEqual({ lead: null, named: [], judged: false });
});
