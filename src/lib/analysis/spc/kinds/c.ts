import { mean } from '../../stats/sum.ts';
import { noLimits } from '../chart.ts';
import { limitsAt, type Limiter } from './limiter.ts';

/**
 * c: events a period where the exposure is always the same. c +/- 3 sqrt(c), never below 0.
 * Source: D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (2013), section 7.3.1.
 */
export const c: Limiter = {
  value: ({ y }) => (y === null || y < 0 ? null : y),
  limits: (basis) => {
    const centre = mean(basis.map(c.value).filter((y) => y !== null));
    const limits = centre === null ? noLimits : limitsAt(centre, Math.sqrt(centre), 0, Infinity);
    return () => limits;
  },
};
