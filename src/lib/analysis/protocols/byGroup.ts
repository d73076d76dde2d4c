import { gapsOf, type Gap } from './gapsOf.ts';
import type { MeetingRow } from './meetingList.ts';

/** A group's meetings in order of time, and the stretches without any. */
export interface GroupMeetings {
  readonly name: string;
  readonly meetings: readonly (MeetingRow & { date: string })[];
  readonly gaps: readonly Gap[];
}

const hasDay = (meeting: MeetingRow): meeting is MeetingRow & { date: string } => meeting.date !== null;

/**
 * The meetings that have a day, by group, from the top of the organisation down, then by name in the order of `compare`.
 * `unknown` names the group where the protocol does not.
 */
export function byGroup(
  rows: readonly MeetingRow[],
  { asOf, unknown, compare }: { asOf: string | null; unknown: string; compare: (a: string, b: string) => number },
): GroupMeetings[] {
  const groups = new Map<string, (MeetingRow & { date: string })[]>();
  for (const meeting of rows.filter(hasDay)) {
    const name = meeting.group_name ?? unknown;
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
        // Of a group's only protocol nothing tells how often it meets: the silence after it is not counted.
        meetings.length > 1 ? asOf : null,
      ),
    }));
}
