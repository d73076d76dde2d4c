import { answeredBy, dayAfter, daysBetween, isOpen, type Course } from '$lib/analysis/responses/course.ts';
import { expectedOf, paceDays, type Expected } from '$lib/analysis/responses/expected.ts';
import type { CourseDay, CourseEnd } from '$lib/view/charts/answerCourse.ts';
import type { Formats } from '$lib/view/format.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

interface Words {
  readonly t: Text['answers'];
  readonly f: Formats;
}

/** A round's course on a day, with what it is held against. */
export interface CourseView {
  readonly course: Course;
  /** The rounds before that have days, the oldest first. */
  readonly earlier: readonly Course[];
  /** The day that is told of: the last that the files know, or one that is chosen. */
  readonly at: string;
  /** True where a day before the last known one is chosen. */
  readonly past: boolean;
  /** What is expected on the last day; null where it cannot be said, or nothing is left to expect. */
  readonly expected: Expected | null;
}

/** The last day of which anything is known: no later than the survey's own. */
export function lastKnown(course: Course, asOf: string | null): string {
  const last = course.days.at(-1)?.date ?? '';
  const known = asOf !== null && asOf > last ? asOf : last;
  return course.closes !== null && course.closes < known ? course.closes : known;
}

/** `before`: days before the last known one that is chosen, 0 for that one. */
export function courseView(
  course: Course,
  earlier: readonly Course[],
  asOf: string | null,
  before: number,
): CourseView {
  const known = lastKnown(course, asOf);
  const at = dayAfter(known, -before);
  const expected = isOpen(course, at) ? expectedOf(course, earlier, at) : null;
  return { course, earlier, at, past: before > 0, expected };
}

const rateText = (n: number, of: number, { f }: Words): string => f.percent(n / of, 1);

function expectedText({ expected, past, course }: CourseView, words: Words): string[] {
  const { t, f } = words;
  if (!expected) return [];
  const [low, high] = [f.integer(expected.low), f.integer(expected.high)];
  if (expected.middle === null || !expected.earlier)
    return past ? [] : [t.expectPace(low, high, paceDays, f.integer(paceDays))];
  const share = t.shares(
    f.number((100 * expected.low) / expected.invited, 0),
    f.percent(expected.high / expected.invited),
  );
  const { rounds } = expected.earlier;
  const say = past ? t.expectedEarlier : t.expectEarlier;
  const final = course.days.at(-1)?.sum ?? 0;
  return [
    say(f.integer(expected.middle), low, high, share, rounds, f.integer(rounds)),
    past ? t.became(f.integer(final), rateText(final, expected.invited, words)) : '',
  ];
}

/** What the course says: how many, how long is left, what is expected; of a closed one how it went. */
export function courseCaption(shown: CourseView, words: Words): string {
  const { t, f } = words;
  const { course, at, past } = shown;
  const { closes, invited } = course;
  const now = answeredBy(course, at);
  if (invited === null) return t.courseCount(now, f.integer(now), f.day(at));
  const numbers = [f.integer(now), f.integer(invited), rateText(now, invited, words)] as const;
  if (closes !== null && at >= closes) return closedText(course, numbers, words);
  const left = closes === null ? 0 : daysBetween(at, closes);
  const when =
    closes === null
      ? t.courseNoClose
      : (past ? t.courseClosesThen : t.courseCloses)(f.day(closes), left, f.integer(left));
  const said = (past ? t.courseNow : t.courseNowOpen)(f.day(at), ...numbers);
  return [said, when, ...expectedText(shown, words)].filter(Boolean).join(' ');
}

function closedText({ closes, days }: Course, numbers: readonly [string, string, string], { t, f }: Words): string {
  const half = days.find(({ sum }) => 2 * sum >= (days.at(-1)?.sum ?? 0));
  const most = days.reduce((a, b) => (b.answers > a.answers ? b : a), days[0]!);
  return [
    t.courseClosed(f.day(closes!), ...numbers),
    half ? t.courseHalf(f.dayShort(half.date)) : '',
    most ? t.courseMost(most.answers, f.integer(most.answers), f.dayShort(most.date)) : '',
  ].join(' ');
}

/** The days of the shown round and of those before, counted from the last day of each, as shares where all know how many were asked. */
export function courseDays({ course, earlier, at }: CourseView, words: Words): { days: CourseDay[]; shares: boolean } {
  const { t, f } = words;
  const shares = course.invited !== null;
  const rows = [...earlier.filter((c) => c.closes !== null && (!shares || c.invited !== null)), course];
  const days = rows.flatMap((c): CourseDay[] => {
    const end = c.closes ?? lastKnown(c, null);
    const whole = shares ? c.invited! : 1;
    const told = c === course ? c.days.filter(({ date }) => date <= at) : c.days;
    const list = told.map(({ date, answers, sum }) => ({
      ...{ round: c.key, before: daysBetween(end, date), date, part: answers / whole, sum: sum / whole },
      label: t.courseTip(
        f.day(date),
        answers,
        f.integer(answers),
        f.integer(sum),
        shares ? f.percent(sum / whole, 1) : '',
      ),
    }));
    const [first, last] = [list[0], list.at(-1)];
    // A line begins at nothing and goes on level to its end.
    const start = first && {
      ...first,
      before: first.before - 1,
      date: dayAfter(first.date, -1),
      part: 0,
      sum: 0,
      label: '',
    };
    const upTo = c === course ? Math.min(0, daysBetween(end, at)) : 0;
    const level =
      last && last.before < upTo ? { ...last, before: upTo, date: dayAfter(end, upTo), part: 0, label: '' } : null;
    return [...(start ? [start] : []), ...list, ...(level ? [level] : [])];
  });
  return { days, shares };
}

/** What is expected, as the chart draws it. */
export function courseEnd({ expected, course }: CourseView, { t, f }: Words): CourseEnd | null {
  if (!expected || !course.invited) return null;
  const whole = course.invited;
  const label = t.expectLabel(f.integer(expected.low), f.integer(expected.high));
  return {
    ...{ low: expected.low / whole, high: expected.high / whole, label },
    middle: expected.middle === null ? null : expected.middle / whole,
  };
}
