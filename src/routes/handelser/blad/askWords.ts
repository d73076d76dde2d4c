import type { SheetQuestion } from '$lib/analysis/incidents/askAbout.ts';
import type { LatestSignal } from '$lib/analysis/spc/latestSignal.ts';
import type { Events } from '../events.svelte.ts';

/** A question for the meeting in words. */
export function askWords(events: Events, asked: SheetQuestion): string {
  const { view, units } = events;
  const { t, f } = view;
  const words = t.sheet.ask;
  switch (asked.about) {
    case 'change':
      return changeAsked(events, asked.signal);
    case 'unit':
      return words.unit(units.name(asked.unit_id), t.events.subject[asked.subject], changeAsked(events, asked.signal));
    case 'old':
      return words.old(asked.n, f.integer(asked.n), asked.since === null ? null : f.day(asked.since));
    case 'unsent':
      return words.unsent(asked.n, f.integer(asked.n));
    case 'near-misses':
      return words.nearMisses(asked.accidents, f.integer(asked.accidents), f.span(asked.from, asked.to));
    case 'silence':
      return words.silence(f.span(asked.from, asked.to));
    case 'said':
      return words.said(asked.n, f.integer(asked.n), inShort(asked.title), f.day(asked.opened));
    case 'suspect':
      return words.suspect(asked.n, f.integer(asked.n));
  }
}

/** So much of a title stands in a question. */
const longest = 70;
const inShort = (title: string): string => {
  const text = title.replace(/[\s.]+$/, '');
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text;
};

/** More injuries or threats are more of them; more of all reports may be better reporting. */
function changeAsked(events: Events, { kind, side, since, until, points, verdict }: LatestSignal): string {
  const words = events.view.t.sheet.ask;
  const from = events.period(since);
  if (kind === 'outside' && points === 1) return words.month(from, side);
  if (until !== null) return words.passed(from, events.period(until), side);
  return side === 'high' ? words.rise(from, verdict === 'concern') : words.fall(from);
}
