import { byar } from '../stats/byar.ts';
import { sum } from '../stats/sum.ts';
import type { Reading } from '../spc/chart.ts';

/** The events of twelve months, at the last of them, with the interval that chance alone would give (95 %). */
export interface RollingSum {
  readonly x: string;
  /** Null where a month of the twelve is missing. */
  readonly y: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const year = 12;

/** Sums of the last twelve months, from the twelfth on, with Byar's interval: for events too few to be charted by month. */
export const rollingSums = (months: readonly Reading[]): RollingSum[] =>
  months.slice(year - 1).map(({ x }, i) => {
    const of = months.slice(i, i + year).map(({ y }) => y);
    const y = of.includes(null) ? null : sum(of.map((n) => n!));
    const interval = y === null ? null : byar(y);
    return { x, y, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
  });
