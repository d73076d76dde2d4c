import type { ChartOptions, Limits, Reading } from '../chart.ts';

/** One kind of chart: what a reading is worth, and the limits that a stretch of readings sets for each reading. */
export interface Limiter {
  /** The value drawn; null for a gap or for a reading that has none (no exposure, negative days). */
  value(reading: Reading): number | null;
  /** From the readings that the limits rest on, in order and gaps included, to the limits at a reading. */
  limits(basis: readonly Reading[], options: ChartOptions): (at: Reading) => Limits;
}

/** Centre and limits at three and two of `sigma`, held within the values that can occur. */
export const limitsAt = (centre: number, sigma: number, least: number, most: number): Limits => {
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  return {
    centre,
    lower: within(centre - 3 * sigma),
    upper: within(centre + 3 * sigma),
    nearLower: within(centre - 2 * sigma),
    nearUpper: within(centre + 2 * sigma),
  };
};
