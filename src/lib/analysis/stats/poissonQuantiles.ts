/** Below so many standard deviations under the mean there is nothing that a double could tell from 0. */
const reach = 12;

/**
 * Quantiles of a Poisson count, drawn out between whole numbers: the least r with P(X <= r) >= share, less how far the
 * probability reaches over the share within r. `shares` strictly between 0 and 1, rising; `mean` 0 or more. Sums the
 * probabilities themselves, once for all shares, in logarithms, from where they begin to be more than nothing.
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202, appendix A.1.1.
 */
export function poissonQuantiles(shares: readonly number[], mean: number): number[] {
  if (!(mean > 0)) return shares.map(() => 0);
  let r = Math.max(0, Math.floor(mean - reach * Math.sqrt(mean)));
  let log = r * Math.log(mean) - mean - logFactorial(r);
  let own = Math.exp(log);
  let below = own;
  return shares.map((share) => {
    while (below < share) {
      // Rounding may leave the sum of all a hair under a share that is a hair under 1.
      if (r > mean && own < 1e-18) break;
      r += 1;
      log += Math.log(mean / r);
      own = Math.exp(log);
      below += own;
    }
    return r - Math.max(0, below - share) / own;
  });
}

/** ln r!: exact for small r, else by Stirling's series, right to 1e-12. */
function logFactorial(r: number): number {
  if (r < 20) {
    let product = 1;
    for (let i = 2; i <= r; i++) product *= i;
    return Math.log(product);
  }
  return r * Math.log(r) - r + Math.log(2 * Math.PI * r) / 2 + 1 / (12 * r) - 1 / (360 * r ** 3);
}
