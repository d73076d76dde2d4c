import { sum } from '../stats/sum.ts';
import type { Reading } from './chart.ts';
import { laneyFactor } from './laneyFactor.ts';

/** Rates and shares that vary so much more between periods than chance within them gives have their limits widened. */
const wide = 1.2;

/**
 * Whether rates (u) or shares (p) vary so much more between periods than chance gives that the chart takes Laney's
 * limits. False without any event, or where every one is counted.
 */
export const isOverdispersed = (kind: 'u' | 'p', readings: readonly Reading[]): boolean => {
  const known = readings.filter(({ y, n }) => y !== null && n != null && n > 0);
  const rate = sum(known.map(({ y }) => y!)) / sum(known.map(({ n }) => n!));
  const variance = kind === 'u' ? rate : rate * (1 - rate);
  if (!(variance > 0)) return false;
  const z = readings.map(({ y, n }) =>
    y === null || n == null || !(n > 0) ? null : (y / n - rate) / Math.sqrt(variance / n),
  );
  return laneyFactor(z) >= wide;
};
