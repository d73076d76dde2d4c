import { mean } from '../../stats/sum.ts';
import { noLimits, type Limits } from '../chart.ts';
import { movingRange } from '../movingRange.ts';
import type { Limiter } from './limiter.ts';

/** 3 / d2 for two readings, to the digits that the method is published with (3 / 1.128 = 2.6596). */
const factor = 2.66;

/**
 * Limits of individual values: mean +/- 2.66 mean moving ranges, in the values' unit. With one value a centre alone.
 * Source: D. J. Wheeler, Understanding Variation (2000); NHS England, Making Data Count.
 */
export const individuals = (values: readonly (number | null)[], screening: boolean): Limits => {
  const centre = mean(values.filter((value) => value !== null));
  const range = movingRange(values, screening);
  if (centre === null || range === null) return { ...noLimits, centre };
  const reach = factor * range;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - (2 * reach) / 3,
    nearUpper: centre + (2 * reach) / 3,
  };
};

/** XmR: any value, one a period; the limits come from the variation between neighbours and may be negative. */
export const xmr: Limiter = {
  value: ({ y }) => y,
  limits: (basis, { screening = true }) => {
    const limits = individuals(
      basis.map(({ y }) => y),
      screening,
    );
    return () => limits;
  },
};
