import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../../../src/lib/analysis/spc/chart.ts';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { letters, months } from './readings.ts';
import { boards, cans, cloth, hours, spiked } from './textbook.ts';

const normal = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];

describe('xmr', () => {
  test('mean and limits of twenty normal values', () => {
    const { centre, lower, upper } = controlChart(months(normal));
    expect(centre).toBeCloseTo(0.1416238, 6);
    expect(lower).toBeCloseTo(-3.01138, 5);
    expect(upper).toBeCloseTo(3.294627, 6);
  });
  test('a moving range that is an outlier is screened out, once', () => {
    const screened = controlChart(months(spiked));
    expect(screened.centre).toBeCloseTo(1.944444, 6);
    expect(screened.lower).toBeCloseTo(-0.715556, 6);
    expect(screened.upper).toBeCloseTo(4.604444, 6);
    expect(letters(screened.points)).toBe('....o.............');
    const raw = controlChart(months(spiked), { screening: false });
    expect(raw.lower).toBeCloseTo(-3.062614, 6);
    expect(raw.upper).toBeCloseTo(6.951503, 6);
  });
  test('near limits stand at two thirds', () => {
    const [first] = controlChart(months([0, 1, 0, 1])).points;
    expect(first).toMatchObject({ centre: 0.5, lower: -2.16, upper: 3.16 });
    expect(first!.nearLower).toBeCloseTo(0.5 - (2 * 2.66) / 3, 12);
    expect(first!.nearUpper).toBeCloseTo(0.5 + (2 * 2.66) / 3, 12);
  });
});

describe('short and still series', () => {
  test('no reading: no point', () => {
    expect(controlChart([])).toMatchObject({
      centre: null,
      lower: null,
      upper: null,
      points: [],
      segments: [],
    });
  });
  test('one reading: a centre without limits', () => {
    const chart = controlChart(months([4]));
    expect(chart).toMatchObject({ centre: 4, lower: null, upper: null });
    expect(chart.points[0]).toMatchObject({ y: 4, side: 0, signal: null, verdict: null });
  });
  test('two readings: limits from one range', () => {
    expect(controlChart(months([4, 6]))).toMatchObject({ centre: 5, lower: 5 - 5.32, upper: 5 + 5.32 });
  });
  test.each([0, 3, 0.1, 1 / 3, 1e9 + 0.1, -2.7])('a series that stands still at %f signals nothing', (value) => {
    const chart = controlChart(months(Array<number>(36).fill(value)));
    expect(letters(chart.points)).toBe('.'.repeat(36));
    expect(chart.upper).toBeCloseTo(value, 6);
  });
  test('only gaps', () => {
    const chart = controlChart(months([null, null]));
    expect(chart).toMatchObject({ centre: null, lower: null, upper: null });
    expect(chart.points.map(({ y, side, signal }) => [y, side, signal])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
});

describe('gaps', () => {
  test('a gap has no neighbours: the range across it does not count', () => {
    // Ranges 1 and 1; the step from 2 to 9 across the gap is none.
    expect(controlChart(months([1, 2, null, 9, 8]))).toMatchObject({ centre: 5, lower: 5 - 2.66, upper: 5 + 2.66 });
  });
  test('a gap breaks a trend and a shift', () => {
    expect(letters(controlChart(months([1, 2, 3, 4, null, 5, 6, 7, 8])).points)).not.toContain('t');
    const calm = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0];
    const tail = (values: (number | null)[]) =>
      letters(controlChart(months([...calm, ...values]), { fixAfter: 12 }).points).slice(12);
    expect(tail([1, 1, 1, 1, 1, 1, 1])).toBe('sssssss');
    expect(tail([1, 1, 1, null, 1, 1, 1, 1])).toBe('........');
  });
});

describe('textbook charts (Montgomery, Introduction to Statistical Quality Control, 7th ed.)', () => {
  test('c: printed circuit boards, example 7.3, table 7.7', () => {
    const chart = controlChart(months(boards), { kind: 'c' });
    expect(chart.centre).toBeCloseTo(19.846154, 6);
    expect(chart.lower).toBeCloseTo(6.481447, 6);
    expect(chart.upper).toBeCloseTo(33.210861, 6);
    expect(chart.points.flatMap(({ signal }, i) => (signal === 'outside' ? [i + 1] : []))).toEqual([6, 20]);
  });
  test('u: dyed cloth, variable area, table 7.10', () => {
    const { faults, units } = cloth;
    const chart = controlChart(months(faults, units), { kind: 'u' });
    expect(chart).toMatchObject({ lower: null, upper: null });
    expect(chart.centre).toBeCloseTo(1.423256, 6);
    expect(chart.points[0]!.y).toBe(1.4);
    expect(chart.points[0]!.lower).toBeCloseTo(0.291474, 6);
    expect(chart.points[0]!.upper).toBeCloseTo(2.555038, 6);
    expect(chart.points[1]!.upper).toBeCloseTo(2.688626, 6);
    expect(letters(chart.points)).toBe('..........');
    const laney = controlChart(months(faults, units), { kind: 'u', laney: true });
    expect(laney.points[0]!.lower).toBeCloseTo(0.655007, 6);
    expect(laney.points[0]!.upper).toBeCloseTo(2.191504, 6);
  });
  const fifty = cans.map(() => 50);
  test('p: orange juice cans, example 7.1, table 7.1', () => {
    const chart = controlChart(months(cans, fifty), { kind: 'p' });
    expect(chart.centre).toBeCloseTo(0.231333, 6);
    expect(chart.lower).toBeCloseTo(0.052428, 6);
    expect(chart.upper).toBeCloseTo(0.410239, 6);
    expect(chart.points.flatMap(({ signal }, i) => (signal === 'outside' ? [i + 1] : []))).toEqual([15, 23]);
  });
  test("p': the same cans, the limits 1.66 times as wide and still within [0, 1]", () => {
    const chart = controlChart(months(cans, fifty), { kind: 'p', laney: true });
    expect(chart.lower).toBe(0);
    expect(chart.upper).toBeCloseTo(0.528472, 6);
  });
  test('t: hours between valve failures, table 7.14', () => {
    const chart = controlChart(months(hours), { kind: 't' });
    expect(chart.centre).toBeCloseTo(430.040952, 6);
    expect(chart.lower).toBe(0);
    expect(chart.upper).toBeCloseTo(6940.084221, 5);
    expect(letters(chart.points)).toBe('.'.repeat(20));
  });
});

describe('limits keep to what can occur', () => {
  test('counts and rates not below 0, shares within [0, 1]', () => {
    expect(controlChart(months([1, 0, 2, 1]), { kind: 'c' }).lower).toBe(0);
    expect(controlChart(months([1, 0, 2, 1], [5, 5, 5, 5]), { kind: 'u' }).lower).toBe(0);
    expect(controlChart(months([4, 5, 5, 4], [5, 5, 5, 5]), { kind: 'p' })).toMatchObject({ upper: 1 });
    expect(controlChart(months([5, 5, 5], [5, 5, 5]), { kind: 'p' })).toMatchObject({ centre: 1, lower: 1, upper: 1 });
  });
  test('no exposure, no value: the point is a gap', () => {
    const chart = controlChart(months([2, 0, 3], [10, 0, 10]), { kind: 'u' });
    expect(chart.points.map(({ y }) => y)).toEqual([0.2, null, 0.3]);
    expect(chart.centre).toBe(0.25);
  });
  test('a gap without exposure does not make the limits vary', () => {
    const readings = [...months([2, 3], [10, 10]), { x: '2023-03', y: null, n: null }];
    const chart = controlChart(readings, { kind: 'u' });
    expect(chart.upper).toBe(chart.points[0]!.upper);
    expect(chart.points[2]).toMatchObject({ y: null, centre: 0.25, lower: null, upper: null });
  });
  test('days cannot be negative', () => {
    expect(controlChart(months([5, -1, 9, 4]), { kind: 't' }).points[1]!.y).toBeNull();
  });
});

describe('rebase and fixed limits', () => {
  const stepped = [2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 8, 9, 8, 9, 8, 9, 8];
  test('new limits from a date; the whole has none', () => {
    const chart = controlChart(months(stepped), { rebase: ['2024-01-01'] });
    expect(chart).toMatchObject({ centre: null, lower: null, upper: null });
    expect(chart.segments).toEqual([
      { start: 0, end: 12, n: 12, preliminary: false },
      { start: 12, end: 19, n: 7, preliminary: true },
    ]);
    expect(chart.points[11]!.centre).toBe(2.5);
    expect(chart.points[12]!.centre).toBeCloseTo(59 / 7, 12);
    expect(letters(chart.points)).toBe('.'.repeat(19));
  });
  test('a date within a month begins with the next month, one outside the readings changes nothing', () => {
    const at = (rebase: string[]): number[] =>
      controlChart(months(stepped), { rebase }).segments.map(({ start }) => start);
    expect(at(['2024-01'])).toEqual([0, 12]);
    expect(at(['2024-01-02'])).toEqual([0, 13]);
    expect(at(['2024'])).toEqual([0, 12]);
    expect(at(['2022-01-01', '2030-01-01'])).toEqual([0]);
    expect(at(['2024-06-01', '2024-01-01', '2024-01-01'])).toEqual([0, 12, 17]);
  });
  test('limits fixed after the first twelve', () => {
    const chart = controlChart(months(stepped), { fixAfter: 12 });
    expect(chart.centre).toBe(2.5);
    expect(letters(chart.points)).toBe(`${'.'.repeat(11)}sooooooo`);
  });
});

test('the direction of improvement gives the verdict', () => {
  const series = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 20, -16];
  const of = (direction?: 'increase' | 'decrease' | 'neutral') =>
    controlChart(months(series), { ...(direction ? { direction } : {}) })
      .points.map(({ verdict }) => verdict)
      .slice(-3);
  expect(of('increase')).toEqual([null, 'improvement', 'concern']);
  expect(of('decrease')).toEqual([null, 'concern', 'improvement']);
  expect(of('neutral')).toEqual([null, 'neutral', 'neutral']);
  expect(of()).toEqual([null, 'neutral', 'neutral']);
});

test('a hundred thousand readings', () => {
  const { points } = controlChart(Array.from({ length: 100_000 }, (_, i) => ({ x: String(i), y: i })));
  expect(points).toHaveLength(100_000);
  expect(new Set(points.map(({ signal }) => signal))).toEqual(new Set(['outside', 'trend']));
});

test('total: any readings give as many points, limits in order, signals only at values', () => {
  const kinds: ChartKind[] = ['xmr', 'c', 'u', 'p', 't'];
  const value = fc.option(fc.integer({ min: -50_000, max: 1e9 }).map((thousandths) => thousandths / 1000));
  fc.assert(
    fc.property(
      fc.array(fc.record({ y: value, n: value }), { maxLength: 60 }),
      fc.constantFrom(...kinds),
      fc.record({ screening: fc.boolean(), laney: fc.boolean(), fixAfter: fc.integer({ min: 1, max: 20 }) }),
      fc.array(fc.constantFrom('2023-05', '2024-01-01', '2025'), { maxLength: 2 }),
      (rows, kind, options, rebase) => {
        const readings = months(rows.map(({ y }) => y)).map((at, i) => ({ ...at, n: rows[i]!.n }));
        const { points, segments } = controlChart(readings, { kind, rebase, ...options });
        expect(points.map(({ x }) => x)).toEqual(readings.map(({ x }) => x));
        expect(segments.map(({ start, end }) => end - start).reduce((a, b) => a + b, 0)).toBe(points.length);
        for (const at of points) {
          for (const number of [at.y, at.centre, at.lower, at.upper])
            expect(number === null || Number.isFinite(number)).toBe(true);
          if (at.y === null) expect([at.signal, at.verdict]).toEqual([null, null]);
          if (at.lower !== null) expect(at.lower).toBeLessThanOrEqual(at.upper!);
        }
      },
    ),
  );
});
