import { hmeOf, hmeParts, statementsOfHme, toIndex, type Answers, type HmeValue } from './hme.ts';

/** Sums by which mean and standard deviation are known. */
interface Sums {
  n: number;
  sum: number;
  squares: number;
}
const none = (): Sums => ({ n: 0, sum: 0, squares: 0 });
const add = (to: Sums, value: number, times = 1): void => {
  to.n += times;
  to.sum += value * times;
  to.squares += value * value * times;
};
const join = (to: Sums, from: Sums): void => {
  to.n += from.n;
  to.sum += from.sum;
  to.squares += from.squares;
};
const deviation = ({ n, sum, squares }: Sums): number | null =>
  n < 2 ? null : Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** The answers of a unit, year and gender as they come: of persons, of alternatives or as means. No person's answers are kept. */
export class Tally {
  readonly #statements = Array.from({ length: statementsOfHme }, none);
  /** Persons' own index: the whole, then each part. */
  readonly #persons = Array.from({ length: hmeParts.length + 1 }, none);
  #known = true;

  /** One person's nine answers, 1–5; null where there is none. */
  person(answers: readonly (number | null)[]): void {
    answers.forEach((answer, i) => answer !== null && add(this.#statements[i]!, answer));
    const parts = hmeParts.map((_, p) => answers.slice(3 * p, 3 * p + 3));
    parts.forEach((three, p) => {
      if (three.every((a) => a !== null)) add(this.#persons[p + 1]!, toIndex(mean(three)));
    });
    if (answers.every((a) => a !== null)) add(this.#persons[0]!, toIndex(mean(answers)));
  }

  /** So many answers of one alternative, 1–5. */
  alternative(statement: number, answer: number, count: number): void {
    add(this.#statements[statement]!, answer, count);
  }

  /** A mean of so many answers, whose spread is not known. */
  mean(statement: number, value: number, n: number): void {
    this.#known = false;
    add(this.#statements[statement]!, value, n);
  }

  /** All answers of another tally too. */
  join(other: Tally): void {
    other.#statements.forEach((sums, i) => join(this.#statements[i]!, sums));
    other.#persons.forEach((sums, i) => join(this.#persons[i]!, sums));
    this.#known &&= other.#known;
  }

  /** HME of all these answers: persons' own spread where persons are known, else that of the statements. */
  values(): HmeValue[] {
    const known = this.#statements.map((sums): Answers | null =>
      sums.n === 0 ? null : { n: sums.n, mean: sums.sum / sums.n, spread: this.#known ? (deviation(sums) ?? 0) : null },
    );
    return hmeOf(known).map((value) => {
      const own = this.#persons[value.part === null ? 0 : hmeParts.indexOf(value.part) + 1]!;
      return own.n > 1 ? { ...value, spread: deviation(own) } : value;
    });
  }
}
