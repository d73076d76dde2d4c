import { answeredBy, dayAfter, daysBetween, type Course } from './course.ts';

/** What an open round may come to by its last day. */
export interface Expected {
  /** Answers by the day that it is told of, those asked, and the days that are left. */
  readonly now: number;
  readonly invited: number;
  readonly daysLeft: number;
  /** Answers in the end: the range, and the middle of it where earlier rounds tell it. */
  readonly low: number;
  readonly high: number;
  readonly middle: number | null;
  /** Earlier rounds that it rests on; of those who had not answered so long before the end (`left`), `came` did. Null: no earlier round, and the range goes from no answer more to the pace of the last days. */
  readonly earlier: { readonly rounds: number; readonly left: number; readonly came: number } | null;
}

/** Days whose pace is taken to last, where there is no earlier round. */
export const paceDays = 7;
/** Of the normal distribution, for a range that holds 19 times of 20. */
const z = 1.96;

/**
 * What is expected of an open round, from how earlier rounds of the same survey went: of those who had not answered as many days
 * before the last, the share that did (`came` of `left`, all rounds together), taken of those who have not answered now. The range
 * is that of a share of so many drawn from so many others, wider where the rounds differ more. Null where nobody is known to be
 * asked, or no last day is.
 */
export function expectedOf(course: Course, earlier: readonly Course[], asOf: string): Expected | null {
  const { closes, invited } = course;
  if (closes === null || invited === null) return null;
  const now = answeredBy(course, asOf);
  const left = invited - now;
  const daysLeft = daysBetween(asOf, closes);
  if (left < 0 || daysLeft < 0) return null;
  const seen = earlier.flatMap((round) => lateIn(round, daysLeft) ?? []);
  const base = { now, invited, daysLeft };
  return seen.length > 0 ? { ...base, ...fromEarlier(now, left, seen) } : { ...base, ...fromPace(course, base, asOf) };
}

interface Late {
  left: number;
  came: number;
}

/** Of an earlier round: who had not answered so many days before its end, and how many of them did. */
function lateIn(round: Course, daysLeft: number): Late | null {
  if (round.closes === null || round.invited === null) return null;
  const by = answeredBy(round, dayAfter(round.closes, -daysLeft));
  const final = round.days.at(-1)?.sum ?? 0;
  const left = round.invited - by;
  return left > 0 && final <= round.invited ? { left, came: final - by } : null;
}

function fromEarlier(now: number, left: number, seen: readonly Late[]): Omit<Expected, 'now' | 'invited' | 'daysLeft'> {
  const total = { left: seen.reduce((n, s) => n + s.left, 0), came: seen.reduce((n, s) => n + s.came, 0) };
  // One answer more and one less than were seen, so that no or all of few is not taken for certain.
  const p = (total.came + 1) / (total.left + 2);
  const spread = left > 0 ? z * Math.sqrt(p * (1 - p) * (1 / left + 1 / total.left)) : 0;
  const shares = seen.map((s) => s.came / s.left);
  const low = Math.max(0, Math.min(p - spread, ...shares));
  const high = Math.min(1, Math.max(p + spread, ...shares));
  return {
    low: now + Math.floor(left * low),
    high: now + Math.ceil(left * high),
    middle: now + Math.round(left * p),
    earlier: { rounds: seen.length, ...total },
  };
}

function fromPace(
  course: Course,
  { now, invited, daysLeft }: { now: number; invited: number; daysLeft: number },
  asOf: string,
) {
  const pace = (now - answeredBy(course, dayAfter(asOf, -paceDays))) / paceDays;
  return { low: now, high: Math.min(invited, now + Math.ceil(pace * daysLeft)), middle: null, earlier: null };
}
