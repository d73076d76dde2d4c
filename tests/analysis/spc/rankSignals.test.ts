import { randomGamma, randomNormal, randomPoisson } from 'd3';
import { describe, expect, test } from 'vitest';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { rankSignals } from '../../../src/lib/analysis/spc/rankSignals.ts';
import { windowsOf } from '../../../src/lib/analysis/spc/scan.ts';
import { seriesOf } from '../../../src/lib/analysis/spc/series.ts';
import { signalPValue } from '../../../src/lib/analysis/spc/signalPValue.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { months } from './readings.ts';

const chartOf = (draw: (i: number) => number) => controlChart(months(Array.from({ length: 36 }, (_, i) => draw(i))));
const unitsOf = (count: number, draw: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({ key: `unit ${i}`, chart: chartOf(draw) }));

/** The share of runs over 300 units without any change in which one or more is named. */
const runsWithAny = (runs: number, draw: (i: number) => number): number => {
  let any = 0;
  for (let run = 0; run < runs; run += 1) if (rankSignals(unitsOf(300, draw), { seed: run }).length > 0) any += 1;
  return any / runs;
};

// Where nothing has changed every discovery is false, so the share of runs with any is the false discovery rate, held
// at 10 %. Over 40 runs three standard errors are 14 %.
describe('300 units without any change: a discovery in at most one run of ten', () => {
  // Twelve thousand charts and their simulations.
  const slow = 180_000;
  const most = 0.1 + 3 * Math.sqrt((0.1 * 0.9) / 40);
  test('normal values', () => expect(runsWithAny(40, randomNormal.source(random(1))())).toBeLessThan(most), slow);
  test(
    'Poisson counts, 3 a month',
    () => expect(runsWithAny(40, randomPoisson.source(random(2))(3))).toBeLessThan(most),
    slow,
  );
});

describe('the p-value itself is even when nothing has changed', () => {
  /** The share of 800 in-control series with p at or under each level: three standard errors allowed. */
  const shares = (draw: (i: number) => number) => {
    const p = Array.from({ length: 800 }, (_, i) => signalPValue(seriesOf(chartOf(draw)), 30, 299, random(i)).p);
    return (level: number) => p.filter((value) => value <= level).length / p.length - level;
  };
  const slack = (level: number) => 3 * Math.sqrt((level * (1 - level)) / 800);
  test('normal values: neither too many nor too few', () => {
    const over = shares(randomNormal.source(random(4))());
    for (const level of [0.01, 0.05, 0.2, 0.5]) expect(Math.abs(over(level))).toBeLessThan(slack(level));
  });
  test('Poisson counts: never too many', () => {
    const over = shares(randomPoisson.source(random(5))(3));
    for (const level of [0.01, 0.05, 0.2, 0.5]) expect(over(level)).toBeLessThan(slack(level));
  });
  test('counts that vary twice as much as Poisson: not too many', () => {
    const [gamma, poisson] = [randomGamma.source(random(6))(6, 1), randomPoisson.source(random(7))];
    const over = shares(() => poisson(gamma())());
    // The dispersion is estimated from 36 months, which makes small p-values up to two or three times too common.
    expect(over(0.01)).toBeLessThan(0.02);
    expect(over(0.05)).toBeLessThan(0.04);
  });
});

describe('a change among units without', () => {
  const planted = (seed: number) => {
    const [four, nine] = [randomPoisson.source(random(seed))(4), randomPoisson.source(random(seed + 1))(9)];
    return [...unitsOf(59, four), { key: 'skolan', chart: chartOf((i) => (i < 18 ? four() : nine())) }];
  };
  test('4 to 9 a month from month 19 is named first in at least 21 of 25 runs, nearly always within two months', () => {
    const first = Array.from({ length: 25 }, (_, i) => rankSignals(planted(100 + 2 * i))[0]);
    const found = first.filter((ranked) => ranked !== undefined).filter(({ key }) => key === 'skolan');
    expect(found.length).toBeGreaterThanOrEqual(21);
    const near = found.filter(({ signal }) => signal.since >= '2024-05' && signal.since <= '2024-09');
    expect(near.length / found.length).toBeGreaterThan(0.85);
  });
  test('the same list whatever the order of the units, and every time', () => {
    const units = planted(1);
    expect(rankSignals(units.toReversed())).toEqual(rankSignals(units));
  });
  test('strongest first, each with its p and q', () => {
    const step = (high: number) => chartOf((i) => (i < 18 ? 3 + (i % 3) : high + (i % 3)));
    const ranked = rankSignals([
      ...unitsOf(20, (i) => 3 + (i % 3)),
      { key: 'a', chart: step(8) },
      { key: 'b', chart: step(12) },
    ]);
    expect(ranked.map(({ key, signal }) => [key, signal.since])).toEqual([
      ['b', '2024-07'],
      ['a', '2024-07'],
    ]);
    for (const { p, q } of ranked) {
      expect(p).toBeLessThanOrEqual(q);
      expect(q).toBeLessThanOrEqual(0.1);
    }
  });
});

test('windows: single points and seven or more that reach the last months, never the whole', () => {
  expect(windowsOf(9, 7)).toEqual([
    [0, 8],
    [1, 8],
    [7, 8],
    [1, 9],
    [2, 9],
    [8, 9],
  ]);
});
test('no units', () => expect(rankSignals([])).toEqual([]));
