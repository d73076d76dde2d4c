import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../src/lib/analysis/stats/benjaminiHochberg.ts';
import { binomialQuantile } from '../../../src/lib/analysis/stats/binomialQuantile.ts';
import { byar } from '../../../src/lib/analysis/stats/byar.ts';
import { z998 } from '../../../src/lib/analysis/stats/interval.ts';
import { random, seedOf } from '../../../src/lib/analysis/stats/random.ts';
import { mean, sum } from '../../../src/lib/analysis/stats/sum.ts';
import { wilson } from '../../../src/lib/analysis/stats/wilson.ts';

describe('wilson', () => {
  test.each([
    // The survey of June 2019, and Newcombe (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    [30, 71, 0.3145301, 0.5384925],
    [32, 45, 0.5663146, 0.8226992],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (successes, trials, lower, upper) => {
    const digits = String(lower).length > 6 ? 6 : 4;
    const interval = wilson(successes, trials)!;
    expect(interval.lower).toBeCloseTo(lower, digits);
    expect(interval.upper).toBeCloseTo(upper, digits);
  });
  test('99.8 %', () => {
    expect(wilson(3, 17, z998)!.lower).toBeCloseTo(0.036296158921, 9);
    expect(wilson(3, 17, z998)!.upper).toBeCloseTo(0.549383977945, 9);
  });
  test('all of them ends at exactly 1, none of them begins at exactly 0', () => {
    expect(wilson(10, 10)).toEqual({ lower: expect.closeTo(0.72246720014, 9), upper: 1 });
    expect(wilson(0, 10)).toEqual({ lower: 0, upper: expect.closeTo(0.27753279986, 9) });
  });
  test('what cannot be has none: nobody asked, more answers than asked', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(6, 4)).toBeNull();
    expect(wilson(-1, 4)).toBeNull();
  });
});

describe('byar', () => {
  test.each([
    // Exact Poisson limits (Garwood 1936): the approximation is within a tenth of an event.
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [21, 13.0, 32.1],
    [100, 81.36, 121.63],
  ])('%i events are near the exact limits', (count, lower, upper) => {
    expect(Math.abs(byar(count)!.lower - lower)).toBeLessThan(0.1);
    expect(Math.abs(byar(count)!.upper - upper)).toBeLessThan(0.1);
  });
  test('the formula itself', () => {
    expect(byar(10)!.lower).toBeCloseTo(10 * (1 - 1 / 90 - 1.959963984540054 / (3 * Math.sqrt(10))) ** 3, 12);
    expect(byar(10)!.upper).toBeCloseTo(18.3917, 3);
  });
  test('no events begin at 0; fewer than none have no interval', () => {
    expect(byar(0)!.lower).toBe(0);
    expect(byar(0)!.upper).toBeCloseTo(3.68, 1);
    expect(byar(-1)).toBeNull();
  });
  test('one event does not fall under 0 at 99.8 %', () => expect(byar(1, z998)!.lower).toBe(0));
});

test.each([
  [1, 0],
  [4, 0],
  [9, 2],
  [11, 3],
  [19, 6],
  [23, 8],
  [35, 13],
  [59, 23],
  [2000, 963],
])("5 %% quantile of Binomial(%i, 0.5) is R's qbinom: %i", (trials, quantile) => {
  expect(binomialQuantile(0.05, trials, 0.5)).toBe(quantile);
});
test('a quantile met exactly is not passed', () => expect(binomialQuantile(0.5, 1, 0.5)).toBe(0));

describe('benjaminiHochberg', () => {
  test('as p.adjust, in the order given', () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.2]);
    [0.025, 0.05, 0.05, 0.025, 0.2].forEach((q, i) => expect(adjusted[i]).toBeCloseTo(q, 12));
  });
  test("the fifteen p-values of Benjamini and Hochberg's example: four at 5 %", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(p).filter((q) => q <= 0.05)).toHaveLength(4);
  });
  test('nothing, and nothing under 1', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([1, 1])).toEqual([1, 1]);
  });
});

describe('random', () => {
  test('the same seed, the same stream; another seed, another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, random(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(seedOf('skolan', 1)).toBe(seedOf('skolan', 1));
    expect(seedOf('skolan', 1)).not.toBe(seedOf('skolan', 2));
  });
  test('even over [0, 1): chi-square of 100 cells under its 99.99 % point', () => {
    const next = random(20);
    const cells = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i += 1) cells[Math.floor(next() * 100)]! += 1;
    expect(cells.reduce((chi, n) => chi + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(162);
  });
});

test('sums and means of decimals are not rounded on the way', () => {
  expect(sum(Array<number>(10).fill(0.1))).toBe(1);
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(mean([])).toBeNull();
  expect(mean([0.1, 0.2, 0.3])).toBeCloseTo(0.2, 15);
});
