import { findDates, isoDay, lastDay, MONTH, monthNumber, resolveDate } from '../swedish/dates.ts';

/** A stretch of days, both ends in it, and where the text names it. */
export interface Period {
  from: string;
  to: string;
  start: number;
  end: number;
}

const YEAR = '(?:\\s+((?:19|20)\\d\\d))?';
const ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];
const QUARTER = new RegExp(
  `(?:(första|andra|tredje|fjärde)\\s+kvartalet|kvartal\\s*([1-4])|(?<![\\p{L}\\d])[QK]([1-4]))(?!\\d)(?:(?:\\s*[-/])?\\s*((?:19|20)\\d\\d))?`,
  'giu',
);
const THIRD =
  /(?:(?:(första|andra|tredje)\s+tertialet|[Tt]ertial\s*([1-3])|(?<![\p{L}\d])T([1-3]))(?!\d))(?:\s+((?:19|20)\d\d))?/gu;
const HALF = /(första|andra)\s+(?:halvåret|halvår)(?:\s+((?:19|20)\d\d))?/gi;
const MONTHS = new RegExp(
  `(?<!\\p{L}|\\d\\s|\\d)${MONTH}${YEAR}\\s*(?:[-–]|till(?: och med)?|t\\.?o\\.?m\\.?|och)\\s*${MONTH}(?!\\p{L})${YEAR}`,
  'giu',
);
const ONE_MONTH = new RegExp(`(?<=(?:under|i|för|avser|månad(?:en)?)\\s)${MONTH}(?!\\p{L})${YEAR}`, 'giu');
const WHOLE_YEAR = /(?:under|för|helåret|året|kalenderåret|år|hela)\s+((?:19|20)\d\d)(?![\d-])/gi;
const BETWEEN = /^\s*(?:till(?:\s+(?:och\s+med|den))?|[-–]|t\.?o\.?m\.?|och)(?:\s+den)?\s*$/i;

/**
 * The periods that a text names: two days, months, quarters, thirds, halves, a year. What lacks a year is the last that ended
 * by the meeting (`date`); without a meeting's day such a period is left out.
 */
export function findPeriods(text: string, date: string | null): Period[] {
  const found = [...byDays(text, date), ...byNames(text, date)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((p, i) => !found.slice(Math.max(0, i - 4), i).some((q) => q.start <= p.start && p.end <= q.end));
}

/** "1 december 2018 till den 28 februari 2019": the first may take its year from the second. */
function byDays(text: string, date: string | null): Period[] {
  const dates = findDates(text).filter((d) => !d.loose || d.year);
  return dates.flatMap((first, i) => {
    const second = dates[i + 1];
    if (!second || !BETWEEN.test(text.slice(first.end, second.start))) return [];
    const to = resolveDate(second, date, 'before');
    const from = to && resolveDate(first, to, 'before');
    return from && to && from <= to ? [{ from, to, start: first.start, end: second.end }] : [];
  });
}

/** Every period by a name holds this: a year, a part of a year, a month. */
const MAY_NAME = /\d|kvartal|tertial|halvår|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/i;

function byNames(text: string, date: string | null): Period[] {
  const found: Period[] = [];
  if (!MAY_NAME.test(text)) return found;
  const add = (m: RegExpMatchArray, first: number, last: number, year: string | undefined, firstYear?: string) => {
    const to = year ? Number(year) : lastEnded(last, date);
    if (to === null) return;
    const from = firstYear ? Number(firstYear) : first > last ? to - 1 : to;
    found.push({ from: isoDay(from, first, 1)!, to: lastDay(to, last), start: m.index!, end: m.index! + m[0].length });
  };
  for (const m of text.matchAll(QUARTER)) {
    const n = m[1] ? ORDINALS.indexOf(m[1].toLowerCase()) + 1 : Number(m[2] ?? m[3]);
    add(m, 3 * n - 2, 3 * n, m[4]);
  }
  for (const m of text.matchAll(THIRD)) {
    const n = m[1] ? ORDINALS.indexOf(m[1]) + 1 : Number(m[2] ?? m[3]);
    add(m, 4 * n - 3, 4 * n, m[4]);
  }
  for (const m of text.matchAll(HALF))
    add(m, m[1]!.toLowerCase() === 'första' ? 1 : 7, m[1]!.toLowerCase() === 'första' ? 6 : 12, m[2]);
  for (const m of text.matchAll(MONTHS)) add(m, monthNumber(m[1]!), monthNumber(m[3]!), m[4], m[2]);
  for (const m of text.matchAll(ONE_MONTH)) add(m, monthNumber(m[1]!), monthNumber(m[1]!), m[2]);
  for (const m of text.matchAll(WHOLE_YEAR)) add(m, 1, 12, m[1]);
  return found;
}

/** The year whose `month` had ended, or was going on, by the meeting. */
function lastEnded(month: number, date: string | null): number | null {
  if (!date) return null;
  const year = Number(date.slice(0, 4));
  return month <= Number(date.slice(5, 7)) ? year : year - 1;
}
