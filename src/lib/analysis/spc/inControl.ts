import { randomGamma, randomNormal } from 'd3';
import type { Random } from '../stats/random.ts';
import type { Series } from './series.ts';

/** Throws `events` into the months by their cumulated weights. */
const scatter = (events: number, cumulated: Float64Array, into: Float64Array, next: Random): void => {
  into.fill(0);
  const whole = cumulated[cumulated.length - 1]!;
  for (let event = 0; event < events; event += 1) {
    const at = next() * whole;
    let [low, high] = [0, cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulated[middle]! > at) high = middle;
      else low = middle + 1;
    }
    into[low]! += 1;
  }
};

const drawCounts = ({ y, n }: Series, dispersion: number, next: Random): (() => Float64Array) => {
  const events = y.reduce((a, b) => a + b, 0);
  const rate = events / n.reduce((a, b) => a + b, 0);
  const wide = dispersion - 1;
  const gammas = wide > 0 ? n.map((at) => randomGamma.source(next)((rate * at) / wide)) : null;
  const cumulated = new Float64Array(n.length);
  const drawn = new Float64Array(n.length);
  return () => {
    let whole = 0;
    for (let i = 0; i < n.length; i += 1) cumulated[i] = whole += gammas ? gammas[i]!() : n[i]!;
    scatter(events, cumulated, drawn, next);
    return drawn;
  };
};

/**
 * Draws series as `series` would be were it in control, its length, exposure and (for counts) its sum given. Counts:
 * multinomial, which Poisson counts are once their sum is known, so that the level needs no estimate; weighted by gamma
 * variates (Dirichlet-multinomial: negative binomial counts, their sum known) where their variance is `dispersion` times
 * their mean, more than 1. Values: standard normal. The array is reused from draw to draw.
 */
export const inControl = (series: Series, dispersion: number, next: Random): (() => ArrayLike<number>) => {
  if (series.family === 'counts') return drawCounts(series, dispersion, next);
  const normal = randomNormal.source(next)();
  const drawn = new Float64Array(series.y.length);
  return () => {
    for (let i = 0; i < drawn.length; i += 1) drawn[i] = normal();
    return drawn;
  };
};
