import { matchesOf } from './matchesOf.ts';
/** A time of day in a text, or a range of two: `hh:mm`. */
export interface FoundClock {
  from: string;
  to: string | null;
  start: number;
  end: number;
}

const TIME = '(\\d{1,2})[.:](\\d{2})(?![\\d]|[.:]\\d)';
const TO = '\\s*(?:[-–—−]{1,2}|till|och)\\s*(?:(?:kl|klockan)\\.?\\s*)?(?:ca\\.?\\s*)?';
const CLOCK = new RegExp(
  `(?<![\\d.:,/-])(?:(?:kl\\.?|klockan)\\s*)?(?:${TIME}(?:${TO}${TIME})?)|` +
    `(?:kl\\.?|klockan)\\s*(\\d{1,2})(?!\\d|[.:]\\d)(?:${TO}(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d))?`,
  'giu',
);

/** Every time of day, alone ("kl. 9", "13.30") or as a range ("09:00 – 10:10"), in order. A bare hour needs "kl". */
export function findClocks(text: string): FoundClock[] {
  const found: FoundClock[] = [];
  for (const m of matchesOf(text, CLOCK)) {
    const from = m[1] ? clock(m[1], m[2]!) : clock(m[5]!, '00');
    const to = m[3] ? clock(m[3], m[4]!) : m[6] ? clock(m[6], m[7] ?? '00') : null;
    if (from) found.push({ from, to, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** What a range counts when it is no time. */
const COUNTED =
  '\\s+(?:personer|deltagare|medarbetare|tjänster|elever|barn|dagar|veckor|månader|år|st|procent|tkr|mkr|mnkr|frågor|svar|punkter)(?!\\p{L})';
const HOUR = '(?:(\\d{1,2})(?:[.:](\\d{2}))?|(\\d\\d)(\\d\\d))';
const HOURS = new RegExp(
  `(?<![\\d.:,/§-]|§ ?)(?:(?:kl\\.?|klockan)\\s*)?${HOUR}${TO}${HOUR}(?![\\d/%-]|[.:]\\d|${COUNTED})`,
  'giu',
);

/**
 * As `findClocks`, where a time of day is what the text must hold: a range needs neither "kl" nor minutes ("13-15", "9–11.30",
 * "0830-1000"). Dates are to be left out of the text.
 */
export function findHours(text: string): FoundClock[] {
  const ranges = matchesOf(text, HOURS).flatMap((m): FoundClock[] => {
    const from = clock((m[1] ?? m[3])!, m[2] ?? m[4] ?? '00');
    const to = clock((m[5] ?? m[7])!, m[6] ?? m[8] ?? '00');
    return from && to && from < to ? [{ from, to, start: m.index, end: m.index + m[0].length }] : [];
  });
  return ranges.length > 0 ? ranges : findClocks(text);
}

const clock = (hours: string, minutes: string): string | null =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
