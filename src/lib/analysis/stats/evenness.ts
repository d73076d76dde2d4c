import { random } from './random.ts';
import { sum } from './sum.ts';

/** With this many expected in the smallest class the distribution of chi-square is as good as its simulation. */
const large = 5;
const simulations = 9_999;
/** Rounding must not part a simulated tie from what was observed. */
const tie = 1e-9;

/** P(chi-square with an even number of degrees of freedom is `x` or more), exact: a sum of Poisson probabilities. */
export function chiSquareTail(x: number, freedom: number): number {
  let [term, total] = [1, 0];
  for (let k = 0; k < freedom / 2; k++) {
    total += term;
    term *= x / 2 / (k + 1);
  }
  return Math.exp(-x / 2) * total;
}

const distance = (counts: ArrayLike<number>, expected: readonly number[]): number =>
  sum(expected.map((of, i) => (counts[i]! - of) ** 2 / of));

/**
 * How often chance spreads as many events over classes as unevenly as these counts, or more so, when each falls in a
 * class with its share (positive; they need not add up to 1): Pearson's chi-square, by its distribution, or simulated
 * with a fixed stream where fewer than five are expected somewhere. An odd number of classes. 1 without events.
 * Source: K. Pearson, Philosophical Magazine 50 (1900) 157-175; W. G. Cochran, Biometrics 10 (1954) 417-451 (five).
 */
export function evenness(counts: readonly number[], shares: readonly number[]): number {
  const [events, whole] = [sum(counts), sum(shares)];
  if (events === 0) return 1;
  const expected = shares.map((share) => (events * share) / whole);
  const observed = distance(counts, expected);
  if (Math.min(...expected) >= large) return chiSquareTail(observed, counts.length - 1);
  const next = random(events);
  let reached = 0;
  for (let run = 0; run < simulations; run++) {
    const drawn = new Float64Array(counts.length);
    for (let event = 0; event < events; event++) {
      let at = next() * whole;
      let place = 0;
      while (place < shares.length - 1 && at >= shares[place]!) at -= shares[place++]!;
      drawn[place]! += 1;
    }
    if (distance(drawn, expected) >= observed - tie) reached += 1;
  }
  return (reached + 1) / (simulations + 1);
}
