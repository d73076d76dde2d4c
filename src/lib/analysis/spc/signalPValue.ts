import type { Random } from '../stats/random.ts';
import { dispersion } from './dispersion.ts';
import { inControl } from './inControl.ts';
import { scan, windowsOf } from './scan.ts';
import type { Series } from './series.ts';

/** Simulations that reach the observed strength after which the p-value is known well enough. */
const enough = 10;

/** Under this the bound stands for the p-value: no simulation of a bearable length could tell it from less. */
const overwhelming = 1e-6;

/** Rounding must not make a simulated series that ties with the observed one weaker. */
const tie = 1e-9;

/**
 * How often chance alone gives a stretch or a point as strong as the strongest one that reaches `recent`, by at most
 * `simulations` simulated series, fewer when it is often. `strength` is a log likelihood ratio (over the dispersion of
 * counts), for ranking. Both are the same for the same stream. P(p <= a) <= a for Poisson counts and normal values in
 * control, at any number of simulations; for counts that vary more, whose dispersion must
 * be estimated, small values are up to two or three times too common.
 * Counts far beyond chance are not simulated: of each window P(ratio >= s) <= 2 exp(-s) (H. Chernoff, Annals of
 * Mathematical Statistics 23 (1952) 493-507; exact for Poisson counts, near it where the dispersion is estimated), and
 * of all windows at most their sum.
 * Source: J. Besag and P. Clifford, Biometrika 78 (1991) 301-304 (sequential Monte Carlo p-values).
 */
export const signalPValue = (
  series: Series,
  recent: number,
  simulations: number,
  next: Random,
): { p: number; strength: number } => {
  const windows = windowsOf(series.y.length, recent);
  const strongest = scan(series, windows);
  const dispersionOf = dispersion(series);
  const own = strongest(series.y);
  if (own.window === null) return { p: 1, strength: 0 };
  const wide = dispersionOf(series.y, own.window);
  const strength = own.strength / wide;
  const bound = 2 * windows.length * Math.exp(-strength);
  if (series.family === 'counts' && bound <= overwhelming) return { p: bound, strength };
  const draw = inControl(series, wide, next);
  let reached = 0;
  for (let simulated = 1; simulated <= simulations; simulated += 1) {
    const drawn = draw();
    const other = strongest(drawn);
    // The ratio alone is an upper bound, quickly had: most simulated series do not come near.
    if (other.strength >= strength - tie && other.strength / dispersionOf(drawn, other.window) >= strength - tie)
      reached += 1;
    if (reached === enough) return { p: enough / simulated, strength };
  }
  return { p: (reached + 1) / (simulations + 1), strength };
};
