import { findDates, isoDay, lastDay, resolveDate } from '../swedish/dates.ts';
import { MAY_NAME, periodsByName } from './periodNames.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

/** A stretch of days, both ends in it, and where the text names it. `from` is null where only its end is told. */
export interface Period {
  from: string | null;
  to: string;
  start: number;
  end: number;
}

const BETWEEN =
  /^\s*(?:(?:fram\s+)?till(?:\s+(?:och\s+med|den))?|[-–—]{1,2}|t\.?\s?o\.?\s?m\.?|tom|och)(?:\s+den)?\s*$/i;
/** "1–31 mars 2024": the first day has no month of its own. */
const ONE_MONTHS_DAYS = /(?<![\d/-])(\d{1,2})(?:\s?[-–]\s?|\s+(?:till|och)\s+(?:den\s+)?)$/;
/** "240101–240331", "20240101-20240331". */
const DIGITS = /(?<!\d)((?:20)?\d{6})\s?[-–]{1,2}\s?((?:20)?\d{6})(?!\d)/g;
/** "2024-01 – 2024-03": whole months. */
const MONTH_NUMBERS =
  /(?<![\d-])(20\d\d)-(0[1-9]|1[0-2])\s?(?:[-–]{1,2}|till(?: och med)?|t\.?o\.?m\.?)\s?(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/gi;
/** "1/1–31/3 2024": from the first of a month to its last days. */
const SLASHED = /(?<![\d/])1\/(\d{1,2})\s?[-–]\s?(28|29|30|31)\/(\d{1,2})(?:[\s/-]{1,2}(20\d\d))?(?![\d/])/g;
const UNTIL = /(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|tom|fram\s+till|hittills)\s+(?:den\s+)?$/i;
const SINCE = /(?:sedan|från\s+och\s+med|fr\.?\s?o\.?\s?m\.?)\s+(?:mötet\s+)?(?:den\s+)?$/i;

/**
 * The periods that a text names: two days, months, quarters, thirds, halves, terms, school years, a year. What lacks a year is of
 * `year`, or else the last that ended by the meeting (`date`); without either such a period is left out.
 */
export function findPeriods(text: string, date: string | null, year: number | null = null): Period[] {
  if (!/\d/.test(text) && !MAY_NAME.test(text)) return [];
  const found = [...byDays(text, date), ...byDigits(text, date), ...periodsByName(text, date, year)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((p, i) => !found.slice(Math.max(0, i - 4), i).some((q) => q.start <= p.start && p.end <= q.end));
}

/** "1 december 2018 till den 28 februari 2019": the first may take its year from the second. */
function byDays(text: string, date: string | null): Period[] {
  const dates = findDates(text).filter((d) => !d.loose || d.year);
  return dates.flatMap((first, i): Period[] => {
    const second = dates[i + 1];
    const place = { start: first.start, end: second?.end ?? first.end };
    if (second && BETWEEN.test(text.slice(first.end, second.start))) {
      const to = resolveDate(second, date, 'before');
      const from = to && resolveDate(first, to, 'before');
      return from && to && from <= to ? [{ from, to, start: place.start, end: place.end }] : [];
    }
    const day = resolveDate(first, date, 'before');
    const before = text.slice(Math.max(0, first.start - 26), first.start);
    const opening = ONE_MONTHS_DAYS.exec(before);
    const from = opening && day && isoDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(opening[1]));
    if (day && from && from < day) return [{ from, to: day, start: first.start - opening[0].length, end: first.end }];
    if (day && UNTIL.test(before))
      return [{ from: `${day.slice(0, 4)}-01-01`, to: day, start: first.start, end: first.end }];
    if (day && date && day < date && SINCE.test(before))
      return [{ from: day, to: date, start: first.start, end: first.end }];
    return [];
  });
}

function byDigits(text: string, date: string | null): Period[] {
  const found: Period[] = [];
  if (!/\d{6}|\d-\d\d|1\/\d/.test(text)) return found;
  const add = (m: RegExpExecArray, from: string | null, to: string | null) => {
    if (from && to && from < to) found.push({ from, to, start: m.index, end: m.index + m[0].length });
  };
  for (const m of matchesOf(text, DIGITS)) add(m, dayOf(m[1]!), dayOf(m[2]!));
  for (const m of matchesOf(text, MONTH_NUMBERS))
    add(m, isoDay(Number(m[1]), Number(m[2]), 1), lastDay(Number(m[3]), Number(m[4])));
  for (const m of matchesOf(text, SLASHED)) {
    const [first, last, day] = [Number(m[1]), Number(m[3]), Number(m[2])];
    const stated = m[4] ? Number(m[4]) : date && Number(date.slice(0, 4)) - (last > Number(date.slice(5, 7)) ? 1 : 0);
    if (stated) add(m, isoDay(first > last ? stated - 1 : stated, first, 1), isoDay(stated, last, day));
  }
  return found;
}

/** "240331" or "20240331" as a day. */
function dayOf(digits: string): string | null {
  const [year, month, day] = [digits.slice(-8, -4), digits.slice(-4, -2), digits.slice(-2)];
  return isoDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}
