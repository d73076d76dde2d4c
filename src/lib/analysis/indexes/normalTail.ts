/**
 * Two-sided p-value of a standard normal deviate: P(|Z| >= z). Relative error under 1.2e-7.
 * Source: W. H. Press et al., Numerical Recipes, 2nd ed. (1992), section 6.2, the Chebyshev fit of erfc.
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const coefficients = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
    -1.26551223,
  ];
  return t * Math.exp(-x * x + coefficients.reduce((sum, c) => sum * t + c, 0));
}
