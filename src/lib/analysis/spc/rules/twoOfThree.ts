import type { Side } from '../chart.ts';
import type { Rule } from './placed.ts';

/**
 * Rule 3: of three consecutive points on one side of the centre, two or more lie between the near limit and the limit.
 * Those are flagged, not the third.
 */
export const twoOfThree: Rule = (points) => {
  const flags: Side[] = points.map(() => 0);
  for (let i = 2; i < points.length; i += 1) {
    const window = [i - 2, i - 1, i];
    const side = points[i]!.side;
    if (!side || window.some((k) => points[k]!.side !== side)) continue;
    const near = window.filter((k) => points[k]!.near);
    if (near.length >= 2) near.forEach((k) => (flags[k] = side));
  }
  return flags;
};
