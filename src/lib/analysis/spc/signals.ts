import type { Side, Signal } from './chart.ts';
import { outside } from './rules/outside.ts';
import type { Placed, Rule } from './rules/placed.ts';
import { shift } from './rules/shift.ts';
import { trend } from './rules/trend.ts';
import { twoOfThree } from './rules/twoOfThree.ts';

/** In order of precedence: the first that applies names the point. */
const rules: readonly (readonly [Signal, Rule])[] = [
  ['outside', outside],
  ['trend', trend],
  ['two-of-three', twoOfThree],
  ['shift', shift],
];

/**
 * The special cause at each point of one segment and the side it points to; null where there is none.
 * Source: NHS England, Making Data Count, as in the R package NHSRplotthedots.
 */
export const signals = (points: readonly Placed[]): ({ signal: Signal; side: Side } | null)[] => {
  const found = rules.map(([signal, rule]) => ({ signal, sides: rule(points) }));
  return points.map((_, i) => {
    const first = found.find(({ sides }) => sides[i] !== 0);
    return first ? { signal: first.signal, side: first.sides[i]! } : null;
  });
};
