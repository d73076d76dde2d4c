import { matchesOf } from './matchesOf.ts';
import { latin } from './latin.ts';

/** A date in a text. `year` is null where only the day and the month are given. */
export interface FoundDate {
  day: number;
  month: number;
  year: number | null;
  /** 1 Monday - 7 Sunday, if the text names it. */
  weekday: number | null;
  /** `12/3` without a year: as likely something else, such as a pair of numbers. */
  loose: boolean;
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** The source of a regular expression for the name of a month, whole or short, in one group. */
export const MONTH =
  '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';
const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];
const WEEKDAY = '(?:(mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?[.,]?\\s+(?:den\\s+)?)?';

const DATE = latin(
  new RegExp(
    `(?<![\\p{L}\\d/-])${WEEKDAY}(?:` +
      `(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|` +
      `(\\d{2})-(\\d{2})-(\\d{2})|` +
      `(\\d{1,2})(?::[ea]|\\.)?\\s+${MONTH}\\.?(?!\\p{L})(?:,?(?:\\s*[-–])?\\s*(\\d{4}|'\\d\\d)(?!\\d))?|` +
      `(\\d{1,2})[/.](\\d{1,2})(?:(?:\\s|\\s?[-–]\\s?|[/.])(\\d{4}|\\d{2}(?=$|[^\\d.:])))?` +
      `)(?![\\d/-]\\d|\\d)`,
    'giu',
  ),
);

/** 1-12 for a Swedish month's name, whole or short. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

const pad = (n: number) => String(n).padStart(2, '0');
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** An ISO day, or null if there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const days = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days && year >= 1900 && year < 2100 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** 1 Monday - 7 Sunday. */
export const weekdayOf = (iso: string): number => ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
/** The last day of a month, ISO. */
export const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Every date holds this; most sentences do not. */
const MAY_BE = /\d(?:[-/.]\d|(?::[ea]|\.)?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/i;

/** Every date in the text that can exist, in order. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!MAY_BE.test(text)) return found;
  for (const m of matchesOf(text, DATE)) {
    const date = readMatch(m);
    if (date && isoDay(date.year ?? 2000, date.month, date.day)) found.push(date);
  }
  return found;
}

function readMatch(m: RegExpExecArray): FoundDate | null {
  const made = dateIn(m);
  if (!made) return null;
  const [year, month, day] = made;
  const weekday = m[1] ? WEEKDAYS.indexOf(m[1].toLowerCase().slice(0, 3)) + 1 : null;
  const loose = m[11] !== undefined && year === null && weekday === null;
  return { day, month, year, weekday, loose, start: m.index, end: m.index + m[0].length };
}

/** Year (null where it is not said), month and day. */
function dateIn(m: RegExpExecArray): [number | null, number, number] | null {
  if (m[2]) return [Number(m[2]), Number(m[3]), Number(m[4])];
  if (m[5]) return [2000 + Number(m[5]), Number(m[6]), Number(m[7])];
  if (m[9]) return [fullYear(m[10]), monthNumber(m[9]), Number(m[8])];
  if (m[0].includes('.') && !m[13]) return null;
  return [fullYear(m[13]), Number(m[12]), Number(m[11])];
}

function fullYear(digits: string | undefined): number | null {
  if (!digits) return null;
  const year = Number(digits.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}

/**
 * The ISO day of a found date; one without a year is taken as the first on or after `anchor` (`after`), the last on or
 * before it (`before`), or the nearest. Null without a year or an anchor.
 */
export function resolveDate(
  date: FoundDate,
  anchor: string | null,
  side: 'after' | 'before' | 'nearest',
): string | null {
  if (date.year !== null) return isoDay(date.year, date.month, date.day);
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((y) => isoDay(y, date.month, date.day) ?? []);
  if (side === 'after') return days.find((d) => d >= anchor) ?? null;
  if (side === 'before') return days.findLast((d) => d <= anchor) ?? null;
  const distance = (d: string) => Math.abs(Date.parse(d) - Date.parse(anchor));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
