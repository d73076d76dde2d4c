/**
 * Quantiles of a Poisson count, drawn out between whole numbers: the least r with P(X <= r) >= share, less how far the
 * probability reaches over the share within r. `shares` strictly between 0 and 1, rising; `mean` 0 or more. Sums the
 * probabilities themselves, once for all shares, in logarithms so that a thousand expected do not underflow.
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202, appendix A.1.1.
 */
export function poissonQuantiles(shares: readonly number[], mean: number): number[] {
  if (!(mean > 0)) return shares.map(() => 0);
  let [r, log] = [0, -mean];
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
