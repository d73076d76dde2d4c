import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import { random, seedOf } from '../stats/random.ts';
import type { ControlChart } from './chart.ts';
import { latestSignal, recentFrom, type LatestSignal } from './latestSignal.ts';
import { seriesOf } from './series.ts';
import { signalPValue } from './signalPValue.ts';

/** A unit that may be named. */
export interface RankedSignal<Key extends string = string> {
  readonly key: Key;
  readonly signal: LatestSignal;
  /** How often chance alone gives as strong a signal in this unit. */
  readonly p: number;
  /** The share of false discoveries, were this the last unit named. */
  readonly q: number;
  /** Log likelihood ratio of the signal. */
  readonly strength: number;
}

export interface RankOptions {
  /** The share of false discoveries held over all units; 0.1 unless told. */
  readonly level?: number;
  /** How recent a signal must be; the last six months unless told. */
  readonly months?: number;
  /** The last month of the data, where a chart's own last point may be earlier. */
  readonly until?: string;
  readonly seed?: number;
}

/** More simulations of a unit than this tell little more; what is overwhelming is bounded instead (signalPValue). */
const most = 9_999;

/** Simulations a unit for one unit to be named alone among all: a fifth of what it then may have. */
const simulationsFor = (units: number, level: number): number => Math.min(most, Math.ceil((5 * units) / level) - 1);

/**
 * Which of many units to name, the strongest first: those with an `outside` or `shift` that reaches the last months and
 * whose p-value passes Benjamini-Hochberg over *all* units given, so that of those named at most a tenth (`level`) are
 * chance. A unit without such a signal counts as p = 1. p: {@link signalPValue}, simulated with a stream of its own from
 * the unit's key, so that the list does not change with the order of the units. Assumes months independent of each
 * other when nothing happens: seasons must be taken out first.
 */
export const rankSignals = <Key extends string>(
  charts: readonly { readonly key: Key; readonly chart: ControlChart }[],
  { level = 0.1, months = 6, until, seed = 1 }: RankOptions = {},
): RankedSignal<Key>[] => {
  const simulations = simulationsFor(charts.length, level);
  const tested = charts.map(({ key, chart }) => {
    const signal = latestSignal(chart, months, until);
    if (!signal) return { key, signal, p: 1, strength: 0 };
    const series = seriesOf(chart);
    const recent = recentFrom(series.points, months, until ?? chart.points.at(-1)?.x);
    return { key, signal, ...signalPValue(series, recent, simulations, random(seedOf(key, seed))) };
  });
  const q = benjaminiHochberg(tested.map(({ p }) => p));
  return tested
    .flatMap(({ key, signal, p, strength }, i) =>
      signal && q[i]! <= level ? [{ key, signal, p, q: q[i]!, strength }] : [],
    )
    .sort((a, b) => a.p - b.p || b.strength - a.strength);
};
