import { findClocks, findHours, type FoundClock } from '../swedish/clock.ts';
import { findDates } from '../swedish/dates.ts';
import type { Agenda } from './agenda.ts';
import type { Field } from './frontFields.ts';
import { labelOf } from './labels.ts';
import type { Layout, Line } from './layout.ts';

/** When a meeting began and ended, `hh:mm`. */
export interface MeetingTimes {
  start: string | null;
  end: string | null;
}

/** What a text says after the day that it states, or before it. */
const BESIDE_DAY = /^[\s,.;:(–-]*(?:kl|klockan|\d{1,2}(?:[.:]\d\d|\s*[-–]\s*\d))/i;
const BEGINS_TIMED = /^[\s,.;:(–-]*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?[\s,]+)?(?:(?:kl|klockan)\.?\s*)?\d/i;
const CLOCK_LINE = /^(?:(?:kl|klockan)\.?\s*)?\d{1,2}(?:[.:]\d\d)?(?!\d)/i;
const OTHER_TIME = /justera|nästa|föregående|utskri|skickat|telefon|närvar|deltog|deltar|§/i;

/**
 * The times beside their labels or in the title, else on the line of the meeting's day or right below it, else where the text tells
 * that the meeting began and ended. `day` is the line where the day was found.
 */
export function meetingTimes(
  layout: Layout,
  agenda: Agenda,
  fields: readonly Field[],
  titles: readonly { text: string }[],
  day: Line | null,
): MeetingTimes {
  const labelled = fields.filter((f) => f.key === 'time' || f.key === 'when' || f.key === 'timeAndPlace');
  const stated = [...labelled.flatMap((f) => timesOfField(f.text)), ...titles.flatMap((t) => timesBesideDay(t.text))];
  const { start, end } = firstRange(stated.length > 0 ? stated : timesAt(layout, day));
  return {
    start: start ?? told(layout, agenda, BEGAN) ?? alone(layout, STARTS),
    end: end ?? told(layout, agenda, ENDED) ?? alone(layout, STOPS),
  };
}

/** "börjar 8.15", "slut kl 9.30": a line of its own. */
const STARTS = /^(?:mötet\s)?(?:börja[rd]?e?|starta[rd]?e?|start)\s?:?\s(?:kl\.?\s?)?(?=\d)/i;
const STOPS = /^(?:mötet\s)?(?:slut|sluta[rd]?e?|avsluta[ts]|avslutades|klart?)\s?:?\s(?:kl\.?\s?)?(?=\d)/i;

function alone({ lines }: Layout, words: RegExp): string | null {
  for (const { text, furniture } of lines) {
    const m = text.length <= 40 && !furniture ? words.exec(text) : null;
    const clock = m ? findClocks(text.slice(m[0].length)).find((c) => c.start < 2) : undefined;
    if (clock) return clock.from;
  }
  return null;
}

/** In a field for the time bare hours will do, if they come first or right after the day. */
function timesOfField(text: string): FoundClock[] {
  const bare = withoutDates(text);
  return BEGINS_TIMED.test(bare) ? findHours(bare) : findClocks(bare);
}

function firstRange(found: readonly FoundClock[]): MeetingTimes {
  const range = found.find((c) => c.to) ?? found[0];
  const later = range && !range.to ? found.find((c) => c !== range && c.from > range.from) : undefined;
  return { start: range?.from ?? null, end: range?.to ?? later?.from ?? null };
}

/** The text with its dates blanked, so that none is taken for a time. */
export const withoutDates = (text: string): string =>
  findDates(text)
    .filter((date) => !date.loose)
    .reduce((kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end), text);

/** Times in a text; bare hours only right after a date. */
export function timesBesideDay(text: string): FoundClock[] {
  const date = findDates(text).find((d) => !d.loose);
  const after = date ? text.slice(date.end) : '';
  if (!BESIDE_DAY.test(after)) return findClocks(text);
  return findHours(withoutDates(text.slice(0, date!.end + 60)));
}

/** The times on the line of the meeting's day, or on one of the two below that begins with a time. */
function timesAt({ lines }: Layout, day: Line | null): FoundClock[] {
  if (!day) return [];
  const own = timesBesideDay(day.text);
  if (own.length > 0) return own;
  const below = lines.slice(day.index + 1, day.index + 5).filter((l) => l.text && !l.furniture);
  const timed = below.slice(0, 2).find((l) => CLOCK_LINE.test(l.text) && !OTHER_TIME.test(l.text) && !labelOf(l.text));
  return timed ? findHours(withoutDates(timed.text.slice(0, 40))) : [];
}

interface Telling {
  front: RegExp;
  matters: RegExp;
  /** Where in the meeting's text it is told. */
  part: (text: string) => string;
}

const BEGAN: Telling = {
  front: /(?:vi|mötet)\s+(?:började|startade|inledde|öppnade)/i,
  matters: /mötet\s+(?:öppna|börja|starta|inled)|(?:öppna|inled|starta)(?:r|de|des|s)?\s+mötet|mötets?\s+start/i,
  part: (text) => text.slice(0, 3000),
};
const ENDED: Telling = {
  front: /(?:vi|mötet|och)\s+(?:slutade|avslutade)/i,
  matters:
    /(?:mötet\s+(?:avsluta|slut|är avslutat)|avsluta(?:r|de|des|s)\s+(?:dagens\s+)?mötet|mötets\s+(?:avslut|slut)|förklara(?:r|de|s|des)?\s+mötet\s+(?:för\s+)?avslutat|mötet\s+förklara(?:s|des)\s+(?:för\s+)?avslutat)/i,
  part: (text) => text.slice(-6000),
};

function told(layout: Layout, agenda: Agenda, { front, matters, part }: Telling): string | null {
  const from = agenda.matters[0]?.start ?? 3000;
  const inFront = clockNear(layout.flow.slice(Math.max(0, from - 6000), from), front);
  if (inFront) return inFront;
  const to = layout.lines[agenda.attachments]?.start ?? layout.flow.length;
  return clockNear(part(layout.flow.slice(agenda.matters[0]?.start ?? 0, to)), matters);
}

const clockNear = (text: string, words: RegExp): string | null => {
  const m = words.exec(text);
  return m ? (findClocks(text.slice(m.index, m.index + 80))[0]?.from ?? null) : null;
};
