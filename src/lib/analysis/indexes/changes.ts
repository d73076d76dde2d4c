import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import type { Cell, Instrument } from './instrument.ts';
import { normalTail } from './normalTail.ts';

/** How a unit's value changed from one year to another. */
export interface Change {
  readonly unit: string;
  readonly part: string | null;
  readonly before: number;
  readonly now: number;
  /** `now` − `before`, points of 100. */
  readonly by: number;
  /** Benjamini-Hochberg over all units and parts: naming those at 0.10 or under holds false discoveries at 10 %. Null where too few units can be compared. */
  readonly q: number | null;
}

/** Fewer units than this say too little of how much units usually change. */
export const fewest = 8;
/** Named are changes at this or under. */
export const named = 0.1;

interface Step extends Omit<Change, 'q' | 'by'> {
  /** Variance of the change in the unit of one answer's: 1/n + 1/n. 1 where answers are not known. */
  readonly weight: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const weightOf = (a: Cell, b: Cell): number | null => (a.answers && b.answers ? 1 / a.answers + 1 / b.answers : null);

interface Steps {
  readonly steps: readonly Step[];
  /** True when the answers of all are known. */
  readonly weighted: boolean;
}

/** The steps of one part over the units that have both years; weighted by answers only when all have them. */
function stepsOf(instrument: Instrument, part: string | null, before: number, year: number): Steps {
  const pairs = [...instrument.units].flatMap((unit) => {
    const [a, b] = [instrument.given(unit, before, part), instrument.given(unit, year, part)];
    return a.value === null || b.value === null ? [] : [{ unit, part, a, b }];
  });
  const weighted = pairs.every(({ a, b }) => weightOf(a, b) !== null);
  const steps = pairs.map(({ unit, a, b }) => ({
    ...{ unit, part, before: a.value!, now: b.value! },
    weight: weighted ? weightOf(a, b)! : 1,
  }));
  return { steps, weighted };
}

/** Standard deviation of one answer, from how much the units' values usually change: robust, so that a unit that stands out does not hide itself. Null when it cannot be told. */
function spreadOf(steps: readonly Step[]): number | null {
  if (steps.length < fewest) return null;
  const scaled = steps.map((s) => (s.now - s.before - shiftOf(steps)) / Math.sqrt(s.weight));
  // 1.4826 makes the median absolute deviation of a normal distribution its standard deviation.
  const spread = 1.4826 * median(scaled.map(Math.abs));
  return spread > 0 ? spread : null;
}

const shiftOf = (steps: readonly Step[]): number => median(steps.map((s) => s.now - s.before));

/**
 * The changes of all units and parts between two years, each with how unusual it is beside the others: the change less
 * the median change, over its standard error; the deviation of an answer is estimated from all units (median absolute
 * deviation), p is two-sided normal, and false discoveries are held at 10 % over units and parts (trends.md: what to
 * name first). A shift that all units share is no unit's own.
 */
export function changesOf(instrument: Instrument, before: number, year: number): Change[] {
  const tested = instrument.parts.flatMap((part) => {
    const { steps } = stepsOf(instrument, part, before, year);
    const [spread, shift] = [spreadOf(steps), steps.length ? shiftOf(steps) : 0];
    return steps.map((s) => ({
      step: s,
      p: spread === null ? null : normalTail((s.now - s.before - shift) / (spread * Math.sqrt(s.weight))),
    }));
  });
  const q = benjaminiHochberg(tested.flatMap(({ p }) => (p === null ? [] : [p])));
  let i = 0;
  return tested.map(({ step: { unit, part, before: was, now }, p }) => ({
    ...{ unit, part, before: was, now },
    by: now - was,
    q: p === null ? null : q[i++]!,
  }));
}

/** The 95 % half-width of a unit's value, from how much units usually change between the last two years; null when it cannot be told. */
export function marginOf(instrument: Instrument, part: string | null, answers: number | null): number | null {
  const [before, year] = instrument.years.slice(-2);
  if (before === undefined || year === undefined || !answers) return null;
  const { steps, weighted } = stepsOf(instrument, part, before, year);
  const spread = weighted ? spreadOf(steps) : null;
  return spread === null ? null : (1.96 * spread) / Math.sqrt(answers);
}
