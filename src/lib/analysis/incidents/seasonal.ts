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

/**
 * True when a signal outside the limits only repeats the year: each of its points outside lies where the same month the
 * year before lay, beyond the near limit on the same side (a school's July). A shift is never only a season: seven
 * months on one side with the level of the year before would be no shift of their mean.
 */
export function isSeasonal(chart: ControlChart, signal: LatestSignal): boolean {
  if (signal.kind !== 'outside') return false;
  const at = new Map(chart.points.map((point) => [point.x, point]));
  const outside = chart.points.filter(
    (p) => p.x >= signal.since && (signal.until === null || p.x <= signal.until) && p.signal === 'outside',
  );
  return outside.length > 0 && outside.every((p) => beyondNear(at.get(yearBefore(p.x)), signal.side));
}
