import { fold } from './fold.ts';
import { monthOf } from './monthOf.ts';
import { readDay } from './readDay.ts';
import words from './words.json' with { type: 'json' };

/**
 * A stretch of time: its first and last ISO day, and its label (`YYYY-MM`, `YYYY-Q1`, `YYYY-T1`, `YYYY-H1`, `YYYY`, or
 * the two days with a slash).
 */
export interface Period {
  from: string;
  to: string;
  label: string;
}

const TO =
  /\s*(?:--|[–—]|(?<=-\d\d)\/(?=\d{4}-)|\.\.|\s-\s|\btill(?:\s+och\s+med)?\b|\bt\.?\s?o\.?\s?m\b\.?|\bto\b)\s*/;
const LONGEST = 60;
/** A letter for each way to part a year, and the months in a part. */
const parts = [
  { letter: 'Q', months: 3, names: new Set(words.quarter.map(fold)) },
  { letter: 'T', months: 4, names: new Set(words.tertial.map(fold)) },
  { letter: 'H', months: 6, names: new Set(words.half.map(fold)) },
];

/**
 * A period as people and systems write it: 2025-01, 202501, 01/2025, jan-24, januari 2024, "2024 kv 1", Q1 2024,
 * tertial 2 2024, 2024 H1, 2024, and a range of two of these or of two days ("1 dec 2018 - 28 feb 2019", "jan - mars
 * 2024"). A day stands for its month: monthly tables are often dated the first or the last. Null for anything else.
 */
export function readPeriod(text: string): Period | null {
  if (text.length > LONGEST) return null;
  const t = text.trim().toLowerCase();
  const single = readSingle(t);
  if (single) return single;
  const [start, end, more] = t.split(TO);
  return start && end && more === undefined ? readRange(start, end) : null;
}

function readRange(start: string, end: string): Period | null {
  const last = toStretch(end);
  // "jan - mars 2024": the year stands once.
  const first = toStretch(start) ?? (last && toStretch(`${start} ${last.to.slice(0, 4)}`));
  if (!first || !last || first.from > last.to) return null;
  return { from: first.from, to: last.to, label: `${first.from}/${last.to}` };
}

const toStretch = (text: string): { from: string; to: string } | null => {
  const day = readDay(text);
  return day ? { from: day, to: day } : readSingle(text);
};

function readSingle(t: string): Period | null {
  const tokens = fold(t).match(/\d+|\p{L}+/gu) ?? [];
  return fromTokens(tokens) ?? monthOfDay(t);
}

function fromTokens([a = '', b = '', c = '', ...rest]: string[]): Period | null {
  if (rest.length > 0) return null;
  if (c) return partOf(a, b, c) ?? partOf(c, a, b) ?? partOf(c, b, a);
  if (b) return monthIn(a, b) ?? monthIn(b, a) ?? (/^\d\d$/.test(b) && monthOf(a) ? monthIn(`20${b}`, a) : null);
  if (/^\d{6}$/.test(a)) return monthIn(a.slice(0, 4), a.slice(4));
  return isYear(a) ? { from: `${a}-01-01`, to: `${a}-12-31`, label: a } : null;
}

function monthOfDay(t: string): Period | null {
  const day = readDay(t);
  return day ? monthIn(day.slice(0, 4), day.slice(5, 7)) : null;
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function monthIn(year: string, month: string): Period | null {
  const m = /^\d{1,2}$/.test(month) ? Number(month) : monthOf(month);
  return isYear(year) && m !== null && m >= 1 && m <= 12 ? stretch(Number(year), m, 1, null) : null;
}

function partOf(year: string, name: string, number: string): Period | null {
  const part = parts.find((p) => p.names.has(name));
  const n = /^\d$/.test(number) ? Number(number) : 0;
  if (!part || !isYear(year) || n < 1 || n * part.months > 12) return null;
  return stretch(Number(year), (n - 1) * part.months + 1, part.months, `${year}-${part.letter}${n}`);
}

function stretch(year: number, month: number, months: number, label: string | null): Period {
  const iso = (m: number, d: number) => new Date(Date.UTC(year, m, d)).toISOString().slice(0, 10);
  const from = iso(month - 1, 1);
  return { from, to: iso(month - 1 + months, 0), label: label ?? from.slice(0, 7) };
}
