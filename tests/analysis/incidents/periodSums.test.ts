import { expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { besideEvents } from '../../../src/lib/analysis/incidents/besideEvents.ts';
import type { IncidentPeriod } from '../../../src/lib/analysis/incidents/incidentPeriods.ts';
import { inPeriodSums, periodsOf, sumOfUnits, unitSums } from '../../../src/lib/analysis/incidents/periodSums.ts';

const sum = (n: number, change: Partial<IncidentPeriod> = {}): IncidentPeriod => ({
  ...{ period_from: '2018-12-01', period_to: '2019-02-28', unit_id: 'vuxen', type: 'other', threat: 'unknown' },
  ...{ concerns: 'unknown', system: 'LISA', source: 'a.txt', n },
  ...change,
});
const rows = [
  sum(21),
  sum(8, { unit_id: 'barn' }),
  sum(5, { period_from: '2018-09-01', period_to: '2018-11-30', type: 'accident' }),
  sum(4, { concerns: 'pupil' }),
];
const counts = (change: object, inUnit = (unit: string | null) => unit !== '') =>
  inPeriodSums(rows, { ...everything, ...change }, ['employee', 'unknown'], inUnit).map((r) => r.n);

test('a count is shown for what it is of; one that only touches the months stays whole', () => {
  expect(counts({})).toEqual([21, 8, 5]);
  expect(counts({ from: '2019-02' })).toEqual([21, 8]);
  expect(counts({ to: '2018-11' })).toEqual([5]);
  expect(counts({ from: '2019-03' })).toEqual([]);
  expect(counts({ marks: { type: ['accident'] } })).toEqual([5]);
  expect(counts({ marks: { threat: ['threat'] } })).toEqual([]);
  expect(counts({}, (unit) => unit === 'barn')).toEqual([8]);
});

test('what a count does not tell cannot be chosen of it', () => {
  expect(counts({ marks: { cause: ['Fall'] } })).toEqual([]);
  expect(counts({ marks: { status: ['closed'] } })).toEqual([]);
});

test('the periods, each once', () => {
  expect(periodsOf(rows).map((p) => p.key)).toEqual(['2018-12-01_2019-02-28', '2018-09-01_2018-11-30']);
});

test('within a file counts are added; files that agree say it once, files that differ stand beside each other', () => {
  const said = [
    sum(5),
    sum(2, { type: 'accident' }),
    sum(7, { source: 'b.txt' }),
    sum(9, { source: 'c.txt' }),
    sum(3, { unit_id: null }),
  ];
  const period = periodsOf(said)[0]!;
  expect(unitSums(said, period)).toEqual([
    { unit_id: 'vuxen', n: 9, sources: ['c.txt'] },
    { unit_id: 'vuxen', n: 7, sources: ['a.txt', 'b.txt'] },
    { unit_id: null, n: 3, sources: ['a.txt'] },
  ]);
  expect(sumOfUnits(unitSums(said, period), () => false)).toBeNull();
});

test('units are added up unless one lies above another', () => {
  const said = [sum(21), sum(8, { unit_id: 'barn' })];
  const sums = unitSums(said, periodsOf(said)[0]!);
  expect(sumOfUnits(sums, () => false)).toBe(29);
  expect(sumOfUnits(sums, (a, b) => a === 'barn' && b === 'vuxen')).toBeNull();
  expect(sumOfUnits([], () => false)).toBe(0);
});

test('beside a count stands what the events make, of the types that it tells', () => {
  const period = { key: '', from: '2018-12-01', to: '2019-02-28' };
  const event = (unit_id: string, type: string, n: number) => ({
    ...{ period_from: '2018-12-01', period_to: '2019-02-28', unit_id, type, n },
  });
  const counted = [event('vuxen', 'accident', 12), event('vuxen', 'near-miss', 7), event('barn', 'accident', 8)];
  const of = (rows: IncidentPeriod[]) =>
    unitSums(rows, period).map((unit) => [unit.n, besideEvents(unit, period, rows, counted)]);
  // A count that does not say its type is of all.
  expect(of([sum(21)])).toEqual([[21, 19]]);
  expect(of([sum(14, { type: 'accident' })])).toEqual([[14, 12]]);
  expect(of([sum(3, { unit_id: 'nowhere' })])).toEqual([[3, null]]);
});
