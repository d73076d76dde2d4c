import { binomialQuantile } from '../stats/binomialQuantile.ts';
import { evenness } from '../stats/evenness.ts';
import { sum } from '../stats/sum.ts';
import type { EventWeekday } from './eventWeekdays.ts';

/** A day of the week beside what chance gives it when all days are alike. */
export interface Weekday {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly n: number;
  readonly expected: number;
  /** All seven lie within theirs in at least 95 cases of 100. */
  readonly lower: number;
  readonly upper: number;
}

export interface Weekdays {
  readonly days: readonly Weekday[];
  readonly total: number;
  /** How often chance alone gives as uneven a week, or more so. */
  readonly p: number;
  /** The same of Monday to Friday alone: that a workplace is closed at the weekend says nothing of its days. */
  readonly pWorkdays: number;
}

const dayMs = 86_400_000;
const sevenDays = [1, 2, 3, 4, 5, 6, 7];

/** How many of each day of the week the months have; of the last one, up to `asOf`. */
export function weekdaysIn(months: readonly string[], asOf: string | null): number[] {
  const counts = sevenDays.map(() => 0);
  for (const month of months) {
    const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(5))];
    const [first, next] = [Date.UTC(year, of - 1, 1), Date.UTC(year, of, 1)];
    const end = asOf === null ? next : Math.min(next, Date.parse(`${asOf}T00:00:00Z`) + dayMs);
    for (let day = first; day < end; day += dayMs) counts[(new Date(day).getUTCDay() + 6) % 7]! += 1;
  }
  return counts;
}

/** The seven days each within what share of chance: by Bonferroni all of them within 95 of 100. */
const each = 0.05 / 7 / 2;
const z = 2.69;
/** From so many events on the binomial count is as good as normal. */
const many = 10_000;

function between(total: number, share: number): readonly [number, number] {
  if (total === 0 || share === 0) return [0, 0];
  if (total < many) return [binomialQuantile(each, total, share), binomialQuantile(1 - each, total, share)];
  const reach = z * Math.sqrt(total * share * (1 - share));
  return [total * share - reach, total * share + reach];
}

/**
 * The events of some months by day of the week. Each day is expected to have its share of the days that the months have;
 * whether they differ more than chance gives: {@link evenness}. Null without months.
 */
export function weekdays(
  rows: readonly EventWeekday[],
  months: readonly string[],
  asOf: string | null,
): Weekdays | null {
  const within = new Set(months);
  const n = sevenDays.map((day) =>
    sum(rows.filter(({ month, weekday }) => weekday === day && within.has(month)).map((row) => row.n)),
  );
  const had = weekdaysIn(months, asOf);
  const [total, all] = [sum(n), sum(had)];
  if (had.includes(0)) return null;
  const days = sevenDays.map((weekday, i): Weekday => {
    const share = had[i]! / all;
    const [lower, upper] = between(total, share);
    return { weekday, n: n[i]!, expected: total * share, lower, upper };
  });
  return { days, total, p: evenness(n, had), pWorkdays: evenness(n.slice(0, 5), had.slice(0, 5)) };
}
