import { gapsOf, type Gap } from './gapsOf.ts';
import type { MeetingRow } from './meetingList.ts';

/** A group's meetings in order of time, and the stretches without any. */
export interface GroupMeetings {
  /** The group's name, with its administration where two have groups of one name. */
  readonly name: string;
  readonly meetings: readonly (MeetingRow & { date: string })[];
  readonly gaps: readonly Gap[];
}

const hasDay = (meeting: MeetingRow): meeting is MeetingRow & { date: string } => meeting.date !== null;

/** Names the group of a meeting: two administrations may each have an "FVG". */
function namer(meetings: readonly MeetingRow[], unknown: string): (meeting: MeetingRow) => string {
  const organisations = new Map<string, Set<string>>();
  for (const { body, organisation } of meetings)
    if (body !== null && organisation !== null)
      organisations.set(body, (organisations.get(body) ?? new Set()).add(organisation));
  return ({ body, organisation }) => {
    if (body === null) return organisation === null ? unknown : `${unknown}, ${organisation}`;
    return (organisations.get(body)?.size ?? 0) > 1 && organisation !== null ? `${body}, ${organisation}` : body;
  };
}

/**
 * The meetings that have a day, by group, from the top of the organisation down, then by name in the order of `compare`.
 * `unknown` names the group where the protocol does not.
 */
export function byGroup(
  rows: readonly MeetingRow[],
  { asOf, unknown, compare }: { asOf: string | null; unknown: string; compare: (a: string, b: string) => number },
): GroupMeetings[] {
  const nameOf = namer(rows, unknown);
  const groups = new Map<string, (MeetingRow & { date: string })[]>();
  for (const meeting of rows.filter(hasDay)) {
    const name = nameOf(meeting);
    groups.set(name, [...(groups.get(name) ?? []), meeting]);
  }
  const depth = (meetings: readonly MeetingRow[]): number => Math.min(...meetings.map((m) => m.depth ?? Infinity));
  return [...groups]
    .map(([name, meetings]) => ({
      name,
      meetings: meetings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    }))
    .sort((a, b) =>
      depth(a.meetings) === depth(b.meetings) ? compare(a.name, b.name) : depth(a.meetings) - depth(b.meetings),
    )
    .map(({ name, meetings }) => ({
      ...{ name, meetings },
      gaps: gapsOf(
        meetings.map((m) => m.date),
        asOf,
      ),
    }));
}
