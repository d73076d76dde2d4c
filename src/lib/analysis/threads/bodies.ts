import type { Row } from '../../model/tables.ts';
import { foldText } from './stems.ts';

type Meeting = Row<'meetings'>;

const key = (text: string | null): string | null =>
  text === null
    ? null
    : foldText(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** "fvg" abbreviates "forvaltningsgruppen": its letters occur in that order, from the first on. */
const abbreviates = (short: string, long: string): boolean => {
  if (short.length > 6 || long.length < 2 * short.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/**
 * Which group met, as a key a meeting: the unit (or the organisation) and the group's name. A meeting that does not say
 * where it belongs goes with the one place where a group of that name meets; a name written out goes with its
 * abbreviation, if only one fits. A meeting that says neither is a group of its own: nothing can be carried on from it.
 */
export const bodies = (meetings: readonly Meeting[]): Map<string, string> => {
  const named = meetings.map((meeting) => ({
    id: meeting.meeting_id,
    place: meeting.unit_id ?? key(meeting.organisation),
    body: key(meeting.body),
  }));
  const placesOf = new Map<string, Set<string>>();
  for (const { place, body } of named)
    if (place !== null && body !== null) placesOf.set(body, (placesOf.get(body) ?? new Set()).add(place));
  const names = [...new Set(named.map(({ body }) => body).filter((body) => body !== null))];
  const shortOf = (body: string): string => {
    const short = names.filter((name) => abbreviates(name, body));
    return short.length === 1 ? short[0]! : body;
  };
  return new Map(
    named.map(({ id, place, body }) => {
      if (body === null) return [id, place === null ? `meeting ${id}` : `${place} /`];
      const short = shortOf(body);
      const places = new Set([...(placesOf.get(body) ?? []), ...(placesOf.get(short) ?? [])]);
      const where = place ?? (places.size === 1 ? [...places][0]! : '');
      return [id, `${where} / ${short}`];
    }),
  );
};
