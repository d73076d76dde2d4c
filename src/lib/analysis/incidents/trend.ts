import { areThin, toQuarters } from '../spc/toQuarters.ts';
import { completeMonths } from '../spc/completeMonths.ts';
import type { ControlChart, Direction, Reading } from '../spc/chart.ts';
import { controlChart } from '../spc/controlChart.ts';
import { latestSignal, type LatestSignal } from '../spc/latestSignal.ts';

/** The course of a count over time, ready to be judged and drawn. */
export interface Trend {
  /** Complete periods only: an unfinished one neither signals nor sets limits. */
  readonly chart: ControlChart;
  /** Periods that have not ended by the data's last day; drawn, not judged. */
  readonly unfinished: readonly Reading[];
  /** Quarters instead of months: the median month has fewer than three events. */
  readonly quarterly: boolean;
  /** What to name: a shift, or a point outside the limits, that reaches the last six complete months. */
  readonly signal: LatestSignal | null;
  /** Events in all periods, the unfinished too. */
  readonly total: number;
}

/** How far back a signal may end and still be named. */
export const recentMonths = 6;

/** Months of counts to an XmR chart, of quarters where months are thin. `asOf`: the data's last day. */
export function trendOf(months: readonly Reading[], asOf: string | null, direction: Direction): Trend {
  const complete = completeMonths(months, asOf);
  const quarters = areThin(complete) ? toQuarters(complete) : [];
  const quarterly = quarters.length > 1;
  const readings = quarterly ? quarters : complete;
  const chart = controlChart(readings, { direction });
  return {
    chart,
    unfinished: quarterly ? [] : months.slice(complete.length),
    quarterly,
    signal: latestSignal(chart, recentMonths),
    total: months.reduce((sum, { y }) => sum + (y ?? 0), 0),
  };
}

/** So many periods can hold a run on one side; with fewer nothing is told from chance. */
const least = 7;

/** Whether there are periods enough to tell a change from chance. */
export const canBeJudged = ({ chart }: Trend): boolean => chart.points.filter(({ y }) => y !== null).length >= least;

const neutral = ['near-miss', 'risk-observation'];

/**
 * Which way is better for what is chosen. More near misses and risk observations may mean better reporting, so whatever
 * holds them has no better side; injuries alone, or threats alone, had better decrease.
 */
export function directionOf(marks: Readonly<Record<string, readonly string[]>>): Direction {
  const threatened = marks['threat']?.every((v) => v === 'threat' || v === 'violence' || v === 'both');
  const injuries = marks['type']?.every((v) => !neutral.includes(v) && v !== 'other');
  return threatened || injuries ? 'decrease' : 'neutral';
}
