import { successorOf } from '../../model/unions.ts';
import { by } from '../by.ts';
import type { Roster, SeatRow } from './seatRows.ts';

/** A union that has a seat in a group, where nobody from it has come for some time. */
export interface EmptySeat {
  readonly group: string;
  readonly unit: string | null;
  readonly organisation: string;
  /** Seats that a table gives it; null where only the attendance tells. */
  readonly seats: number | null;
  /** The last day on which anybody from it was there; null for never. */
  readonly last: string | null;
  /** Meetings since then, and at how many of these the protocol says that it was hindered. */
  readonly missed: number;
  readonly hindered: number;
  /** Of the meetings up to then, from its first on, at how many it was. */
  readonly present: number;
  readonly of: number;
}

/** So many meetings without anybody are told of, at the least. */
export const fewestMissed = 2;
/** A seat that only the attendance tells of was taken at so many meetings at the least. */
const fewestPresent = 3;
/** An absence as long as this is chance at most once in so many, for one that came as often as before. */
export const absenceByChance = 0.05;

interface Meeting {
  id: string;
  date: string;
  here: Set<string>;
  hindered: Set<string>;
}

/**
 * The seats that stand empty, the longest first. A union has a seat where a table says so, or where it has been at meetings; it stands
 * empty when nobody from it came to the last meetings: two at least, and without a table so many that it would hardly be chance for
 * one that came as often as before. A union that became another is the other.
 */
export function emptySeats(rows: readonly SeatRow[], rosters: readonly Roster[]): EmptySeat[] {
  const groups = by(rows, (row) => row.group_key);
  const found = [...groups].flatMap(([key, of]) => {
    const meetings = meetingsOf(of);
    const given = new Map(
      rosters.filter((r) => r.group_key === key).map((r) => [successorOf(r.organisation), r.seats]),
    );
    const unions = new Set([...given.keys(), ...of.map((row) => successorOf(row.organisation))]);
    const { group_name: group, unit_id: unit } = of.at(-1)!;
    return [...unions].flatMap((organisation) => {
      const seats = given.get(organisation) ?? null;
      const seat = { group, unit, organisation, seats, ...seatOf(meetings, organisation) };
      return isEmpty(seat) ? [seat] : [];
    });
  });
  return found.sort((a, b) => b.missed - a.missed || (a.group < b.group ? -1 : 1));
}

function meetingsOf(rows: readonly SeatRow[]): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const { meeting_id: id, date, organisation, here } of rows) {
    const meeting = meetings.get(id) ?? { id, date, here: new Set(), hindered: new Set() };
    (here ? meeting.here : meeting.hindered).add(successorOf(organisation));
    meetings.set(id, meeting);
  }
  return [...meetings.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function seatOf(meetings: readonly Meeting[], organisation: string) {
  const was = meetings.map(({ here }) => here.has(organisation));
  const [first, last] = [was.indexOf(true), was.lastIndexOf(true)];
  const since = meetings.slice(last + 1);
  return {
    last: last < 0 ? null : meetings[last]!.date,
    missed: since.length,
    hindered: since.filter(({ hindered }) => hindered.has(organisation)).length,
    present: was.filter(Boolean).length,
    of: last < 0 ? 0 : last - first + 1,
  };
}

function isEmpty({ seats, missed, present, of }: EmptySeat): boolean {
  if (missed < fewestMissed) return false;
  if (seats !== null) return true;
  // One more of each, so that a few meetings are not taken for a rule.
  return present >= fewestPresent && ((of - present + 1) / (of + 2)) ** missed < absenceByChance;
}
