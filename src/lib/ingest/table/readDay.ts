import { monthOf } from './monthOf.ts';

const CLOCK = /(?:t|[ ,]+(?:kl\.? *)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?z| ?[+-]\d\d:?\d\d)?$/;
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:[-/.] ?| )(\d{4})$/;
/** With two digits of the year only where slashes or points say that the day comes first: "25-01-14" is either. */
const SHORT_YEAR = /^(\d{1,2})([/.]) ?(\d{1,2})(?:[-/.] ?| )(\d{2})$/;
const NAMED = /^(?:den )?(\d{1,2})(?::?[ae])?[. -]{0,2}(\p{L}{3,9})[. -]{0,2}(\d{4}|\d{2})$/u;
const NAME_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const LONGEST = 40;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which takes 1900 for a leap year. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

/**
 * A day as people and systems write it, as an ISO day: 2025-01-14, 20250114, 14.1.2025, 14/1 2025, 14/1-25, 14 jan
 * 2025, Jan 14, 2025, an Excel serial (20000-80000), each with or without a clock time. Null for anything else, for
 * days that the calendar does not have, and for what can be read in two ways (25-01-14).
 */
export function readDay(text: string): string | null {
  if (text.length > LONGEST) return null;
  const t = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(CLOCK, '');
  let m: RegExpExecArray | null;
  if ((m = YEAR_FIRST.exec(t))) return toDay(m[1], m[3], m[4]);
  if ((m = RUN_TOGETHER.exec(t))) return toDay(m[1], m[2], m[3]);
  if ((m = DAY_FIRST.exec(t) ?? SHORT_YEAR.exec(t))) return toDay(m[4], m[3], m[1]);
  if ((m = NAMED.exec(t))) return toDay(m[3], monthOf(m[2] ?? ''), m[1]);
  if ((m = NAME_FIRST.exec(t))) return toDay(m[3], monthOf(m[1] ?? ''), m[2]);
  return SERIAL.test(t) ? fromSerial(Number(t.replace(',', '.'))) : null;
}

function toDay(year: string | undefined, month: string | number | null | undefined, day: string | undefined) {
  const y = Number(year) + (year?.length === 2 ? 2000 : 0);
  const m = Number(month);
  const d = Number(day);
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1) return null;
  const at = new Date(Date.UTC(y, m - 1, d));
  return at.getUTCMonth() === m - 1 ? at.toISOString().slice(0, 10) : null;
}

function fromSerial(serial: number): string | null {
  if (serial < 20_000 || serial > 80_000) return null;
  return new Date(EXCEL_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
