import { mean, sum } from '../stats/sum.ts';
import type { ChartPoint, ControlChart } from './chart.ts';
import { fromDays } from './kinds/t.ts';

/** The readings of a chart's last segment as a test of them needs them: gaps left out. */
export interface Series {
  readonly points: readonly ChartPoint[];
  /** `counts`: events over exposure, Poisson or wider. `values`: nearly normal ones, of one variance. */
  readonly family: 'counts' | 'values';
  readonly y: readonly number[];
  /** Exposure; 1 each for values. */
  readonly n: readonly number[];
}

/** Counts of this mean and more are as good as normal. */
const large = 30;

/** Whole numbers that nobody would take for a measurement: an XmR chart of a number of events. */
const areCounts = (points: readonly ChartPoint[]): boolean => points.every(({ y }) => Number.isInteger(y) && y! >= 0);

/** Counts as they are, or, where they are large, by how many standard deviations they differ from what their exposure gives. */
const counts = (points: readonly ChartPoint[], y: readonly number[], n: readonly number[]): Series => {
  if (!((mean(y) ?? 0) >= large)) return { points, family: 'counts', y, n };
  const rate = sum(y) / sum(n);
  return {
    points,
    family: 'values',
    y: y.map((count, i) => (count - rate * n[i]!) / Math.sqrt(rate * n[i]!)),
    n: y.map(() => 1),
  };
};

/**
 * The last segment's readings: counts for c, u and an XmR of whole numbers; else values, for p by how many standard
 * deviations they differ from the centre, for t on the scale where waiting times are nearly normal.
 */
export const seriesOf = (chart: ControlChart): Series => {
  const { start, end } = chart.segments.at(-1) ?? { start: 0, end: 0 };
  const points = chart.points.slice(start, end).filter(({ y }) => y !== null);
  const ones = points.map(() => 1);
  const y = points.map((point) => point.y!);
  const values = (of: readonly number[]): Series => ({ points, family: 'values', y: of, n: ones });
  switch (chart.kind) {
    case 'c':
      return counts(points, y, ones);
    case 'u': {
      const n = points.map((point) => point.n!);
      const events = y.map((rate, i) => Math.round(rate * n[i]!));
      return counts(points, events, n);
    }
    case 'p':
      return values(
        points.map(({ y: share, centre, n }) => {
          const sigma = Math.sqrt((centre! * (1 - centre!)) / n!);
          return sigma > 0 ? (share! - centre!) / sigma : 0;
        }),
      );
    case 't':
      return values(y.map(fromDays));
    case 'xmr':
      return areCounts(points) ? counts(points, y, ones) : values(y);
  }
};
