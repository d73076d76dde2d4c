import { randomInt, randomPoisson } from 'd3';
import { expect, test } from 'vitest';
import type { ChartKind, ChartPoint } from '../../../src/lib/analysis/spc/chart.ts';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { monthName } from '../../../src/lib/analysis/spc/period.ts';
import { random, type Random } from '../../../src/lib/analysis/stats/random.ts';
import { fraction, nameAll, referenceChart, type ReferenceKind, type ReferencePoint } from './reference.ts';

/** Digits of a value, before its decimal point is set. */
type Course = (i: number) => number;

/** Courses that an in-control series seldom takes, and those where ties abound. */
function courses(next: Random, length: number): Course[] {
  const [to, few, many] = [Math.floor(next() * length), randomInt.source(next)(0, 4), randomInt.source(next)(0, 200)];
  const poisson = randomPoisson.source(next)(1 + next() * 12);
  return [
    few,
    many,
    poisson,
    () => 7,
    (i) => (i < to ? poisson() : poisson() + 9),
    (i) => 3 * i + few(),
    (i) => Math.abs(2 * (i - to)),
    (i) => (i === to ? 500 : poisson()),
    (i) => (i % 2) * 4,
    (i) => (i < to ? few() : 5 + few()),
  ];
}

interface Made {
  readonly digits: (number | null)[];
  readonly n: (number | null)[];
  readonly decimals: number;
  readonly screening: boolean;
  readonly starts: number[];
  readonly basis: number;
}

function make(next: Random, kind: ChartKind): Made {
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(of: readonly T[]): T => of[int(0, of.length - 1)]!;
  const length = pick([0, 1, 2, 3, 6, 7, 8, int(9, 24), int(9, 48), int(9, 48)]);
  const gaps = pick([0, 0, 0.05, 0.3]);
  const decimals = kind === 'xmr' || kind === 't' ? pick([0, 0, 1, 3]) : kind === 'c' ? 0 : pick([0, 0, 1]);
  // Large values whose differences are small, and values on both sides of 0.
  const offset = kind === 'xmr' ? pick([0, 0, 0, -5, 1_000_000_000, -123_456_789]) : 0;
  const course = pick(courses(next, length));
  const same = int(1, 60);
  const exposures = pick<Course>([() => same, () => int(1, 60), (i) => 10 + i, () => pick([0, same])]);
  const n = Array.from({ length }, (_, i) => (next() < gaps / 3 ? null : exposures(i)));
  const digits = Array.from({ length }, (_, i) => {
    const value = course(i) + offset;
    if (next() < gaps) return null;
    return kind === 'p' ? Math.min(value, (n[i] ?? 0) * 10 ** decimals) : value;
  });
  const cut = length > 1 && next() < 0.25 ? [int(1, length - 1)] : [];
  return {
    ...{ digits, n, decimals, screening: next() < 0.8, starts: cut },
    basis: pick([Infinity, Infinity, Infinity, 1, 12, length]),
  };
}

const number = (digits: number | null, decimals: number): number | null =>
  digits === null ? null : Number(`${digits}e-${decimals}`);

const drawn = (made: Made, kind: ChartKind): readonly ChartPoint[] =>
  controlChart(
    made.digits.map((digits, i) => ({
      x: monthName(2020 * 12 + i),
      y: number(digits, made.decimals),
      n: made.n[i] ?? null,
    })),
    {
      ...{ kind, screening: made.screening, direction: 'increase' },
      rebase: made.starts.map((start) => `${monthName(2020 * 12 + start)}-01`),
      ...(made.basis < Infinity && { fixAfter: made.basis }),
    },
  ).points;

const close = (is: number | null, should: number | null, values: readonly (number | null)[]): boolean => {
  if (is === null || should === null) return is === should;
  const size = Math.max(...values.map((value) => Math.abs(value ?? 0)), Math.abs(should));
  return Math.abs(is - should) <= 1e-9 * size;
};

function agree(points: readonly ChartPoint[], reference: readonly ReferencePoint[], made: Made): void {
  const values = reference.map(({ value }) => value);
  const said = points.map(({ signal }) => signal);
  expect(said, JSON.stringify(made)).toEqual(reference.map(({ signal }) => signal));
  points.forEach((point, i) => {
    const should = reference[i]!;
    const verdict = should.side === 0 ? null : should.side > 0 ? 'improvement' : 'concern';
    expect(point.verdict, `${i} of ${JSON.stringify(made)}`).toBe(verdict);
    const numbers = [point.y, point.centre, point.lower, point.upper];
    const others = [should.value, should.centre, should.lower, should.upper];
    if (!numbers.every((is, k) => close(is, others[k]!, values)))
      expect(numbers, `${i} of ${JSON.stringify(made)}`).toEqual(others);
  });
}

/** How often each signal was drawn: series that never show one would prove nothing. */
const tally = (found: Map<string, number>, points: readonly ChartPoint[]): void =>
  points.forEach(({ signal }) => signal && found.set(signal, (found.get(signal) ?? 0) + 1));

test.each<[ReferenceKind, number]>([
  ['xmr', 11],
  ['c', 12],
  ['u', 13],
  ['p', 14],
])('%s: 2,000 series with ties, gaps, new and fixed limits, as the method computes them exactly', (kind, seed) => {
  const next = random(seed);
  const found = new Map<string, number>();
  for (let run = 0; run < 2000; run++) {
    const made = make(next, kind);
    const readings = made.digits.map((digits, i) => ({
      y: digits === null ? null : fraction(digits, made.decimals),
      n: made.n[i] == null ? null : fraction(made.n[i]),
    }));
    const points = drawn(made, kind);
    agree(points, referenceChart(kind, readings, made), made);
    tally(found, points);
  }
  for (const signal of ['outside', 'trend', 'two-of-three', 'shift']) expect(found.get(signal)).toBeGreaterThan(100);
});

/** Days to the power 1/3.6, an individuals chart there, and back: exact but for the power. */
function waiting(days: readonly (number | null)[], basis: number): ReferencePoint[] {
  const raised = days.map((y) => (y === null ? null : Math.exp(Math.log(y) / 3.6)));
  let seen = 0;
  const first = raised.filter((z) => seen < basis && (z === null || (seen += 1)));
  const known = first.filter((z) => z !== null);
  const ranges = first.flatMap((z, i) => {
    const before = i > 0 ? first[i - 1]! : null;
    return z !== null && before !== null ? [Math.abs(z - before)] : [];
  });
  const mean = (of: readonly number[]) => (of.length > 0 ? of.reduce((a, b) => a + b) / of.length : null);
  const [centre, range] = [mean(known), mean(ranges)];
  const reach = range === null ? null : 2.66 * range;
  const side = (z: number, line: number) => (Math.abs(z - line) < 1e-12 ? 0 : Math.sign(z - line));
  const named = nameAll(
    raised.map((z, i) => {
      if (z === null || centre === null) return null;
      const beyond = (of: number | null) => of !== null && side(Math.abs(z - centre), of) > 0;
      const outside = beyond(reach);
      const near = !outside && beyond(reach === null ? null : (2 / 3) * reach);
      return { value: fraction(Math.round(days[i]! * 1000), 3), side: side(z, centre), outside, near };
    }),
  );
  const back = (z: number | null) => (z === null ? null : Math.max(0, z) ** 3.6);
  return days.map((value, i) => ({
    value,
    centre: back(centre),
    lower: back(centre === null || reach === null ? null : centre - reach),
    upper: back(centre === null || reach === null ? null : centre + reach),
    signal: named[i]?.signal ?? null,
    side: named[i]?.side ?? 0,
  }));
}

test('t: 2,000 series of days, on the scale where they are nearly normal', () => {
  const next = random(15);
  const found = new Map<string, number>();
  for (let run = 0; run < 2000; run++) {
    const made = make(next, 't');
    const days = made.digits.map((digits) => number(digits, made.decimals));
    const points = drawn(made, 't');
    const parts = [0, ...made.starts];
    const reference = parts.flatMap((start, i) =>
      waiting(days.slice(start, made.starts[i] ?? days.length), made.basis),
    );
    agree(points, reference, made);
    tally(found, points);
  }
  for (const signal of ['outside', 'trend', 'two-of-three', 'shift']) expect(found.get(signal)).toBeGreaterThan(100);
});
