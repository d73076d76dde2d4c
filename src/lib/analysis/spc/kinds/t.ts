import type { Limits } from '../chart.ts';
import type { Limiter } from './limiter.ts';
import { individuals } from './xmr.ts';

/** Makes waiting times that are exponential nearly normal. */
const power = 3.6;

/** Days to the scale on which waiting times are nearly normal. */
export const fromDays = (days: number): number => days ** (1 / power);
/** That scale to days. Below 0 days there is nothing: a limit under it stands at 0. */
export const toDays = (value: number): number => Math.max(0, value) ** power;
const back = (value: number | null): number | null => (value === null ? null : toDays(value));

/**
 * t: days between rare events. y^(1/3.6), the limits of individual values without screening, and back to days.
 * Source: L. S. Nelson, J. Quality Technology 26 (1994) 239-240; Montgomery, 7th ed. (2013), section 7.3.5.
 */
export const t: Limiter = {
  value: ({ y }) => (y === null || y < 0 ? null : y),
  limits: (basis) => {
    const raised = individuals(
      basis.map((reading) => {
        const days = t.value(reading);
        return days === null ? null : fromDays(days);
      }),
      false,
    );
    const limits: Limits = {
      centre: back(raised.centre),
      lower: back(raised.lower),
      upper: back(raised.upper),
      nearLower: back(raised.nearLower),
      nearUpper: back(raised.nearUpper),
    };
    return () => limits;
  },
};
