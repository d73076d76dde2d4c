import { movingRange } from './movingRange.ts';

/** d2 for two readings: the mean moving range of a standard normal series. */
const d2 = 1.128;

/**
 * How much wider the values vary between periods than chance within them gives: mean |delta z| / 1.128 over the
 * standardised values, about 1 when chance is all. With fewer than two neighbours, or without any variance, 1.
 * Source: D. B. Laney, Quality Engineering 14 (2002) 531-537.
 */
export const laneyFactor = (z: readonly (number | null)[]): number => {
  const finite = z.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  const range = movingRange(finite, false);
  return range === null ? 1 : range / d2;
};
