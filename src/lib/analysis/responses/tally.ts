import type { Side } from './side.ts';

/**
 * Why a pair stays out of the sums: more answers than were asked (`impossible`), a side that the source does not say
 * (`unknown-side`), nobody asked (`none-invited`).
 */
export type Fault = 'impossible' | 'unknown-side' | 'none-invited';

/** How many of a side of a group were asked and how many answered. */
export interface Tally {
  readonly side: Side;
  readonly invited: number;
  readonly answered: number;
  readonly fault: Fault | null;
}

/** A pair of numbers, judged. */
export const tally = (side: Side, invited: number, answered: number): Tally => ({
  side,
  invited,
  answered,
  fault: faultOf(side, invited, answered),
});

function faultOf(side: Side, invited: number, answered: number): Fault | null {
  if (answered > invited) return 'impossible';
  if (invited === 0) return 'none-invited';
  return side === 'unknown' ? 'unknown-side' : null;
}
