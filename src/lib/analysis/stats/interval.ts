/** A lower and an upper end, in the unit of what was estimated. */
export interface Interval {
  lower: number;
  upper: number;
}

/** Two-sided normal quantiles: 95 % and 99.8 % (the control limits of a funnel). */
export const z95 = 1.959963984540054;
export const z998 = 3.090232306167813;
