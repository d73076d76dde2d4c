import { mean } from '../stats/sum.ts';
import type { ChartKind, ChartOptions, ChartPoint, ControlChart, Limits, Reading, Segment } from './chart.ts';
import { c } from './kinds/c.ts';
import type { Limiter } from './kinds/limiter.ts';
import { p } from './kinds/p.ts';
import { t } from './kinds/t.ts';
import { u } from './kinds/u.ts';
import { xmr } from './kinds/xmr.ts';
import { place } from './rules/placed.ts';
import { segmentsOf } from './segmentsOf.ts';
import { signals } from './signals.ts';
import { verdict } from './verdict.ts';

const limiters: Record<ChartKind, Limiter> = { xmr, c, u, p, t };

/** Readings that limits need to be more than preliminary. */
const settled = 12;

/** The readings that a segment's limits rest on: all, or those up to the `fixAfter`-th that has a value. */
const basisOf = (readings: readonly Reading[], limiter: Limiter, fixAfter: number): readonly Reading[] => {
  let counted = 0;
  const end = readings.findIndex((reading) => limiter.value(reading) !== null && ++counted === fixAfter);
  return end < 0 ? readings : readings.slice(0, end + 1);
};

/** The points of one segment, and how many readings set its limits. */
const segment = (readings: readonly Reading[], options: ChartOptions): { points: ChartPoint[]; n: number } => {
  const limiter = limiters[options.kind ?? 'xmr'];
  const basis = basisOf(readings, limiter, options.fixAfter ?? Infinity);
  const limitsOf = limiter.limits(basis, options);
  const limits = readings.map(limitsOf);
  const values = readings.map((reading) => limiter.value(reading));
  const size = mean(values.flatMap((value) => (value === null ? [] : [Math.abs(value)]))) ?? 0;
  const placed = values.map((value, i) => place(value, limits[i]!, size));
  const found = signals(placed);
  const points = readings.map(({ x, n }, i): ChartPoint => {
    const cause = found[i];
    return {
      x,
      y: placed[i]!.y,
      n: n ?? null,
      ...limits[i]!,
      side: placed[i]!.side,
      signal: cause?.signal ?? null,
      verdict: cause ? verdict(cause.side, options.direction ?? 'neutral') : null,
    };
  });
  return { points, n: basis.filter((reading) => limiter.value(reading) !== null).length };
};

/** The one value of all points that have any (a gap without exposure has no limits); null if they differ or none has. */
const shared = (points: readonly ChartPoint[], key: keyof Limits): number | null => {
  const values = new Set(points.map((point) => point[key]).filter((value) => value !== null));
  return values.size === 1 ? [...values][0]! : null;
};

/**
 * A control chart of readings in order of time: centre and limits a segment, and the special cause that each point
 * shows. Total: a gap stays a point without signal and breaks the runs; no readings give no points; one reading of an
 * XmR gives a centre without limits; a series that never varies has its limits on its centre and no signal.
 * Values are in the unit of `y`; for u and p, `y` is a count and comes out as y/n (not annualised).
 * Source: NHS England, Making Data Count; the formulas stand with each kind and rule.
 */
export const controlChart = (readings: readonly Reading[], options: ChartOptions = {}): ControlChart => {
  const points: ChartPoint[] = [];
  const segments: Segment[] = [];
  const bounds = segmentsOf(
    readings.map(({ x }) => x),
    options.rebase ?? [],
  );
  for (const [start, end] of bounds) {
    const made = segment(readings.slice(start, end), options);
    for (const point of made.points) points.push(point);
    segments.push({ start, end, n: made.n, preliminary: made.n < settled });
  }
  return {
    kind: options.kind ?? 'xmr',
    direction: options.direction ?? 'neutral',
    centre: shared(points, 'centre'),
    lower: shared(points, 'lower'),
    upper: shared(points, 'upper'),
    points,
    segments,
  };
};
