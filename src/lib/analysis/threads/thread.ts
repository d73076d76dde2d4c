import type { Row } from '../../model/tables.ts';
import type { TimedItem } from './timeline.ts';

type Kind = Row<'threads'>['kind'];
type State = Row<'threads'>['state'];

/** Why an item belongs to a thread, as `thread_items.why`; the words for them are in view/text. */
export const reasons = [
  'raised',
  'carried',
  'struck',
  'repeated',
  'answered',
  'deferred',
  'referred',
  'promised',
  'overdue',
  'followed-up',
  'case',
] as const;
export type Reason = (typeof reasons)[number];

/** One time that a thread is spoken of. */
export interface Mention {
  readonly at: TimedItem;
  readonly why: Reason;
  readonly text: string;
}

/** A matter followed through the meetings, its mentions in order of time, at least one. */
export interface Thread {
  readonly kind: Kind;
  /** Different for two threads of a kind that begin in one item. */
  readonly mark: string;
  readonly title: string;
  readonly state: State;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** What a thread is called: its first sentence, in one line of at most 140 characters. */
export const titleOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{12,}?[.?!](?=\s|$)/u.exec(line)?.[0] ?? line;
  return sentence.length <= 140 ? sentence : `${sentence.slice(0, 140).replace(/\s\S*$/, '')} …`;
};

/** A thread as the rows of the tables. An item that is mentioned twice gives one row, with the later reason. */
export const toRows = ({ kind, mark, title, state, mentions }: Thread) => {
  const [first] = mentions;
  const last = mentions.at(-1) ?? first;
  const thread_id = `${kind}:${mark}`;
  const meeting = first.at.meeting.row;
  const dates = mentions.map(({ at }) => at.meeting.row.date).filter((date) => date !== null);
  const thread: Row<'threads'> = {
    thread_id,
    kind,
    title: titleOf(title),
    body: meeting.body,
    unit_id: meeting.unit_id,
    opened: dates[0] ?? null,
    last_seen: dates.at(-1) ?? null,
    meetings: new Set(mentions.map(({ at }) => at.meeting.row.meeting_id)).size,
    state,
    last_text: last.text.replace(/\s+/g, ' ').trim(),
  };
  const why = new Map(mentions.map((mention) => [mention.at.item.item_id, mention.why]));
  const items: Row<'thread_items'>[] = [...why].map(([item_id, reason]) => ({ thread_id, item_id, why: reason }));
  return { thread, items };
};
