import { expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { areasOf, areaUnits, reportingUnits } from '../../../src/lib/analysis/incidents/areas.ts';
import { findings } from '../../../src/lib/analysis/incidents/findings.ts';
import type { IncidentCell } from '../../../src/lib/analysis/incidents/incidentCells.ts';
import { incidentSelections } from '../../../src/lib/analysis/incidents/incidentCube.ts';
import { incidentSummary } from '../../../src/lib/analysis/incidents/incidentSummary.ts';
import { missingMonths, monthReadings } from '../../../src/lib/analysis/incidents/monthReadings.ts';
import { reporting } from '../../../src/lib/analysis/incidents/reporting.ts';
import { isSeasonal } from '../../../src/lib/analysis/incidents/seasonal.ts';
import { stuck, sumShares, unsent } from '../../../src/lib/analysis/incidents/shares.ts';
import { stages } from '../../../src/lib/analysis/incidents/stages.ts';
import { directionOf, trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import { concernedBy, whomOf } from '../../../src/lib/analysis/incidents/whom.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';
import { addMonths } from '../../../src/lib/model/month.ts';
import { incidentSums } from '../../incidentSums.ts';

const unit = (unit_id: string, parent_id: string | null, depth: number): Unit => ({
  unit_id,
  name: unit_id,
  level: null,
  parent_id,
  group_name: null,
  depth,
});
const units = [
  unit('kommunen', null, 0),
  unit('vård', 'kommunen', 1),
  unit('norr', 'vård', 2),
  unit('söder', 'vård', 2),
  unit('teknik', 'kommunen', 1),
];
const cell = (change: Partial<IncidentCell>): IncidentCell => ({
  month: '2025-01',
  unit_id: 'norr',
  type: 'near-miss',
  threat: 'none',
  cause: 'unknown',
  status: 'closed',
  concerns: 'employee',
  sent: 'unknown',
  age: 'year',
  n: 1,
  ...change,
});
const employees = ['employee', 'unknown'];
const none = new Set<string>();
const whole = incidentSelections(everything, employees);

test('months run without holes from the first to the last; others than employees are not counted unless asked', () => {
  const sums = incidentSums(
    [cell({ n: 4 }), cell({ month: '2025-03', n: 2 }), cell({ month: '2025-03', concerns: 'pupil', n: 9 })],
    units,
  );
  expect(monthReadings(sums, whole, none)).toEqual([
    { x: '2025-01', y: 4 },
    { x: '2025-02', y: 0 },
    { x: '2025-03', y: 2 },
  ]);
  const all = incidentSelections(everything, concernedBy('all', {}));
  expect(monthReadings(sums, all, none).map((r) => r.y)).toEqual([4, 0, 11]);
});

test('whose events are counted: employees unless the page or a mark says otherwise', () => {
  expect(concernedBy(whomOf(''), {})).toEqual(['employee', 'unknown']);
  expect(concernedBy(whomOf('others'), {})).toEqual(['pupil', 'client', 'other']);
  expect(concernedBy(whomOf('nonsense'), { concerns: ['pupil'] })).toEqual(['pupil']);
});

test('a month that is empty where there usually is much is missing; a rare zero is a zero', () => {
  const busy = incidentSums(
    [cell({ n: 9 }), cell({ month: '2025-03', n: 8 }), cell({ month: '2025-04', n: 9 })],
    units,
  );
  expect([...missingMonths(busy)]).toEqual(['2025-02']);
  expect(monthReadings(busy, whole, missingMonths(busy)).map((r) => r.y)).toEqual([9, null, 8, 9]);
  const quiet = incidentSums([cell({ n: 4 }), cell({ month: '2025-03', n: 4 }), cell({ month: '2025-04' })], units);
  expect(missingMonths(quiet).size).toBe(0);
  expect(missingMonths(incidentSums([], units)).size).toBe(0);
});

test('unit, period and marks become selections; the period does not filter the months', () => {
  const sums = incidentSums(
    [
      cell({ n: 2 }),
      cell({ unit_id: 'teknik', n: 5 }),
      cell({ unit_id: null, n: 7 }),
      cell({ month: '2025-02', n: 3 }),
      cell({ type: 'accident', n: 11 }),
    ],
    units,
  );
  const filter = { unit: 'vård', from: '2025-02', to: null, marks: { type: ['near-miss'] } };
  expect(monthReadings(sums, incidentSelections(filter, employees), none).map((r) => r.y)).toEqual([2, 3]);
  expect(reportingUnits(sums, null).map((u) => u.unit_id)).toEqual(['norr', 'teknik']);
  expect(reportingUnits(sums, 'vård').map((u) => u.unit_id)).toEqual(['norr']);
});

test('areas are the units below the chosen one, those beside a unit of the lowest level', () => {
  const ids = (chosen: string | null) => {
    const found = areaUnits(units, chosen, (unit) => unit !== 'bolaget');
    return [found.beside, found.units.map((u) => u.unit_id)];
  };
  expect(ids(null)).toEqual([false, ['vård', 'teknik']]);
  expect(ids('vård')).toEqual([false, ['norr', 'söder']]);
  expect(ids('norr')).toEqual([true, ['norr', 'söder']]);
  expect(areaUnits([], null, () => false)).toEqual({ beside: false, units: [] });
  const beside = [...units, unit('bolaget', null, 0)];
  const tops = (reports: (unit: string) => boolean) => areaUnits(beside, null, reports).units.map((u) => u.unit_id);
  expect(tops(() => true)).toEqual(['kommunen', 'bolaget']);
  expect(tops((u) => u === 'kommunen')).toEqual(['vård', 'teknik']);
});

test('an area counts what lies below it, and nothing is nothing', () => {
  const sums = incidentSums(
    [cell({ n: 4 }), cell({ unit_id: 'söder', n: 3 }), cell({ unit_id: 'teknik', n: 9 })],
    units,
  );
  expect(areasOf(sums, ['vård', 'söder', 'kommunen'], whole)).toEqual([
    { unit_id: 'vård', n: Float64Array.of(7), absent: new Set() },
    { unit_id: 'söder', n: Float64Array.of(3), absent: new Set() },
    { unit_id: 'kommunen', n: Float64Array.of(16), absent: new Set() },
  ]);
  expect(areasOf(incidentSums([], units), ['vård'], whole)).toEqual([
    { unit_id: 'vård', n: new Float64Array(), absent: new Set() },
  ]);
  const nothing = trendOf([], null, 'neutral');
  expect(nothing).toMatchObject({ total: 0, signal: null, unfinished: [] });
  expect(nothing.chart.points).toEqual([]);
});

test('an unfinished month is drawn but not judged; thin months become quarters', () => {
  const months = (y: number[]) => y.map((n, i) => ({ x: addMonths('2025-01', i), y: n }));
  const busy = trendOf(months([5, 6, 7, 1]), '2025-04-12', 'neutral');
  expect(busy.chart.points.map((p) => p.x)).toEqual(['2025-01', '2025-02', '2025-03']);
  expect(busy.unfinished).toEqual([{ x: '2025-04', y: 1 }]);
  expect(busy).toMatchObject({ quarterly: false, total: 19 });
  const thin = trendOf(months([1, 0, 2, 1, 0, 0, 2]), '2025-07-31', 'neutral');
  expect(thin.quarterly).toBe(true);
  expect(thin.chart.points.map((p) => [p.x, p.y])).toEqual([
    ['2025-Q1', 3],
    ['2025-Q2', 1],
  ]);
  expect(trendOf(months([1]), '2025-01-31', 'neutral')).toMatchObject({ quarterly: false, total: 1 });
});

test('more is no worse where it may be better reporting', () => {
  expect(directionOf({})).toBe('neutral');
  expect(directionOf({ type: ['accident'] })).toBe('decrease');
  expect(directionOf({ type: ['accident', 'near-miss'] })).toBe('neutral');
  expect(directionOf({ threat: ['threat', 'both'] })).toBe('decrease');
  expect(directionOf({ threat: ['none'] })).toBe('neutral');
});

/** Counts that vary as chance does around 4, and the same around 9. */
const around4 = [4, 3, 5, 6, 2, 4, 5, 3, 4, 6, 3, 4, 5, 2, 4, 5, 3, 4];
const around9 = [9, 8, 11, 7, 10, 9, 12, 8, 9, 10, 7, 9, 11, 8, 9, 10, 8, 9];
const over = (first: string, counts: number[], change: Partial<IncidentCell>): IncidentCell[] =>
  counts.flatMap((n, i) => (n > 0 ? [cell({ ...change, month: addMonths(first, i), n })] : []));

test('threats that rise at one unit are named there, from the right month, and no other unit is', () => {
  const sums = incidentSums(
    [
      ...over('2023-01', [...around4, ...around9], { unit_id: 'norr', threat: 'threat' }),
      ...over('2023-01', [...around9, ...around9], { unit_id: 'norr' }),
      ...over('2023-01', [...around9, ...around9], { unit_id: 'söder' }),
      ...over('2023-01', [...around4, ...around4], { unit_id: 'teknik', threat: 'violence' }),
    ],
    units,
  );
  const found = findings(incidentSummary(sums, employees), '2025-12-31');
  expect(found.map((f) => [f.unit_id, f.subject, f.signal.kind, f.signal.since])).toEqual([
    ['norr', 'threats', 'shift', '2024-07'],
  ]);
  expect(found[0]!.signal.before).toBeCloseTo(4, 12);
  expect(found[0]!.signal.after).toBeCloseTo(164 / 18, 12);
  expect(found[0]!.signal.verdict).toBe('concern');
});

test('a July that is as low every year is a season, one that is low once is not', () => {
  const year = [30, 28, 31, 29, 30, 28, 0, 29, 31, 30, 28, 30];
  const usual = year.map((n) => n || 30);
  const asReadings = (counts: number[]) => counts.map((y, i) => ({ x: addMonths('2023-01', i), y }));
  const low = trendOf(asReadings([...usual, ...year, ...year]), '2025-12-31', 'neutral');
  const once = trendOf(asReadings([...usual, ...usual, ...year]), '2025-12-31', 'neutral');
  expect([low.signal?.kind, once.signal?.kind]).toEqual(['outside', 'outside']);
  expect(isSeasonal(low.chart, low.signal!)).toBe(true);
  expect(isSeasonal(once.chart, once.signal!)).toBe(false);
});

test('what is stuck: not closed after 90 days, of those old enough whose status is known', () => {
  const sums = incidentSums(
    [
      cell({ status: 'closed', n: 6 }),
      cell({ status: 'reported', age: 'older', n: 3 }),
      cell({ status: 'measures', age: 'fresh', n: 50 }),
      cell({ status: 'unknown', n: 40 }),
      cell({ unit_id: 'teknik', status: 'investigation', age: 'half-year', n: 1 }),
      cell({ unit_id: 'teknik', status: 'investigation', month: '2024-12', age: 'half-year', n: 8 }),
    ],
    units,
  );
  const january = incidentSelections({ ...everything, from: '2025-01', marks: { status: ['closed'] } }, employees);
  const rows = stuck(sums, null, january);
  expect(rows).toEqual([
    { unit_id: 'norr', part: 3, whole: 9 },
    { unit_id: 'teknik', part: 1, whole: 1 },
  ]);
  expect(sumShares(rows)).toEqual({ part: 4, whole: 10 });
  expect(stuck(sums, 'teknik', whole)).toEqual([{ unit_id: 'teknik', part: 9, whole: 9 }]);
  expect(stages(sums, january)).toEqual([
    { status: 'reported', total: 3, byAge: { fresh: 0, 'half-year': 0, year: 0, older: 3 } },
    { status: 'investigation', total: 1, byAge: { fresh: 0, 'half-year': 1, year: 0, older: 0 } },
    { status: 'measures', total: 50, byAge: { fresh: 50, 'half-year': 0, year: 0, older: 0 } },
    { status: 'closed', total: 6, byAge: { fresh: 0, 'half-year': 0, year: 6, older: 0 } },
    { status: 'unknown', total: 40, byAge: { fresh: 0, 'half-year': 0, year: 40, older: 0 } },
  ]);
});

test('injuries of employees not sent, of those that say; near misses and pupils have nothing to send', () => {
  const sums = incidentSums(
    [
      cell({ type: 'accident', sent: 'no', n: 2 }),
      cell({ type: 'illness', sent: 'yes', n: 5 }),
      cell({ type: 'accident', sent: 'unknown', n: 30 }),
      cell({ type: 'accident', sent: 'no', age: 'fresh', n: 30 }),
      cell({ type: 'near-miss', sent: 'no', n: 30 }),
      cell({ type: 'accident', sent: 'no', concerns: 'pupil', n: 30 }),
    ],
    units,
  );
  const all = incidentSelections({ ...everything, marks: { type: ['near-miss'] } }, concernedBy('all', {}));
  expect(unsent(sums, null, all)).toEqual([{ unit_id: 'norr', part: 2, whole: 7 }]);
  expect(unsent(sums, 'teknik', all)).toEqual([]);
});

test('near misses beside accidents, most for an accident first', () => {
  const sums = incidentSums(
    [
      cell({ n: 3 }),
      cell({ type: 'accident', n: 3 }),
      cell({ unit_id: 'teknik', n: 40 }),
      cell({ unit_id: 'teknik', type: 'accident', n: 2 }),
      cell({ unit_id: 'söder', type: 'other', n: 9 }),
    ],
    units,
  );
  expect(reporting(sums, null, whole)).toEqual([
    { unit_id: 'teknik', nearMisses: 40, accidents: 2 },
    { unit_id: 'norr', nearMisses: 3, accidents: 3 },
  ]);
});
