import { addMonths } from '../../model/month.ts';
import type { ControlChart, ChartPoint } from '../spc/chart.ts';
import type { LatestSignal } from '../spc/latestSignal.ts';

/** The same month or quarter the year before. */
const yearBefore = (x: string): string =>
  x.includes('Q') ? `${String(Number(x.slice(0, 4)) - 1)}${x.slice(4)}` : addMonths(x, -12);

const beyondNear = (point: ChartPoint | undefined, side: LatestSignal['side']): boolean =>
  point !== undefined &&
  point.y !== null &&
  (side === 'high'
    ? point.nearUpper !== null && point.y > point.nearUpper
    : point.nearLower !== null && point.y < point.nearLower);

const isWithin = ({ x }: ChartPoint, { since, until }: LatestSignal): boolean =>
  x >= since && (until === null || x <= until);

/** So many standard deviations a new level is to differ from the old when each month is held against its like. */
const apart = 2.5;

/**
 * By how many standard deviations a stretch differs from the rest when each month of the year (or quarter) is held
 * against itself in other years: positive on the signal's side. Of one month's events in all years, those within the
 * stretch are binomial, so the season falls out. Null where less than half of the points have a like on the other side.
 * Source: N. Mantel and W. Haenszel, J. National Cancer Institute 22 (1959) 719-748 (strata, one degree of freedom).
 */
export function likeWithLike({ points }: ControlChart, signal: LatestSignal): number | null {
  const valued = points.filter(({ y }) => y !== null);
  const ofYear = (x: string): string => x.slice(5);
  let [difference, variance, compared] = [0, 0, 0];
  for (const season of new Set(valued.map(({ x }) => ofYear(x)))) {
    const alike = valued.filter(({ x }) => ofYear(x) === season);
    const within = alike.filter((point) => isWithin(point, signal));
    if (within.length === 0 || within.length === alike.length) continue;
    const events = (of: readonly ChartPoint[]): number => of.reduce((sum, { y }) => sum + y!, 0);
    const share = within.length / alike.length;
    difference += events(within) - share * events(alike);
    variance += events(alike) * share * (1 - share);
    compared += alike.length;
  }
  if (2 * compared < valued.length) return null;
  return variance === 0 ? 0 : ((signal.side === 'high' ? 1 : -1) * difference) / Math.sqrt(variance);
}

/**
 * True when a signal only repeats the year (a school's July). Outside the limits: each of its points lies where the same
 * month the year before lay, beyond the near limit on the same side. A shift: a stretch that holds more summers than the
 * rest has another mean without any change, so its months are held against the same months of the other years.
 */
export function isSeasonal(chart: ControlChart, signal: LatestSignal): boolean {
  if (signal.kind === 'shift') return (likeWithLike(chart, signal) ?? apart) < apart;
  const at = new Map(chart.points.map((point) => [point.x, point]));
  const outside = chart.points.filter((p) => isWithin(p, signal) && p.signal === 'outside');
  return outside.length > 0 && outside.every((p) => beyondNear(at.get(yearBefore(p.x)), signal.side));
}
