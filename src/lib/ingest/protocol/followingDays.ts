import type { ProtocolRecord } from '../../model/record.ts';
import { findClocks, findHours } from '../swedish/clock.ts';
import { findDates, resolveDate } from '../swedish/dates.ts';
import { cue, matchesAtWords } from '../swedish/words.ts';
import type { Agenda } from './agenda.ts';
import type { Field } from './frontFields.ts';
import type { Layout } from './layout.ts';
import { latin } from '../swedish/latin.ts';

const ADJUST = latin(
  /(?<!\p{L})(?:justeringsda(?:g|tum)\p{L}*|justering(?:en)?|justera(?:s|t|des|d|de)?|(?:digitalt |elektroniskt )?signera(?:t|d|des|s))(?!\p{L})/iuy,
);
const ADJUSTS = cue((word) => /^(?:juster|signera|digitalt$|elektroniskt$)/i.test(word));
const NEXT_TITLE = latin(
  /(?:nästa|kommande|nästkommande)\s+(?:\p{L}+\s+)?(?:möte|samverkan|sammanträde|gång|\p{Lu}{3})|^nästa\s/iu,
);
const NEXT = latin(
  /(?:vi\s+(?:ses|träffas)\s+(?:igen|nästa\s+gång|härnäst|åter)|(?:nästa|nästkommande)\s+(?:ordinarie\s+)?(?:möte|samverkansmöte|samverkan|sammanträde|förvaltningsgrupp|träff|gång(?=:?\s+(?:(?:vi\s+)?(?:ses|träffas|är|blir)|\d|(?:mån|tis|ons|tors|fre)dag|den\s\d))|\p{Lu}{3}))(?:\s|:)/iuy,
);
const COMES_NEXT = cue((word) => /^(?:nästa|nästkommande|vi)$/i.test(word));

/** The day on or by which the protocol was adjusted: beside a label, in the matter that chose the adjusters, or with the signatures. */
export function adjustedDay(
  layout: Layout,
  agenda: Agenda,
  fields: readonly Field[],
  anchor: string | null,
): string | null {
  for (const field of fields.filter((f) => f.key === 'adjusted' || f.key === 'adjuster')) {
    const date = findDates(field.text).find((d) => !d.loose);
    const day = date && resolveDate(date, anchor, 'after');
    if (day) return day;
  }
  const end = layout.lines[agenda.attachments]?.start ?? layout.flow.length;
  const text = layout.flow.slice(0, end);
  for (const m of matchesAtWords(text, layout.words, ADJUSTS, ADJUST)) {
    const after = text.slice(m.index, m.index + 110);
    const date = findDates(after).find((d) => !d.loose);
    if (!date || /[.!?]\s+\p{Lu}/u.test(after.slice(m[0].length, date.start))) continue;
    if (/föregående/i.test(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    const day = resolveDate(date, anchor, 'after');
    if (day && (!anchor || anchor.endsWith('-07-01') || day >= anchor)) return day;
  }
  return null;
}

/** The next meeting: the matter or the line that announces it. */
export function nextMeeting(
  layout: Layout,
  agenda: Agenda,
  fields: readonly Field[],
  anchor: string | null,
): ProtocolRecord['next'] {
  const end = layout.lines[agenda.attachments]?.start ?? layout.flow.length;
  const announcing = agenda.matters.filter((m) => NEXT_TITLE.test(m.title));
  const texts = [
    ...announcing.map((m) => layout.text.slice(m.bodyStart, Math.min(m.end, m.bodyStart + 400))),
    ...announcing.map((m) => layout.flow.slice(m.start, m.bodyStart)),
    ...fields.filter((f) => f.key === 'next').map((f) => f.text),
    ...matchesAtWords(layout.flow.slice(0, end), layout.words, COMES_NEXT, NEXT).map((m) =>
      layout.text.slice(m.index, Math.min(end, m.index + 160)),
    ),
  ];
  for (const text of texts) {
    const date = findDates(text).find((d) => !d.loose || /^\s*(?:\p{L}+\s+){0,3}$/u.test(text.slice(0, d.start)));
    if (!date) continue;
    const day = resolveDate(date, anchor, 'after');
    const rest = text.slice(date.end, date.end + 120);
    const clock = hoursRightAfter(rest) ?? findClocks(rest)[0] ?? findClocks(text.slice(0, date.start))[0];
    return {
      date: day,
      start: clock?.from ?? null,
      place: placeAfter(rest.slice(clock && clock.start < rest.length ? Math.min(rest.length, clock.end) : 0)),
    };
  }
  return null;
}

/** "2023-12-12, 13-15": bare hours right after the day. */
const hoursRightAfter = (rest: string) =>
  /^[\s,.;]{0,3}(?:kl\.?|klockan)?\s*\d{1,2}(?:[.:]\d\d)?\s*[-–]/i.test(rest)
    ? findHours(rest.slice(0, 40))[0]
    : undefined;

function placeAfter(text: string): string | null {
  const m =
    /^[ ,.]*(?:\n(?=\p{Ll}))?(?:i |på |plats:? )?((?:lokal(?:en)? )?\p{Lu}(?:[^.;\n]|\n(?=\p{Ll})){1,60}?)(?=\s*(?:[.;\n]|$|\s{2}))/u.exec(
      text,
    );
  const place = m?.[1]?.replace(/\s+/g, ' ').trim() ?? null;
  return place && !/^(?:Ordförande|Mötet|Protokoll|Vid|Justering)/.test(place) ? place : null;
}
