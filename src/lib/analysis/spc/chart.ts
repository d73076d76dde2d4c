/** xmr: individuals; c: counts; u: counts per exposure; p: shares; t: days between rare events. */
export type ChartKind = 'xmr' | 'c' | 'u' | 'p' | 't';

/** Which way is better; neutral where more may be better reporting (near misses). */
export type Direction = 'increase' | 'decrease' | 'neutral';

/** The special cause that names a point: the first of the four rules that applies. */
export type Signal = 'outside' | 'trend' | 'two-of-three' | 'shift';

export type Verdict = 'improvement' | 'concern' | 'neutral';

/** Above (1), on (0) or below (-1) the centre; rising (1) or falling (-1) for a trend. */
export type Side = -1 | 0 | 1;

/** What was read for a period. `x`: a day, month, quarter or year, or any label, in order of time. `y`: null for a gap. `n`: exposure or trials. */
export interface Reading {
  readonly x: string;
  readonly y: number | null;
  readonly n?: number | null;
}

/** A centre with its limits; null where too few readings give them. The near limits stand at two thirds of the way. */
export interface Limits {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
}

/** A point as it is drawn: its value (y/n for u and p), its limits and what it signals. */
export interface ChartPoint extends Limits {
  readonly x: string;
  readonly y: number | null;
  readonly n: number | null;
  /** Which side of the centre the value lies on; null for a gap. */
  readonly side: Side | null;
  readonly signal: Signal | null;
  readonly verdict: Verdict | null;
}

/** A stretch with limits of its own: the whole chart, or from one rebase to the next. */
export interface Segment {
  /** Indexes into the points, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Readings that the limits rest on. */
  readonly n: number;
  /** Fewer than twelve readings: the limits will still move ("preliminära gränser"). */
  readonly preliminary: boolean;
}

export interface ControlChart {
  readonly kind: ChartKind;
  /** Which way is better: what the verdicts were made with. */
  readonly direction: Direction;
  /** Of the whole chart; null where they vary or are not known. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly points: readonly ChartPoint[];
  readonly segments: readonly Segment[];
}

export interface ChartOptions {
  /** xmr unless told. */
  readonly kind?: ChartKind;
  /** xmr only: leave out moving ranges that are outliers themselves. On unless told. */
  readonly screening?: boolean;
  /** neutral unless told: no side is called better. */
  readonly direction?: Direction;
  /** Dates from which new limits are taken, in any order. */
  readonly rebase?: readonly string[];
  /** Limits from the first so many readings of each segment. */
  readonly fixAfter?: number;
  /** u and p only: limits widened (or narrowed) by the variation between periods. Off unless told. */
  readonly laney?: boolean;
}

/** No limits: nothing to take them from. */
export const noLimits: Limits = { centre: null, lower: null, upper: null, nearLower: null, nearUpper: null };
