import type { Direction, Side, Verdict } from './chart.ts';

/** What a signal on a side means when `direction` is better. */
export const verdict = (side: Side, direction: Direction): Verdict => {
  if (direction === 'neutral') return 'neutral';
  return (side === 1) === (direction === 'increase') ? 'improvement' : 'concern';
};
