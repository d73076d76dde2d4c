import { unitId } from '../../model/unit.ts';
import type { AnswerDayRow } from './answerDays.ts';
import type { Round } from './round.ts';

/** How the answers to a round came in. */
export interface Course {
  readonly key: string;
  readonly survey: string;
  /** The last day to answer; null where no source says it. */
  readonly closes: string | null;
  /** How many were asked; null where no source says it. */
  readonly invited: number | null;
  /** Days on which answers came, in order, with how many that makes in all. */
  readonly days: readonly { readonly date: string; readonly answers: number; readonly sum: number }[];
}

/** Asked on all sides that can be counted: what is impossible says nothing of how many are left. */
const askedIn = ({ groups }: Round): number =>
  groups
    .flatMap((g) => g.tallies)
    .filter((t) => t.fault === null || t.fault === 'unknown-side')
    .reduce((n, t) => n + t.invited, 0);

/**
 * The course of each round that has days of answers, in the order of the rounds, then of the surveys that have nothing else.
 * Of rounds with one name a day belongs to the first that closes on it or later. A round's own day is its last day to answer if
 * no answer came after it.
 */
export function coursesOf(rows: readonly AnswerDayRow[], rounds: readonly Round[]): Course[] {
  const named = new Map<string, Round[]>();
  for (const round of rounds) named.set(unitId(round.survey), [...(named.get(unitId(round.survey)) ?? []), round]);
  const days = new Map<Round | string, AnswerDayRow[]>();
  for (const row of rows) {
    const of = named.get(unitId(row.survey)) ?? [];
    const at = of.find((round) => round.date !== null && round.date >= (row.closes ?? row.date)) ?? of.at(-1);
    const key = at ?? row.survey;
    days.set(key, [...(days.get(key) ?? []), row]);
  }
  const order = (key: Round | string): number => (typeof key === 'string' ? rounds.length : rounds.indexOf(key));
  return [...days].sort(([a], [b]) => order(a) - order(b)).map(([key, of]) => courseOf(key, of));
}

function courseOf(key: Round | string, rows: readonly AnswerDayRow[]): Course {
  const byDay = new Map<string, number>();
  for (const { date, answers } of rows) byDay.set(date, (byDay.get(date) ?? 0) + answers);
  let sum = 0;
  const days = [...byDay]
    .filter(([, answers]) => answers > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, answers]) => ({ date, answers, sum: (sum += answers) }));
  const closes = rows.reduce<string | null>(
    (last, row) => ((row.closes ?? '') > (last ?? '') ? row.closes : last),
    null,
  );
  if (typeof key === 'string') return { key, survey: key, closes, invited: null, days };
  const last = days.at(-1)?.date ?? '';
  const own = key.date !== null && key.date >= last ? key.date : null;
  const invited = askedIn(key);
  return { key: key.key, survey: key.survey, closes: closes ?? own, invited: invited > 0 ? invited : null, days };
}

/** How many had answered by the end of a day. */
export const answeredBy = ({ days }: Course, day: string): number => days.findLast(({ date }) => date <= day)?.sum ?? 0;

const DAY = 86_400_000;
/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
/** The ISO day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Whether a round can still be answered at the end of a day. */
export const isOpen = (course: Course, asOf: string): boolean => course.closes !== null && asOf < course.closes;
