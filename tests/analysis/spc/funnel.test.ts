import { expect, test } from 'vitest';
import { funnel } from '../../../src/lib/analysis/spc/funnel.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { poissonQuantiles } from '../../../src/lib/analysis/stats/poissonQuantiles.ts';

test('quantiles of a Poisson count, drawn out between whole numbers', () => {
  const quantiles = (mean: number) =>
    poissonQuantiles([0.001, 0.025, 0.975, 0.999], mean).map((q) => Number(q.toFixed(6)));
  // Computed apart, from the probabilities themselves.
  expect(quantiles(0.5)).toEqual([-0.998351, -0.958782, 1.860026, 3.475859]);
  expect(quantiles(4)).toEqual([-0.945402, 0.091238, 7.877845, 10.955953]);
  expect(quantiles(10)).toEqual([1.220529, 3.775188, 16.159951, 20.662001]);
  expect(quantiles(100)).toEqual([70.065284, 80.366337, 119.580895, 131.80475]);
  expect(Math.abs(poissonQuantiles([0.5], 5000)[0]! - 5000)).toBeLessThan(1);
  // Hundreds of thousands: the normal count with its skewness, (z² - 1) / 6, and the half step of a whole number.
  const [lower, upper] = poissonQuantiles([0.025, 0.975], 400_000) as [number, number];
  for (const [value, z] of [
    [lower, -1.959964],
    [upper, 1.959964],
  ] as const)
    expect(value).toBeCloseTo(400_000 + z * Math.sqrt(400_000) + (z * z - 1) / 6 - 0.5, 1);
  expect(poissonQuantiles([0.975], 0)).toEqual([0]);
});

const alike = Array.from({ length: 20 }, (_, i) => ({ key: `u${i}`, y: 10 + (i % 3) * 3 - 3, n: 1 }));

test('units around the rate that they share, each within the limits of its size', () => {
  const { centre, points, limits, widened } = funnel([
    ...alike,
    { key: 'odd', y: 40, n: 1 },
    { key: 'quiet', y: 2, n: 2.2 },
    { key: 'nobody', y: 3, n: 0 },
  ]);
  expect(widened).toBe(1);
  expect(centre).toBeCloseTo((197 + 42) / 23.2, 10);
  expect(points.filter(({ place }) => place !== 'within').map(({ key, place, side }) => [key, place, side])).toEqual([
    ['odd', 'outside-998', 'high'],
    ['quiet', 'outside-998', 'low'],
  ]);
  expect(limits(1).upper998 - limits(1).lower998).toBeGreaterThan(limits(10).upper998 - limits(10).lower998);
  expect(limits(0.01).lower998).toBe(0);
});

test('where all differ more than chance gives, the limits are widened, and what is outside stands out among its like', () => {
  const wild = alike.map((unit, i) => ({ ...unit, y: i % 2 === 0 ? 4 : 22 }));
  const { widened, points } = funnel([...wild, { key: 'odd', y: 90, n: 1 }]);
  expect(widened).toBeGreaterThan(2);
  expect(points.filter(({ place }) => place !== 'within').map(({ key }) => key)).toEqual(['odd']);
});

test('nothing, or nobody, gives no centre', () => {
  expect(funnel([]).centre).toBeNull();
  expect(funnel([{ key: 'a', y: 3, n: 0 }])).toMatchObject({ centre: null, points: [] });
  expect(funnel([{ key: 'a', y: 0, n: 3 }])).toMatchObject({ centre: 0, points: [{ place: 'within' }] });
});

test('of 20,000 units alike about one in twenty lies outside 95 %, and two in a thousand outside 99.8 %', () => {
  const draw = random(7);
  const poisson = (mean: number): number => {
    let [k, p] = [0, Math.exp(-mean)];
    for (let left = draw() - p; left > 0; left -= p) p *= mean / ++k;
    return k;
  };
  const units = Array.from({ length: 20_000 }, (_, i) => {
    const n = 1 + 20 * draw();
    return { key: String(i), y: poisson(3 * n), n };
  });
  const { points } = funnel(units);
  const share = (of: readonly string[]) => points.filter(({ place }) => of.includes(place)).length / points.length;
  expect(share(['outside-95', 'outside-998'])).toBeGreaterThan(0.04);
  expect(share(['outside-95', 'outside-998'])).toBeLessThan(0.06);
  expect(share(['outside-998'])).toBeGreaterThan(0.001);
  expect(share(['outside-998'])).toBeLessThan(0.003);
});
