import { findHours } from '../swedish/clock.ts';
import { findDates } from '../swedish/dates.ts';
import type { Field } from './frontFields.ts';
import { labelOf } from './labels.ts';
import type { Layout, Line } from './layout.ts';
import { withoutDates } from './meetingTimes.ts';
import { latin } from '../swedish/latin.ts';

const ROOM = latin(
  /(?:sal|salen|rum|rummet|lokal|lokalen|konferens|huset|hus \p{Lu}|skolan?|biblioteket|gården|plan \d|våning|kontoret|centralen|teams|zoom|skype|digitalt|aulan|matsalen|expeditionen)(?![\p{Ll}])/iu,
);

/** The place beside its label, or what a label for time and place holds beside the time, or what the line of the day says after it. */
export function meetingPlace(layout: Layout, fields: readonly Field[], day: Line | null): string | null {
  const own = fields.find((f) => f.key === 'place');
  if (own) return tidy(own.text);
  for (const { key, text } of fields) {
    const left =
      key === 'timeAndPlace' ? tidy(beside(text).replace(/\b(?:kl(?:ockan)?|den|till|datum|tid)\b\.?/gi, ' ')) : null;
    if (left) return left;
  }
  return day ? placeAt(layout, day) : null;
}

/** What stands beside the dates and times of a text. */
function beside(text: string): string {
  const bare = withoutDates(text);
  return [...findDates(bare), ...findHours(bare)].reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    bare,
  );
}

/** "Tisdag 4 februari kl 14.30, lilla konferensrummet", or such a place alone on the line below. */
function placeAt({ lines }: Layout, day: Line): string | null {
  const date = findDates(day.text).find((d) => !d.loose);
  if (!date || /justera|nästa|föregående/i.test(day.text)) return null;
  const said = tidy(beside(day.text.slice(date.end)).replace(/^[\s,;.–-]*(?:kl(?:ockan)?\b\.?)?/i, ' '));
  if (said && ROOM.test(said) && said.length <= 60) return said;
  const below = lines.slice(day.index + 1, day.index + 3).find((l) => l.text && !l.furniture);
  if (!below || below.text.length > 70 || labelOf(below.text) || /[.!?:]$/.test(below.text)) return null;
  const text = tidy(beside(below.text).replace(/^\s*(?:kl(?:ockan)?\b\.?)/i, ' '));
  return text && /^\p{Lu}/u.test(text) && ROOM.test(text) && !/protokoll|anteckning|samverka/i.test(text) ? text : null;
}

const tidy = (text: string): string | null =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .trim() || null;
