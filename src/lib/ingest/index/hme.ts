/** The parts of HME in order; three statements each. Source: SKR and RKA, Hållbart medarbetarengagemang. */
export const hmeParts = ['Motivation', 'Ledarskap', 'Styrning'] as const;
export const statementsOfHme = 9;

/** What is known of one statement's answers, 1–5. */
export interface Answers {
  readonly n: number;
  /** Mean, 1–5. */
  readonly mean: number;
  /** Standard deviation of the answers; null where only the mean is known. */
  readonly spread: number | null;
}

/** A value of HME: null `part` is the whole. */
export interface HmeValue {
  readonly part: (typeof hmeParts)[number] | null;
  /** 0–100. */
  readonly value: number;
  /** The fewest answers of any statement in it. */
  readonly answers: number;
  /** Of one person's index, 0–100; at most this where the statements' spreads alone are known. */
  readonly spread: number | null;
}

/** An answer's mean (1–5) on the index's scale: 1 is 0, 5 is 100. */
export const toIndex = (mean: number): number => ((mean - 1) / 4) * 100;

const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

function partOf(part: (typeof hmeParts)[number], three: readonly Answers[]): HmeValue {
  const spreads = three.flatMap((s) => s.spread ?? []);
  return {
    part,
    value: toIndex(average(three.map((s) => s.mean))),
    answers: Math.min(...three.map((s) => s.n)),
    // A mean varies at most as its parts do on average: exactly so if all who answer high answer all high.
    spread: spreads.length === three.length ? average(spreads) * 25 : null,
  };
}

/**
 * HME and its parts from the nine statements: a part is the mean of its three, the whole the mean of the parts, on the
 * scale 0–100. A part with a statement that nobody answered is left out, and the whole with it. Source: SKR and RKA.
 */
export function hmeOf(statements: readonly (Answers | null)[]): HmeValue[] {
  const parts = hmeParts.flatMap((part, p) => {
    const three = statements.slice(3 * p, 3 * p + 3).flatMap((s) => (s && s.n > 0 ? [s] : []));
    return three.length === 3 ? [partOf(part, three)] : [];
  });
  if (parts.length < hmeParts.length) return parts;
  const spreads = parts.flatMap((p) => p.spread ?? []);
  const whole: HmeValue = {
    part: null,
    value: average(parts.map((p) => p.value)),
    answers: Math.min(...parts.map((p) => p.answers)),
    spread: spreads.length === parts.length ? average(spreads) : null,
  };
  return [whole, ...parts];
}
