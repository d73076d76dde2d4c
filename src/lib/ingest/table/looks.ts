import index from '../index/values.json' with { type: 'json' };
import columns from './columns.json' with { type: 'json' };
import staff from '../staff/values.json' with { type: 'json' };
import { readPair } from '../survey/readPair.ts';
import { choiceFor } from './choices.ts';
import { choiceOf } from './choice.ts';
import { fold } from './fold.ts';
import { isAbsent, isHidden, isTotal, readYes } from './markers.ts';
import { readDay } from './readDay.ts';
import { readCount, readNumber } from './readNumber.ts';
import { readPeriod } from './readPeriod.ts';
import firstNames from '../swedish/first-names.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

/** What the values of a column look like. */
export type Look = keyof typeof looks;

/** A look: how much a value is like it, 0-1, and whether hardly anything else looks so. */
interface Sight {
  share: (text: string) => number;
  telling?: boolean;
  /** The values are words of ours. */
  worded?: boolean;
}

const whether = (test: (text: string) => boolean) => (text: string) => (test(text) ? 1 : 0);
/** Yes and no stand in columns of every sort: they tell nothing. */
const worded = (read: (text: string) => unknown): Sight => ({
  share: whether((text) => read(text) !== null && readYes(text) === null && !/^\d+$/.test(text)),
  telling: true,
  worded: true,
});
const whole = (text: string): boolean => /^\d+$/.test(text);
const within = (low: number, high: number) => (text: string) => {
  const n = readNumber(text);
  return n !== null && n >= low && n <= high;
};
const rounds = columns.kinds.rounds.forms.flatMap((f) => ('words' in f ? (f.words?.kind ?? []) : [])).map(fold);

const looks = {
  day: { share: whether((t) => readDay(t) !== null && readNumber(t) === null) },
  /** Days that may be written as a number, under a header that says that they are days. */
  serial: { share: whether((t) => readDay(t) !== null) },
  period: { share: periodLikeness, telling: true },
  year: { share: yearLikeness },
  number: { share: (t) => (readNumber(t) === null ? 0 : whole(t) ? 1 : 0.7) },
  count: { share: whether((t) => readCount(t) !== null) },
  // Indexes and rates are seldom whole numbers; half of the staff is seldom ill.
  score: { share: (t) => (!within(0, 100)(t) ? 0 : whole(t) ? 0.6 : 0.8) },
  percent: {
    share: (t) => (!within(0, 100)(t) ? 0 : within(0, 40)(t) && !whole(t) ? (t.endsWith('%') ? 1 : 0.9) : 0.5),
  },
  pair: { share: whether((t) => readPair(t) !== null), telling: true },
  unit: { share: placeLikeness, telling: true },
  level: { share: whether((t) => levels.has(fold(t))), telling: true },
  type: worded(choiceFor('incidents', 'type')!.read),
  threat: worded(choiceFor('incidents', 'threat')!.read),
  status: worded(choiceFor('incidents', 'status')!.read),
  concerns: worded(choiceFor('incidents', 'concerns')!.read),
  role: worded(choiceFor('responses', 'role')!.read),
  health: worded(choiceFor('health', 'kind')!.read),
  roundStatus: worded(choiceFor('rounds', 'status')!.read),
  round: { share: whether((t) => rounds.some((w) => fold(t).startsWith(w))), telling: true },
  measure: worded(choiceOf(staff.measure)),
  instrument: worded(choiceOf(index.instrument)),
  kpi: { share: whether((t) => /^[NU]\d{5}$/i.test(t)), telling: true },
} satisfies Record<string, Sight>;

const levels = new Set(words.levels.map(fold));
const workplaces = words.workplaces.map(fold);
const groups = new Set(words.groups.map(fold));
const persons = new Set(firstNames.names.map(fold));

/** 1 for a whole year, less for a part of one, least for a day, which says a year but hardly is asked for it. */
function yearLikeness(text: string): number {
  const period = readPeriod(text);
  if (period === null) return 0;
  if (/^\d{4}$/.test(period.label)) return 1;
  return readDay(text) === null ? 0.6 : 0.3;
}

/** 1 for what only a period is written as, less for a year, which may be any number, and for a day, unless it begins or ends a month. */
function periodLikeness(text: string): number {
  if (readPeriod(text) === null) return 0;
  const day = readDay(text);
  if (day !== null) return /-(?:01|28|29|30|31)$/.test(day) ? 0.7 : 0.2;
  return whole(text) ? 0.7 : 1;
}

/** 1 for what is plainly a workplace or a group, a little for any other name, 0 for what is none or a person's. */
function placeLikeness(text: string): number {
  const name = fold(text);
  if (name.length < 2 || text.length > 80 || !/\p{L}{2}/u.test(name) || readDay(text) || readPeriod(text)) return 0;
  const parts = name.split(' ');
  if (parts.length < 4 && persons.has(parts[0] ?? '')) return 0;
  if (parts.some((p) => groups.has(p) || workplaces.some((w) => (w.length < 5 ? p === w : p.endsWith(w))))) return 1;
  return /^\p{Lu}/u.test(text) ? 0.3 : 0.1;
}

/** Looks that values either have or have not, and how they are read. */
const strict: Partial<Record<Look, (text: string) => unknown>> = {
  day: readDay,
  period: readPeriod,
  year: readPeriod,
  number: readNumber,
  count: readNumber,
  score: readNumber,
  percent: readNumber,
  pair: readPair,
};

/** Whether at least `few` values stand in a column and not one of them can be what it is to hold: no day among days, no number among numbers. */
export function isNothingOf(look: Look, values: readonly string[], few: number): boolean {
  const read = strict[look];
  const seen = read ? values.filter(isShown) : [];
  return seen.length >= few && seen.every((text) => read?.(text) === null);
}

const isShown = (text: string): boolean => !isAbsent(text) && !isHidden(text) && !isTotal(text);

/** Most values that are looked at. */
const MOST = 200;

/** How like a look values are on the whole, 0-1; whether hardly anything else looks so; whether they are words of ours. */
export interface Seen {
  likeness: number;
  telling: boolean;
  worded: boolean;
  /** How many were looked at. */
  n: number;
}

/** How the values of a column look; null where there are none. */
export function lookAt(look: Look, values: readonly string[]): Seen | null {
  const { share, telling = false, worded = false }: Sight = looks[look];
  const seen = values.filter(isShown).slice(0, MOST);
  if (seen.length === 0) return null;
  return { likeness: seen.reduce((sum, v) => sum + share(v), 0) / seen.length, telling, worded, n: seen.length };
}
