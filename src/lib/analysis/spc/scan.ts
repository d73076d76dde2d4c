import { shiftLength } from './rules/shift.ts';
import type { Series } from './series.ts';

/** A stretch `[start, end)` whose level is held against all the rest. */
export type Window = readonly [start: number, end: number];

/** Those that the signals to be named can come from: single points and seven or more, reaching the point `recent`. */
export const windowsOf = (length: number, recent: number): Window[] => {
  const windows: Window[] = [];
  for (let end = recent + 1; end <= length; end += 1)
    for (let start = 0; start < end; start += 1)
      if ((end - start === 1 || end - start >= shiftLength) && end - start < length) windows.push([start, end]);
  return windows;
};

/** The strength of the strongest window, and which it is; null where none differs from the rest. */
export interface Strongest {
  readonly strength: number;
  readonly window: Window | null;
}
type Scan = (y: ArrayLike<number>) => Strongest;

/** x log x for the whole numbers up to `most`. */
const logs = (most: number): Float64Array =>
  Float64Array.from({ length: most + 1 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));

const scanCounts = ({ y, n }: Series, windows: readonly Window[]): Scan => {
  const all = y.reduce((a, b) => a + b, 0);
  const exposure = [0];
  for (const at of n) exposure.push(exposure.at(-1)! + at);
  const whole = exposure.at(-1)!;
  const inside = windows.map(([start, end]) => Math.log(exposure[end]! - exposure[start]!));
  const outside = windows.map(([start, end]) => Math.log(whole - exposure[end]! + exposure[start]!));
  const xLogX = logs(all);
  const base = xLogX[all]! - all * Math.log(whole);
  const events = new Float64Array(y.length + 1);
  return (drawn) => {
    for (let i = 0; i < drawn.length; i += 1) events[i + 1] = events[i]! + drawn[i]!;
    let strength = 0;
    let best = -1;
    for (let w = 0; w < windows.length; w += 1) {
      const own = events[windows[w]![1]]! - events[windows[w]![0]]!;
      const rest = all - own;
      const ratio = xLogX[own]! - own * inside[w]! + xLogX[rest]! - rest * outside[w]! - base;
      if (ratio > strength) [strength, best] = [ratio, w];
    }
    return { strength, window: windows[best] ?? null };
  };
};

/** For normal values of one unknown variance: the ratio does not depend on their mean or scale. */
const scanValues = ({ y }: Series, windows: readonly Window[]): Scan => {
  const length = y.length;
  const sums = new Float64Array(length + 1);
  return (drawn) => {
    let squares = 0;
    for (let i = 0; i < length; i += 1) {
      sums[i + 1] = sums[i]! + drawn[i]!;
      squares += drawn[i]! * drawn[i]!;
    }
    const mean = sums[length]! / length;
    const total = squares - length * mean * mean;
    let most = 0;
    let best = -1;
    for (let w = 0; w < windows.length; w += 1) {
      const [start, end] = windows[w]!;
      const own = end - start;
      const above = sums[end]! - sums[start]! - own * mean;
      const between = (above * above * length) / (own * (length - own));
      if (between > most) [most, best] = [between, w];
    }
    // A series that stands still but for rounding has no variance to explain.
    if (!(total > 1e-12 * squares)) return { strength: 0, window: null };
    return { strength: (-length / 2) * Math.log(Math.max(1e-300, 1 - most / total)), window: windows[best] ?? null };
  };
};

/**
 * How strongly some window differs from the rest: the largest log likelihood ratio of a level of its own over one level
 * for all, both ways. Made once for a series, then called for its own readings and for simulated ones of the same
 * length and exposure (and, for counts, the same sum).
 * Source: M. Kulldorff, Communications in Statistics: Theory and Methods 26 (1997) 1481-1496 (counts);
 * M. Kulldorff, L. Huang and K. Konty, International Journal of Health Geographics 8 (2009) 58 (normal values).
 */
export const scan = (series: Series, windows: readonly Window[]): Scan =>
  series.family === 'counts' ? scanCounts(series, windows) : scanValues(series, windows);
