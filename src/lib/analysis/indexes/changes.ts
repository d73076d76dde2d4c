import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import type { Cell, Instrument } from './instrument.ts';
import { studentTail } from './studentTail.ts';
import { welch } from './welch.ts';

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
  /** The p-value of the unit's own change, from how far its answers spread; null where that is not known. */
  readonly own: number | null;
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
    own: welch(a, b),
  }));
  return { steps, weighted };
}

const shiftOf = (steps: readonly Step[]): number => median(steps.map((s) => s.now - s.before));

/** How far each unit's change lies from the usual change of its part, in the unit of one answer's deviation. */
const scaled = (steps: readonly Step[]): number[] => {
  const shift = steps.length ? shiftOf(steps) : 0;
  return steps.map((s) => (s.now - s.before - shift) / Math.sqrt(s.weight));
};

/** The deviation of one answer, and how many changes it was estimated from. */
interface Spread {
  readonly spread: number;
  readonly n: number;
}

/**
 * Standard deviation of one answer from deviations around 0: the root mean square of those within three of a first
 * estimate, so that a unit that stands out does not hide itself. The first is the median absolute deviation, made normal
 * by 1.4826 (P. J. Rousseeuw and C. Croux, JASA 88 (1993) 1273-1283), whose own uncertainty would raise false alarms;
 * 0.9866 is a normal deviation's root mean square within three. Null when it cannot be told.
 */
function spreadOf(deviations: readonly number[]): Spread | null {
  const first = deviations.length ? 1.4826 * median(deviations.map(Math.abs)) : 0;
  const kept = deviations.filter((d) => Math.abs(d) <= 3 * first);
  const spread = Math.sqrt(kept.reduce((sum, d) => sum + d * d, 0) / kept.length) / 0.9866;
  return first > 0 ? { spread, n: kept.length } : null;
}

/** The steps of every part between two years, and the deviation of an answer: the parts share one, which rests on all of them; the whole, their mean, has its own. */
function judged(instrument: Instrument, before: number, year: number) {
  const parts = instrument.parts.map((part) => ({ part, ...stepsOf(instrument, part, before, year) }));
  const enough = parts.filter(({ steps }) => steps.length >= fewest);
  const pooled = spreadOf(enough.filter(({ part }) => part !== null).flatMap(({ steps }) => scaled(steps)));
  const whole = spreadOf(enough.filter(({ part }) => part === null).flatMap(({ steps }) => scaled(steps)));
  return parts.map((p) => ({ ...p, spread: p.steps.length < fewest ? null : p.part === null ? whole : pooled }));
}

/**
 * The changes of all units and parts between two years, each with how unusual it is beside the others: the change less
 * the median change of the part, over its standard error; the deviation of an answer is estimated from all units
 * (`spreadOf`), p is two-sided (Student's t), and false discoveries are held at 10 % over units and parts. A shift that
 * all units share is no unit's own. Where units are too few for that, each is judged by its own answers (`welch`) if the
 * source says how far they spread. Source: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300.
 */
export function changesOf(instrument: Instrument, before: number, year: number): Change[] {
  const tested = judged(instrument, before, year).flatMap(({ steps, spread }) => {
    const deviations = scaled(steps);
    const pOf = (step: Step, i: number): number | null =>
      spread === null ? step.own : studentTail(deviations[i]! / spread.spread, spread.n - 1);
    return steps.map((step, i) => ({ step, p: pOf(step, i) }));
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
  const found = judged(instrument, before, year).find((p) => p.part === part);
  return found?.weighted && found.spread !== null ? (1.96 * found.spread.spread) / Math.sqrt(answers) : null;
}
