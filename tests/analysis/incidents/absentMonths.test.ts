import { expect, test } from 'vitest';
import { absentMonths } from '../../../src/lib/analysis/incidents/absentMonths.ts';
import { findings } from '../../../src/lib/analysis/incidents/findings.ts';
import { trendOf } from '../../../src/lib/analysis/incidents/trend.ts';
import { toReadings } from '../../../src/lib/analysis/incidents/monthReadings.ts';
import { monthsBetween } from '../../../src/lib/model/month.ts';

const months = monthsBetween('2024-01', '2025-12');
const usual = Array.from({ length: 12 }, (_, i) => 8 + ((i * 5) % 4));
const none = Array<number>(12).fill(0);

test('a unit that begins or ends in the middle was not there before, or after', () => {
  expect([...absentMonths(months, [...none, ...usual])]).toEqual(months.slice(0, 12));
  expect([...absentMonths(months, [...usual, ...none])]).toEqual(months.slice(12));
  expect(absentMonths(months, [...usual, ...usual]).size).toBe(0);
});

test('a stretch that chance may leave empty, within or at an end, is zeros', () => {
  // One a month for a year: six empty months are within chance, twelve at the rate of the rest are not.
  const ones = Array<number>(18).fill(1);
  expect(absentMonths(months, [...none.slice(0, 6), ...ones]).size).toBe(0);
  expect(absentMonths(months, [...none, ...Array<number>(12).fill(1)]).size).toBe(12);
  expect(absentMonths(months, [...usual, ...none.slice(0, 6), ...usual.slice(0, 6)]).size).toBe(0);
  expect(absentMonths(months, none).size).toBe(0);
  expect(absentMonths([], []).size).toBe(0);
});

test('its months before it began set no limits, and neither beginning nor end is a change', () => {
  const trend = (counts: readonly number[]) =>
    trendOf(toReadings(months, counts, absentMonths(months, counts)), '2025-12-31', 'decrease');
  const begun = trend([...none, ...usual]);
  expect(begun.chart.points.slice(0, 12).every(({ y }) => y === null)).toBe(true);
  expect(begun.chart.centre).toBeCloseTo(usual.reduce((a, b) => a + b) / 12, 9);
  expect(begun.signal).toBeNull();
  // Counted as zeros it would be one.
  expect(trendOf(toReadings(months, [...none, ...usual], new Set()), '2025-12-31', 'decrease').signal).not.toBeNull();
  const ended = trend([...usual.slice(0, 5), ...usual.slice(0, 5), 30, 30, ...none]);
  expect(ended.signal).toBeNull();
  const list = (counts: number[]) =>
    findings(
      {
        ...{ months, missing: [], reporting: ['nybadet'], stuck: [] },
        ...{ incidents: new Map([['nybadet', counts]]), threats: new Map([['nybadet', none.concat(none)]]) },
      },
      '2025-12-31',
    );
  expect(list([...none, ...usual])).toEqual([]);
  expect(list([...usual, ...none])).toEqual([]);
});

test('threats that begin at a unit that was there are a change all the same', () => {
  const threats = [...none, ...usual];
  const all = [...usual, ...usual].map((n, i) => n + threats[i]!);
  const absent = absentMonths(months, all);
  expect(absent.size).toBe(0);
  expect(trendOf(toReadings(months, threats, absent), '2025-12-31', 'decrease').signal).toMatchObject({
    kind: 'shift',
    since: '2025-01',
  });
});
