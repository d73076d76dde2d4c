import { median } from 'd3';
import type { ChartPoint, ControlChart, Direction, Reading } from '../spc/chart.ts';
import { noLimits } from '../spc/chart.ts';
import { controlChart } from '../spc/controlChart.ts';
import { isOverdispersed } from '../spc/isOverdispersed.ts';
import { runChart, type RunChart } from '../spc/runChart.ts';
import { sideOf } from '../spc/sideOf.ts';
import { betweenEvents } from './betweenEvents.ts';
import type { EventDay } from './eventDays.ts';
import type { LeadKind } from './leadKind.ts';
import { closedShares } from './closedShares.ts';
import type { ClosedMonth } from './closedMonths.ts';
import { perEmployees } from './perEmployees.ts';
import { rollingSums } from './rollingSums.ts';
import type { Trend } from './trend.ts';

/** What a course is charted from. */
export interface LeadData {
  readonly trend: Trend;
  /** The complete months, also where the trend is of quarters. */
  readonly months: readonly Reading[];
  /** Employees by month. */
  readonly staff: ReadonlyMap<string, number>;
  /** The days of the events, in order. */
  readonly days: readonly EventDay[];
  /** Reports by month and by whether they were closed in time; none before they are asked for. */
  readonly closed: readonly ClosedMonth[];
  /** All months, and the data's last day: which of them are ripe to be judged. */
  readonly range: readonly string[];
  readonly asOf: string | null;
  /** Days from which new limits are taken. */
  readonly rebase: readonly string[];
}

/** A course as it is drawn, in the chart that suits it or was chosen. */
export interface LeadChart {
  readonly kind: LeadKind;
  readonly chart: ControlChart;
  /** Drawn, not judged: not ended by the data's last day. */
  readonly unfinished: readonly Reading[];
  /** A run chart's judgement. */
  readonly run: RunChart | null;
  /** Rates or shares vary more than chance gives, and their limits are widened for it (Laney). */
  readonly widened: boolean;
  /** The points are quarters. */
  readonly quarterly: boolean;
  /** Of shares: closed reports whose day nobody tells, and which are in no share. */
  readonly undated: number;
}

/** Fewer days between events is more of them. */
const turned: Record<Direction, Direction> = { increase: 'decrease', decrease: 'increase', neutral: 'neutral' };

/** The course in a chart of a kind. Total: without what the kind needs there are points without limits, or none. */
export function leadChart(kind: LeadKind, data: LeadData): LeadChart {
  const { trend, months, staff, days, rebase } = data;
  const { direction } = trend.chart;
  const readings = trend.chart.points.map(({ x, y }): Reading => ({ x, y }));
  const plain = { kind, run: null, widened: false, undated: 0, quarterly: trend.quarterly };
  if (kind === 'p') return shares(data);
  if (kind === 't') {
    const chart = controlChart(betweenEvents(days), { kind: 't', direction: turned[direction], rebase });
    return { ...plain, chart, unfinished: [] };
  }
  if (kind === 'u') {
    const rates = perEmployees(readings, staff);
    const widened = isOverdispersed('u', rates);
    const chart = controlChart(rates, { kind: 'u', laney: widened, direction, rebase });
    const unfinished = perEmployees(trend.unfinished, staff).map(({ x, y, n }) => ({
      x,
      y: y !== null && n ? y / n : null,
    }));
    return { ...plain, chart, unfinished, widened };
  }
  if (kind === 'run') return { ...plain, ...run(readings, trend), unfinished: trend.unfinished };
  if (kind === 'rolling') return { ...plain, chart: rolling(months, trend), unfinished: [] };
  const chart = rebase.length > 0 ? controlChart(readings, { direction, rebase }) : trend.chart;
  return { ...plain, chart, unfinished: trend.unfinished };
}

/** Shares closed in time: more is better whatever is counted. Their limits follow the number of reports. */
function shares({ range, closed, asOf, rebase }: LeadData): LeadChart {
  const { ripe, immature, quarterly, undated } = closedShares(range, closed, asOf);
  const widened = isOverdispersed('p', ripe);
  const chart = controlChart(ripe, { kind: 'p', laney: widened, direction: 'increase', rebase });
  const unfinished = immature.map(({ x, y, n = null }) => ({ x, y: y !== null && n ? y / n : null, n }));
  return { kind: 'p', chart, unfinished, run: null, widened, quarterly, undated };
}

/** Points around their median, without limits: what is more than chance is said of the whole. */
function run(readings: readonly Reading[], { chart }: Trend): { chart: ControlChart; run: RunChart } {
  const centre = median(readings.flatMap(({ y }) => y ?? [])) ?? null;
  const points = chart.points.map((point): ChartPoint => ({
    ...point,
    ...noLimits,
    centre,
    side: point.y === null || centre === null ? null : sideOf(point.y, centre),
    signal: null,
    verdict: null,
  }));
  return { chart: { ...chart, centre, lower: null, upper: null, points }, run: runChart(readings) };
}

/** Sums of twelve months with their intervals in the place of limits; neighbours share eleven months, so none is a signal. */
function rolling(months: readonly Reading[], { chart }: Trend): ControlChart {
  const points = rollingSums(months).map(({ x, y, lower, upper }): ChartPoint => ({
    ...{ x, y, n: null, ...noLimits, lower, upper },
    ...{ side: null, signal: null, verdict: null },
  }));
  return { ...chart, centre: null, lower: null, upper: null, points, segments: [] };
}
