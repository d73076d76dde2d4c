/**
 * The charts a second time, from the text of the method alone, with whole-number arithmetic and nothing of the code that
 * is tested: every comparison is of exact fractions, so that "strictly" and "on it" mean what they say.
 */

/** A fraction; the denominator is above 0. */
type Fraction = readonly [bigint, bigint];
export interface ReferenceReading {
  readonly y: Fraction | null;
  readonly n: Fraction | null;
}
export interface ReferencePoint {
  readonly value: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: string | null;
  /** Up or down. */
  readonly side: number;
}
export type ReferenceKind = 'xmr' | 'c' | 'u' | 'p';

export const fraction = (digits: number, decimals = 0): Fraction => [BigInt(digits), 10n ** BigInt(decimals)];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = (a: Fraction, [c, d]: Fraction): Fraction => times(a, c < 0n ? [-d, -c] : [d, c]);
const size = ([a, b]: Fraction): Fraction => [a < 0n ? -a : a, b];
/** -1, 0 or 1. */
const compare = (a: Fraction, b: Fraction): number => {
  const [difference] = minus(a, b);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
const total = (of: readonly Fraction[]): Fraction => of.reduce(plus, [0n, 1n]);
const average = (of: readonly Fraction[]): Fraction => over(total(of), [BigInt(of.length), 1n]);
const known = <T>(of: readonly (T | null)[]): T[] => of.filter((one) => one !== null);
export const toNumber = ([a, b]: Fraction): number => {
  // Seventeen digits and the power of ten, so that large whole numbers keep theirs.
  const digits = 30n;
  const scaled = (a * 10n ** digits) / b;
  return Number(scaled) / 1e30;
};

/** Where a value lies: its side of the centre, and beyond which lines. */
interface Place {
  value: Fraction;
  side: number;
  outside: boolean;
  near: boolean;
}

/** Two neighbouring values each; across a gap there are no neighbours. */
const rangesOf = (values: readonly (Fraction | null)[]): Fraction[] =>
  values.flatMap((value, i) => {
    const before = i > 0 ? values[i - 1]! : null;
    return value !== null && before !== null ? [size(minus(value, before))] : [];
  });

function individuals(values: readonly (Fraction | null)[], basis: readonly (Fraction | null)[], screening: boolean) {
  const centre = known(basis).length > 0 ? average(known(basis)) : null;
  let ranges = rangesOf(basis);
  if (screening && ranges.some(([a]) => a !== 0n)) {
    const mean = average(ranges);
    ranges = ranges.filter((range) => compare(range, times([3267n, 1000n], mean)) < 0);
  }
  const reach = ranges.length > 0 ? times([266n, 100n], average(ranges)) : null;
  const limit = (way: bigint) => (centre && reach ? toNumber(plus(centre, times([way, 1n], reach))) : null);
  const places = values.map((value): Place | null => {
    if (value === null || centre === null) return null;
    const far = size(minus(value, centre));
    const outside = reach !== null && compare(far, reach) > 0;
    const near = !outside && reach !== null && compare(far, times([2n, 3n], reach)) > 0;
    return { value, side: compare(value, centre), outside, near };
  });
  const middle = centre && toNumber(centre);
  return { places, limits: values.map(() => ({ centre: middle, lower: limit(-1n), upper: limit(1n) })) };
}

/** Charts whose sigma squared is a fraction: farther than k sigma when the square is more than k squared of it. */
function counted(kind: ReferenceKind, readings: readonly ReferenceReading[], basis: readonly ReferenceReading[]) {
  const valueOf = ({ y, n }: ReferenceReading): Fraction | null => {
    if (kind === 'c') return y;
    return y === null || n === null || n[0] === 0n ? null : over(y, n);
  };
  const own = basis.filter((reading) => valueOf(reading) !== null);
  const ones = (of: readonly ReferenceReading[]): Fraction[] => of.map(({ n }) => (kind === 'c' ? [1n, 1n] : n!));
  const centre = own.length > 0 ? over(total(own.map(({ y }) => y!)), total(ones(own))) : null;
  const middle = centre && toNumber(centre);
  const varianceAt = ({ n }: ReferenceReading): Fraction | null => {
    if (centre === null) return null;
    const one = kind === 'p' ? times(centre, minus([1n, 1n], centre)) : centre;
    if (kind === 'c') return one;
    return n === null || n[0] === 0n ? null : over(one, n);
  };
  const places = readings.map((reading): Place | null => {
    const [value, variance] = [valueOf(reading), varianceAt(reading)];
    if (value === null || variance === null || centre === null) return null;
    const square = times(minus(value, centre), minus(value, centre));
    const beyond = (k: bigint) => compare(square, times([k * k, 1n], variance)) > 0;
    return { value, side: compare(value, centre), outside: beyond(3n), near: !beyond(3n) && beyond(2n) };
  });
  const most = kind === 'p' ? 1 : Infinity;
  const limits = readings.map((reading) => {
    const variance = varianceAt(reading);
    const reach = variance === null ? null : 3 * Math.sqrt(toNumber(variance));
    const at = (limit: number) => Math.min(most, Math.max(0, limit));
    return reach === null || middle === null
      ? { centre: middle, lower: null, upper: null }
      : { centre: middle, lower: at(middle - reach), upper: at(middle + reach) };
  });
  return { places, limits };
}

/** Every stretch of `length` neighbours without a gap, as indexes. */
const stretches = (places: readonly (Place | null)[], length: number): number[][] =>
  places
    .map((_, i) => Array.from({ length }, (_, k) => i + k))
    .filter((window) => window.every((k) => places[k] != null));

type Named = { signal: string; side: number } | null;
/** The first rule that applies names the point. */
export function nameAll(places: readonly (Place | null)[]): Named[] {
  const rules: [string, (into: number[]) => void][] = [
    ['outside', (into) => places.forEach((at, i) => at?.outside && (into[i] = at.side))],
    [
      'trend',
      (into) => {
        for (const window of stretches(places, 7)) {
          const steps = window.slice(1).map((k) => compare(places[k]!.value, places[k - 1]!.value));
          for (const way of [1, -1]) if (steps.every((s) => s === way)) window.forEach((k) => (into[k] = way));
        }
      },
    ],
    [
      'two-of-three',
      (into) => {
        for (const window of stretches(places, 3))
          for (const way of [1, -1]) {
            const near = window.filter((k) => places[k]!.near);
            if (window.every((k) => places[k]!.side === way) && near.length >= 2) near.forEach((k) => (into[k] = way));
          }
      },
    ],
    [
      'shift',
      (into) => {
        for (const window of stretches(places, 7))
          for (const way of [1, -1])
            if (window.every((k) => places[k]!.side === way)) window.forEach((k) => (into[k] = way));
      },
    ],
  ];
  const named = places.map((): Named => null);
  for (const [signal, mark] of rules) {
    const into = places.map(() => 0);
    mark(into);
    into.forEach((side, i) => side !== 0 && (named[i] ??= { signal, side }));
  }
  return named;
}

/** One segment; `basis`: how many of the first values set the limits. */
function segmentOf(
  kind: ReferenceKind,
  readings: readonly ReferenceReading[],
  screening: boolean,
  basis: number,
): ReferencePoint[] {
  const has = ({ y, n }: ReferenceReading) => y !== null && (kind === 'xmr' || kind === 'c' || (n?.[0] ?? 0n) > 0n);
  let seen = 0;
  const first = readings.filter((reading) => seen < basis && (has(reading) ? (seen += 1) : true));
  const values = (of: readonly ReferenceReading[]) => of.map(({ y }) => y);
  const { places, limits } =
    kind === 'xmr' ? individuals(values(readings), values(first), screening) : counted(kind, readings, first);
  const named = nameAll(places);
  return readings.map((_, i) => ({
    value: places[i] ? toNumber(places[i].value) : null,
    ...limits[i]!,
    signal: named[i]?.signal ?? null,
    side: named[i]?.side ?? 0,
  }));
}

/** All points; `starts`: where new limits begin. */
export const referenceChart = (
  kind: ReferenceKind,
  readings: readonly ReferenceReading[],
  { screening = true, starts = [] as readonly number[], basis = Infinity } = {},
): ReferencePoint[] =>
  [0, ...starts].flatMap((start, i) =>
    segmentOf(kind, readings.slice(start, starts[i] ?? readings.length), screening, basis),
  );
