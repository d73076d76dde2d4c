import type { Window } from './scan.ts';
import type { Series } from './series.ts';

/**
 * The variance of counts over their mean, at least 1 (Poisson), as neighbours show it: half the mean square of the
 * steps between them, standardised. Steps into and out of `window` are left out, so that a change of level, or a single
 * odd month, is not taken for variation. 1 for values, whose variance the statistic knows itself.
 * Source: J. von Neumann, Annals of Mathematical Statistics 12 (1941) 367-395 (mean square successive difference).
 */
export const dispersion = ({ family, y, n }: Series): ((drawn: ArrayLike<number>, window: Window | null) => number) => {
  if (family === 'values') return () => 1;
  const rate = y.reduce((a, b) => a + b, 0) / n.reduce((a, b) => a + b, 0);
  if (rate === 0) return () => 1;
  const expected = n.map((exposure) => rate * exposure);
  const root = expected.map(Math.sqrt);
  return (drawn, window) => {
    let squares = 0;
    let steps = 0;
    let before = 0;
    for (let i = 0; i < drawn.length; i += 1) {
      const z = (drawn[i]! - expected[i]!) / root[i]!;
      if (i > 0 && i !== window?.[0] && i !== window?.[1]) {
        squares += (z - before) ** 2;
        steps += 1;
      }
      before = z;
    }
    return steps === 0 ? 1 : Math.max(1, squares / (2 * steps));
  };
};
