import type { Side } from './chart.ts';

/**
 * Which side of `line` a value lies on. A difference that is only rounding (a mean of tenths) is none: a series that
 * stands still must not leave its own limits.
 */
export const sideOf = (value: number, line: number): Side => {
  const difference = value - line;
  if (Math.abs(difference) <= 1e-9 * Math.max(Math.abs(value), Math.abs(line), 1e-300)) return 0;
  return difference > 0 ? 1 : -1;
};
