import { addMonths } from '../../model/month.ts';
import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts';
import { random, seedOf, type Random } from '../stats/random.ts';
import type { TopicMeeting } from './topicMeetings.ts';

/** A topic whose share of the items is another in the last twelve months than before, by more than chance. */
export interface TopicChange {
  readonly topic: string;
  /** Share of the items before, and in the last twelve months. */
  readonly before: number;
  readonly after: number;
  /** First month of the last twelve. */
  readonly since: string;
  /** Adjusted for all topics tried: at most 0.10. */
  readonly q: number;
}

/** Fewer items than this on a topic say nothing of a change. */
const fewest = 5;
const draws = 1999;

interface Meeting {
  readonly body: string;
  readonly total: number;
  readonly late: boolean;
  readonly items: ReadonlyMap<string, number>;
}

const meetingsOf = (rows: readonly TopicMeeting[], since: string): Meeting[] => {
  const meetings = new Map<string, Meeting & { items: Map<string, number> }>();
  for (const { meeting_id, group_name, date, total, topic, items } of rows) {
    const known = meetings.get(meeting_id) ?? {
      ...{ body: group_name ?? '', total, late: date.slice(0, 7) >= since },
      items: new Map<string, number>(),
    };
    known.items.set(topic, items);
    meetings.set(meeting_id, known);
  }
  return [...meetings.values()];
};

/** Shares of the items by topic, in the late meetings and in the others. */
const sharesOf = (meetings: readonly Meeting[], late: readonly boolean[], topics: readonly string[]) => {
  const totals = [0, 0];
  const items = topics.map(() => [0, 0] as [number, number]);
  const place = new Map(topics.map((topic, i) => [topic, i]));
  meetings.forEach((meeting, m) => {
    const side = late[m] ? 1 : 0;
    totals[side]! += meeting.total;
    for (const [topic, n] of meeting.items) {
      const at = place.get(topic);
      if (at !== undefined) items[at]![side]! += n;
    }
  });
  return items.map(([before, after]) => ({ before: before / totals[0]!, after: after / totals[1]! }));
};

/** Deals out "late" anew within each group, so that each keeps as many late meetings as it has. */
const shuffled = (groups: readonly (readonly number[])[], late: readonly boolean[], next: Random): boolean[] => {
  const dealt = [...late];
  for (const group of groups)
    for (let i = group.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [group[i]!, group[j]!];
      [dealt[a], dealt[b]] = [dealt[b]!, dealt[a]!];
    }
  return dealt;
};

/** By topic, how often a chance order of the meetings gives a difference as far from the mean of all orders as the true one. */
function chances(meetings: readonly Meeting[], topics: readonly string[]): number[] {
  const late = meetings.map((m) => m.late);
  const bodies = new Set(meetings.map((m) => m.body));
  const groups = [...bodies].map((body) => meetings.flatMap((m, i) => (m.body === body ? [i] : [])));
  const difference = (dealt: readonly boolean[]): number[] =>
    sharesOf(meetings, dealt, topics).map((s) => s.after - s.before);
  const next = random(seedOf('topics'));
  const dealt = Array.from({ length: draws }, () => difference(shuffled(groups, late, next)));
  return difference(late).map((seen, t) => {
    const centre = dealt.reduce((sum, d) => sum + d[t]!, 0) / draws;
    const far = Math.abs(seen - centre) - 1e-12;
    return (1 + dealt.filter((d) => Math.abs(d[t]! - centre) >= far).length) / (1 + draws);
  });
}

/**
 * The topics that take up more or less of the agendas in the last twelve months than before, the largest change first.
 * A permutation test: whole meetings are shuffled between the two times within each group, so that neither points carried
 * from meeting to meeting nor a group that is new in the data pass for a change; false discoveries are held at 10 % over
 * the topics (Benjamini-Hochberg). Seeded: the same rows give the same answer. Nothing is said of less than 24 months.
 */
export function topicChanges(rows: readonly TopicMeeting[]): TopicChange[] {
  const [first, last] = [rows[0]?.date.slice(0, 7), rows.at(-1)?.date.slice(0, 7)];
  if (!first || !last) return [];
  const since = addMonths(last, -11);
  if (addMonths(since, -12) < first) return [];
  const meetings = meetingsOf(rows, since);
  const counts = new Map<string, number>();
  for (const { topic, items } of rows) counts.set(topic, (counts.get(topic) ?? 0) + items);
  const topics = [...counts].filter(([, n]) => n >= fewest).map(([topic]) => topic);
  const q = benjaminiHochberg(chances(meetings, topics));
  const shares = sharesOf(
    meetings,
    meetings.map((m) => m.late),
    topics,
  );
  return topics
    .map((topic, i): TopicChange => ({ topic, ...shares[i]!, since, q: q[i]! }))
    .filter((change) => change.q <= 0.1)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.topic < b.topic ? -1 : 1));
}
