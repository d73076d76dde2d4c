import { describe, expect, test } from 'vitest';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { latestSignal } from '../../../src/lib/analysis/spc/latestSignal.ts';
import { months } from './readings.ts';

const calm = [4, 3, 5, 4, 6, 3, 4, 5, 2, 4, 5, 3, 4, 4, 6, 3, 5, 4];
const raised = [9, 8, 11, 9, 7, 10, 9, 8, 12, 9, 10, 7, 9, 9, 8, 10, 9, 9];
const signal = (values: (number | null)[], options = {}) => latestSignal(controlChart(months(values), options));

describe('a shift', () => {
  test('since when, the level before and after', () => {
    expect(signal([...calm, ...raised], { direction: 'decrease' })).toEqual({
      kind: 'shift',
      side: 'high',
      since: '2024-07',
      until: null,
      points: 18,
      verdict: 'concern',
      before: 74 / 18,
      after: 163 / 18,
    });
  });
  test('downwards', () => {
    expect(signal([...raised, ...calm], { direction: 'decrease' })).toMatchObject({
      side: 'low',
      since: '2024-07',
      verdict: 'improvement',
    });
  });
  test('the month of the step, not the first of the run: a high month before it, a low one after it', () => {
    const late = [...calm, ...calm.slice(0, 9), 6, ...raised.slice(0, 8)];
    const { centre, points } = controlChart(months(late));
    expect(points[27]!.y).toBeGreaterThan(centre!);
    expect(signal(late)).toMatchObject({ since: '2025-05', points: 8 });
    expect(signal([...calm, 9, 5, ...raised.slice(2)])).toMatchObject({ kind: 'shift', since: '2024-07', until: null });
  });
  test('over before the last six months: what is said is the return', () => {
    const back = [...calm, ...raised.slice(0, 9), 4, 3, 5, 4, 4, 3, 5, 4, 4];
    expect(signal(back)).toMatchObject({ side: 'low', since: '2025-04', after: 4 });
  });
  test('ended within them: until when', () => {
    const ended = signal([...calm, ...calm, ...raised, 4, 3, 5]);
    expect(ended).toMatchObject({ since: '2026-01', until: '2027-06', points: 18 });
  });
  test('a gap breaks the run of seven: three and four are no shift', () => {
    const flat = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4];
    expect(signal([...flat, 6, 6, 6, null, 6, 6, 6, 6])).toBeNull();
    expect(signal([...flat, 6, 6, 6, 6, 6, 6, 6])).toMatchObject({ kind: 'shift', side: 'high', since: '2024-02' });
  });
  test('only the last segment counts after a rebase', () => {
    expect(signal([...calm, ...raised], { rebase: ['2024-07'] })).toBeNull();
  });
});

describe('outside', () => {
  test('a month outside', () => {
    expect(signal([...calm, ...calm.slice(0, 17), 15])).toEqual({
      kind: 'outside',
      side: 'high',
      since: '2025-12',
      until: null,
      points: 1,
      verdict: 'neutral',
      before: 144 / 35,
      after: 15,
    });
  });
  test('too long ago', () => expect(signal([...calm, 15, ...calm])).toBeNull());
});

describe('other charts', () => {
  test('u: levels are events over exposure', () => {
    const n = [...calm, ...raised].map((_, i) => (i % 2 ? 50 : 100));
    const y = n.map((exposure, i) => (exposure / 100) * (i < 18 ? 10 : 30));
    expect(latestSignal(controlChart(months(y, n), { kind: 'u' }))).toMatchObject({
      since: '2024-07',
      before: expect.closeTo(0.1, 9),
      after: expect.closeTo(0.3, 9),
    });
  });
  test('t: events days apart, seen from the last month of the data', () => {
    const days = [...Array<number>(12).fill(60), ...Array<number>(12).fill(10)].map((d, i) => d + (i % 3));
    let day = Date.UTC(2023, 0, 1);
    const readings = days.map((y) => ({ x: new Date((day += y * 86_400_000)).toISOString().slice(0, 10), y }));
    const chart = controlChart(readings, { kind: 't', direction: 'increase' });
    expect(latestSignal(chart)).toMatchObject({
      kind: 'shift',
      side: 'low',
      since: readings[12]!.x,
      verdict: 'concern',
    });
    expect(latestSignal(chart, 6, '2027-01')).toBeNull();
  });
});

test.each([[[]], [[4]], [[4, 6]], [[null, null]], [Array<number>(36).fill(3)], [Array<number>(36).fill(0)]])(
  'nothing to say of %j',
  (values) => expect(signal(values)).toBeNull(),
);
