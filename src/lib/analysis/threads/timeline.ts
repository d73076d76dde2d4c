import type { Row, Rows } from '../../model/tables.ts';
import { bodies } from './bodies.ts';
import { stemsOf, type Stems } from './stems.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';

/** An item as it stands in time. */
export interface TimedItem {
  readonly item: Row<'items'>;
  readonly meeting: TimedMeeting;
  readonly statements: readonly Row<'statements'>[];
  readonly actions: readonly Row<'actions'>[];
  readonly commitments: readonly Row<'commitments'>[];
  readonly stems: Stems;
}

export interface TimedMeeting {
  readonly row: Row<'meetings'>;
  /** Place among its group's meetings, the first 0. */
  readonly at: number;
  readonly items: readonly TimedItem[];
}

/** One group's meetings in order of time; those without a date first, since nothing can be said to come before them. */
export type Timeline = readonly TimedMeeting[];

/** What an item says, title first; a very long one by its first ten thousand characters, a presentation being no talk. */
const readable = ({ title, text }: Row<'items'>): string => `${title}.\n${text.slice(0, 10_000)}`;

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

const byTime = (a: Row<'meetings'>, b: Row<'meetings'>): number =>
  (a.date ?? '').localeCompare(b.date ?? '') || (a.meeting_id < b.meeting_id ? -1 : 1);

/** The groups' timelines, and what all of them together know of their words. */
export const timelines = (rows: Rows): { timelines: Timeline[]; lexicon: Lexicon } => {
  const itemsOf = groupBy(rows.items ?? [], ({ meeting_id }) => meeting_id);
  const statementsOf = groupBy(rows.statements ?? [], ({ item_id }) => item_id);
  const actionsOf = groupBy(rows.actions ?? [], ({ item_id }) => item_id);
  const commitmentsOf = groupBy(rows.commitments ?? [], ({ item_id }) => item_id);
  const meetings = rows.meetings ?? [];
  const bodyOf = bodies(meetings);
  const texts: Stems[] = [];
  const groups = groupBy(meetings.toSorted(byTime), ({ meeting_id }) => bodyOf.get(meeting_id)!);
  const made = [...groups.values()].map((group) =>
    group.map((row, at): TimedMeeting => {
      const items: TimedItem[] = [];
      const meeting: TimedMeeting = { row, at, items };
      for (const item of (itemsOf.get(row.meeting_id) ?? []).toSorted((a, b) => a.ord - b.ord)) {
        const stems = stemsOf(readable(item));
        texts.push(stems);
        items.push({
          item,
          meeting,
          stems,
          statements: statementsOf.get(item.item_id) ?? [],
          actions: actionsOf.get(item.item_id) ?? [],
          commitments: commitmentsOf.get(item.item_id) ?? [],
        });
      }
      return meeting;
    }),
  );
  return { timelines: made, lexicon: lexiconOf(texts) };
};
