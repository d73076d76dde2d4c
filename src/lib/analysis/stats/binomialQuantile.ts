/**
 * The smallest k with P(X <= k) >= `probability` for X ~ Binomial(trials, share): R's `qbinom`. Sums the probabilities
 * themselves, in logarithms so that a thousand trials do not underflow. `share` strictly between 0 and 1.
 */
export const binomialQuantile = (probability: number, trials: number, share: number): number => {
  const odds = Math.log(share / (1 - share));
  let log = trials * Math.log(1 - share);
  let below = Math.exp(log);
  let k = 0;
  // The last sums are rounded: a quantile that is met exactly must not be missed by the last bit.
  while (below < probability * (1 - 1e-12) && k < trials) {
    log += Math.log((trials - k) / (k + 1)) + odds;
    k += 1;
    below += Math.exp(log);
  }
  return k;
};
