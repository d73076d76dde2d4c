/**
 * Adjusted p-values ("q"): naming all with q <= 0.10 holds the expected share of false discoveries at 10 %, for
 * independent or positively dependent tests. In the order given.
 * Source: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300; the step-up form of R's `p.adjust(method = "BH")`.
 */
export const benjaminiHochberg = (p: readonly number[]): number[] => {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const adjusted = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, fromLargest) => {
    least = Math.min(least, (p[i]! * p.length) / (p.length - fromLargest));
    adjusted[i] = least;
  });
  return adjusted;
};
