import type { ChartPoint, Reading } from '../../../src/lib/analysis/spc/chart.ts';
import { monthName } from '../../../src/lib/analysis/spc/period.ts';

/** Values as readings of consecutive months from January 2023. */
export const months = (values: readonly (number | null)[], n?: readonly number[]): Reading[] =>
  values.map((y, i) => ({ x: monthName(2023 * 12 + i), y, ...(n ? { n: n[i]! } : {}) }));

/** The signals of a chart as one letter a point: o, t, 2, s; a dot for none. */
export const letters = (points: readonly Pick<ChartPoint, 'signal'>[]): string =>
  points.map(({ signal }) => (signal === null ? '.' : signal === 'two-of-three' ? '2' : signal[0])).join('');
