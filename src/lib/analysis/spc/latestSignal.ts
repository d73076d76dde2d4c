import { sum } from '../stats/sum.ts';
import type { ChartPoint, ControlChart, Verdict } from './chart.ts';
import { level } from './level.ts';
import { monthsOf } from './period.ts';
import { shiftLength, sidedRuns } from './rules/shift.ts';
import { seriesOf, type Series } from './series.ts';
import { strongestShift } from './strongestShift.ts';
import { verdict } from './verdict.ts';

/** What a caption says first: "sedan mars 2025: 9 i månaden mot 4". */
export interface LatestSignal {
  readonly kind: 'outside' | 'shift';
  readonly side: 'high' | 'low';
  /** The first period of the new level (shift), or of the points outside. */
  readonly since: string;
  /** The last period on that side; null while it lasts. */
  readonly until: string | null;
  /** The level up to then, in the chart's unit; null when the segment begins with it. */
  readonly before: number | null;
  /** The level from `since` to `until`. */
  readonly after: number;
  /** How many points the new level has. */
  readonly points: number;
  readonly verdict: Verdict;
}

/** Log likelihood ratio that at most one in-control series in twenty reaches by its strongest stretch. */
const lasting = 5.5;

/** Events over exposure, or the mean of values, of `[start, end)`. */
const meanOf = ({ y, n }: Series, start: number, end: number): number =>
  sum(y.slice(start, end)) / sum(n.slice(start, end));

/** The index of the first point within the last `months` before and with `until`; labels that are no dates count singly. */
export const recentFrom = (points: readonly ChartPoint[], months: number, until?: string): number => {
  const last = monthsOf(until ?? points.at(-1)?.x ?? '')?.last;
  if (last === undefined) return Math.max(0, points.length - months);
  const first = points.findIndex(({ x }) => (monthsOf(x)?.last ?? -Infinity) > last - months);
  return first < 0 ? points.length : first;
};

type Runs = ReturnType<typeof sidedRuns>;

/** The stretches on one side, as indexes into the readings without the gaps, which break them all the same. */
const runsOf = (chart: ControlChart): Runs => {
  const segment = chart.points.slice(chart.segments.at(-1)?.start ?? 0);
  let valued = 0;
  const before = segment.map(({ y }) => (y === null ? valued : valued++));
  return sidedRuns(segment).map(({ start, end, side }) => ({
    start: before[start]!,
    end: before[start]! + end - start,
    side,
  }));
};

/** What kind of signal a stretch of the series is, were it to be named. */
interface Stretch {
  readonly kind: LatestSignal['kind'];
  readonly start: number;
  readonly end: number;
  readonly side: -1 | 1;
}

/**
 * Whether the chart marks the step: a shift on the side of the new level within it, one on the other side without, or
 * a point outside on that side within.
 */
const isMarked = (points: readonly ChartPoint[], runs: Runs, { start, end, side }: Stretch): boolean =>
  runs.some((run) => {
    const within = run.start < end && run.end > start;
    return run.end - run.start >= shiftLength && (run.side === side ? within : !within);
  }) || points.slice(start, end).some((at) => at.signal === 'outside' && at.side === side);

/** A new level that reaches the last months and that rule 4, or points outside, mark on the chart. */
const shiftIn = (series: Series, runs: Runs, recent: number): Stretch | null => {
  const { points } = series;
  const run = runs.findLast(({ start, end }) => end - start >= shiftLength && end > recent);
  const { strength, window } = strongestShift(series, recent);
  if (!window) return run ? { kind: 'shift', ...run } : null;
  const [start, end] = window;
  const side = meanOf(series, start, end) > meanOf(series, 0, points.length) ? 1 : -1;
  const stretch: Stretch = { kind: 'shift', start, end, side };
  if (!run) return strength >= lasting && isMarked(points, runs, stretch) ? stretch : null;
  // The run is marked on the chart: it is named even where the likelihood sees another stretch.
  const same = run.side === side && run.start < end && run.end > start;
  return same ? { ...stretch, end: Math.max(end, run.end) } : { kind: 'shift', ...run };
};

/** Points outside a limit in the last months, with the points on their side about them. */
const outsideIn = ({ points }: Series, runs: Runs, recent: number): Stretch | null => {
  for (const { start, end, side } of runs.toReversed()) {
    const outside = points.map(({ signal }, i) => signal === 'outside' && i >= start && i < end);
    if (outside.lastIndexOf(true) >= recent) return { kind: 'outside', start: outside.indexOf(true), end, side };
  }
  return null;
};

/**
 * The signal to name: of kind shift, else outside, that reaches the last `months` (six unless told) of the chart's last
 * segment; null if there is none. Give it complete periods only (completeMonths); a gap at the end counts as time that has
 * passed. `until` is the last month of the data where the chart's own last point is earlier (days between rare events). A shift takes precedence over points outside
 * within it, since it says more; the month it is said to begin is the most likely one, not the first of the run. A new
 * level that a single chance reading interrupts is still one, if it is strong enough.
 */
export const latestSignal = (chart: ControlChart, months = 6, until?: string): LatestSignal | null => {
  const series = seriesOf(chart);
  const { points } = series;
  const recent = recentFrom(points, months, until ?? chart.points.at(-1)?.x);
  const runs = runsOf(chart);
  const found = shiftIn(series, runs, recent) ?? outsideIn(series, runs, recent);
  if (!found) return null;
  const { kind, start, end, side } = found;
  return {
    kind,
    side: side === 1 ? 'high' : 'low',
    since: points[start]!.x,
    until: end === points.length ? null : points[end - 1]!.x,
    before: level(chart.kind, points.slice(0, start)),
    after: level(chart.kind, points.slice(start, end))!,
    points: end - start,
    verdict: verdict(side, chart.direction),
  };
};
