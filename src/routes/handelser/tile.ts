import type { Trend } from '$lib/analysis/incidents/trend.ts';
import type { Tile } from '$lib/view/charts/smallMultiples.ts';

/** An area as a small multiple. Quarters are drawn as events a month, so that all tiles share a scale. */
export function tileOf(
  unit_id: string,
  trend: Trend,
  said: Pick<Tile, 'title' | 'note' | 'signalled' | 'chosen'>,
): Tile {
  const months = trend.quarterly ? 3 : 1;
  const rate = (n: number | null | undefined): number | null => (n == null ? null : n / months);
  const limits = trend.chart.points[0];
  const { signal } = trend;
  const inSignal = (x: string, reason: string | null): boolean =>
    said.signalled &&
    signal !== null &&
    x >= signal.since &&
    (signal.until === null || x <= signal.until) &&
    (signal.kind === 'shift' || reason === 'outside');
  return {
    key: unit_id,
    verdict: signal?.verdict ?? 'neutral',
    ...said,
    lower: limits?.lower == null ? null : Math.max(0, limits.lower / months),
    centre: rate(limits?.centre),
    upper: rate(limits?.upper),
    points: [
      ...trend.chart.points.map(({ x, y, signal: reason }) => ({ x, y: rate(y), marked: inSignal(x, reason) })),
      ...trend.unfinished.map(({ x, y }) => ({ x, y: rate(y), marked: false })),
    ],
  };
}
