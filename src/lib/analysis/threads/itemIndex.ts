import { coverage, telling, type Subject } from './coverage.ts';
import type { Timeline, TimedItem } from './timeline.ts';

/** An item that speaks of a subject, and how much of it. */
export interface Spoken {
  readonly at: TimedItem;
  readonly share: number;
}

/** Finds the items of one group that speak of something. */
export interface ItemIndex {
  /** Items of later meetings than `after` that speak of the subject, in order of time. */
  later(subject: Subject, after: TimedItem): Spoken[];
  /** Whether a title stands on the agenda of so many meetings that it says nothing about the matter. */
  isStanding(title: string): boolean;
}

/** Share of a subject's weight that must come back, and how many telling stems at least. */
const enough = 0.5;
const atLeast = 2;

/** A stem on more items than this share finds nothing; in a small group any may. */
const common = 0.15;
const few = 40;

/**
 * An inverted index over a group's items, so that following a matter looks at the items that share a telling stem with
 * it and not at all of them: the work grows with what is said, not with its square.
 */
export const itemIndex = (timeline: Timeline): ItemIndex => {
  const items = timeline.flatMap((meeting) => meeting.items);
  const postings = new Map<string, number[]>();
  const titles = new Map<string, number>();
  items.forEach(({ stems, item }, i) => {
    titles.set(item.title, (titles.get(item.title) ?? 0) + 1);
    for (const stem of stems.stems) {
      const posting = postings.get(stem);
      if (posting) posting.push(i);
      else postings.set(stem, [i]);
    }
  });
  const most = Math.max(few, common * items.length);
  return {
    isStanding: (title) => (titles.get(title) ?? 0) > Math.max(2, timeline.length / 4),
    later: (subject, after) => {
      const hits = new Map<number, number>();
      for (const [stem, weight] of subject.stems) {
        const posting = weight >= telling ? (postings.get(stem) ?? []) : [];
        if (posting.length <= most) for (const i of posting) hits.set(i, (hits.get(i) ?? 0) + 1);
      }
      return [...hits.keys()]
        .filter((i) => items[i]!.meeting.at > after.meeting.at)
        .sort((a, b) => a - b)
        .flatMap((i) => {
          const found = coverage(subject, items[i]!.stems);
          return found.share >= enough && found.telling >= atLeast ? [{ at: items[i]!, share: found.share }] : [];
        });
    },
  };
};
