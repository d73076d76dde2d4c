import type { Side } from './chart.ts';

/** Rounding of a mean, of a root, of a power and back: some tens of the last binary place. */
const last = 1e-14;
/** What the digits that a decimal lacks as a binary number add up to in a mean, as a part of the values' mean size. */
const read = 2e-15;

/**
 * Which side of `line` a value lies on. A difference that is only rounding (a mean of tenths) is none: a series that
 * stands still must not leave its own limits. `size`: the mean size of the values that the line was made from, for a line
 * near 0 that larger values cancel out to.
 */
export const sideOf = (value: number, line: number, size = 0): Side => {
  const difference = value - line;
  if (Math.abs(difference) <= last * Math.max(Math.abs(value), Math.abs(line), 1e-300) + read * size) return 0;
  return difference > 0 ? 1 : -1;
};
