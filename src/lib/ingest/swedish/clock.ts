/** A time of day in a text, or a range of two: `hh:mm`. */
export interface FoundClock {
  from: string;
  to: string | null;
  start: number;
  end: number;
}

const TIME = '(\\d{1,2})[.:](\\d{2})(?![\\d]|[.:]\\d)';
const TO = '\\s*(?:[-–—−]|till|och)\\s*(?:(?:kl|klockan)\\.?\\s*)?';
const CLOCK = new RegExp(
  `(?<![\\d.:,/-])(?:(?:kl\\.?|klockan)\\s*)?(?:${TIME}(?:${TO}${TIME})?)|` +
    `(?:kl\\.?|klockan)\\s*(\\d{1,2})(?![\\d.:])(?:${TO}(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d))?`,
  'giu',
);

/** Every time of day, alone ("kl. 9", "13.30") or as a range ("09:00 – 10:10"), in order. A bare hour needs "kl". */
export function findClocks(text: string): FoundClock[] {
  const found: FoundClock[] = [];
  for (const m of text.matchAll(CLOCK)) {
    const from = m[1] ? clock(m[1], m[2]!) : clock(m[5]!, '00');
    const to = m[3] ? clock(m[3], m[4]!) : m[6] ? clock(m[6], m[7] ?? '00') : null;
    if (from) found.push({ from, to, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const clock = (hours: string, minutes: string): string | null =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
