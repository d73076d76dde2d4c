import { mean, sum } from '../stats/sum.ts';
import type { ChartKind, ChartPoint } from './chart.ts';
import { fromDays, toDays } from './kinds/t.ts';

/**
 * The level of some of a chart's points, as its centre would be were it theirs alone, in the chart's unit: the mean;
 * all events over all exposure (u, p); through y^(1/3.6) and back (t). Null without a value.
 */
export const level = (kind: ChartKind, points: readonly ChartPoint[]): number | null => {
  const valued = points.filter(({ y }) => y !== null);
  if (valued.length === 0) return null;
  if (kind === 'u' || kind === 'p') return sum(valued.map(({ y, n }) => y! * n!)) / sum(valued.map(({ n }) => n!));
  if (kind === 't') return toDays(mean(valued.map(({ y }) => fromDays(y!)))!);
  return mean(valued.map(({ y }) => y!));
};
