import { randomNormal, randomPoisson } from 'd3';
import { expect, test } from 'vitest';
import { controlChart } from '../../../src/lib/analysis/spc/controlChart.ts';
import { random } from '../../../src/lib/analysis/stats/random.ts';
import { months } from './readings.ts';

/** The share of in-control series of 36 months with any of the four signals. */
const alarmed = (draw: () => number, series: number): number => {
  let flagged = 0;
  for (let i = 0; i < series; i += 1) {
    const readings = months(Array.from({ length: 36 }, draw));
    if (controlChart(readings).points.some(({ signal }) => signal !== null)) flagged += 1;
  }
  return flagged / series;
};

// What the method itself gives, as the design states it; 10,000 series have a standard error of half a per cent.
test('in-control normal series: 29 % have a signal somewhere', () => {
  expect(Math.abs(alarmed(randomNormal.source(random(1))(), 10_000) - 0.29)).toBeLessThan(0.015);
});
test('in-control Poisson counts with mean 3: 42 %', () => {
  expect(Math.abs(alarmed(randomPoisson.source(random(2))(3), 10_000) - 0.42)).toBeLessThan(0.015);
});
