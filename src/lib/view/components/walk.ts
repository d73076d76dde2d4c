import type { ChartPoint } from '../charts/draw.ts';

/**
 * The point that a key leads to from the point `at` (−1: none yet): left and right within a series, Home and End to its
 * ends, up and down to the neighbouring series at the nearest place. Null for a key that does not move.
 */
export function step(points: readonly ChartPoint[], at: number, key: string): number | null {
  if (points.length === 0) return null;
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  if (!moves.includes(key)) return null;
  const current = points[at];
  if (!current) return 0;
  const series = [...new Set(points.map((p) => p.series))];
  const within = points.flatMap((p, i) => (p.series === current.series ? [i] : []));
  const here = within.indexOf(at);
  const clamp = (i: number, n: number) => Math.min(Math.max(i, 0), n - 1);
  if (key === 'Home') return within[0]!;
  if (key === 'End') return within.at(-1)!;
  if (key === 'ArrowLeft') return within[clamp(here - 1, within.length)]!;
  if (key === 'ArrowRight') return within[clamp(here + 1, within.length)]!;
  const next = series[clamp(series.indexOf(current.series) + (key === 'ArrowUp' ? -1 : 1), series.length)]!;
  if (next === current.series) return at;
  const others = points.flatMap((p, i) => (p.series === next ? [i] : []));
  return others[clamp(here, others.length)]!;
}
