import { coverage, type Subject } from './coverage.ts';
import type { Timeline, TimedItem } from './timeline.ts';

/** Finds the items of one group that speak of something. */
export interface ItemIndex {
  /** Items of later meetings than `after` that speak of the subject, in order of time. */
  later(subject: Subject, after: TimedItem): TimedItem[];
  /** Whether a title stands on the agenda of so many meetings that it says nothing about the matter. */
  isStanding(title: string): boolean;
}

/** Share of a subject's weight that must come back, and how many telling stems at least. */
const enough = 0.5;
const atLeast = 2;

/** How many meetings on a matter is listened for; one that nobody speaks of for so long is another when it is. */
const horizon = 36;

/**
 * The stems of which an item must hold one to speak of the subject: the weightiest, until the others could not make up
 * `enough` by themselves. They are the rare ones, so few items hold them.
 */
const needed = ({ stems, weight }: Subject): string[] => {
  const found: string[] = [];
  let left = weight;
  for (const [stem, own] of [...stems].sort((a, b) => b[1] - a[1])) {
    if (left < enough * weight) break;
    found.push(stem);
    left -= own;
  }
  return found;
};

/** The first index whose item is of meeting `from` or later. */
const firstFrom = (posting: readonly number[], items: readonly TimedItem[], from: number): number => {
  let [low, high] = [0, posting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[posting[middle]!]!.meeting.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * An inverted index over a group's items, so that following a matter looks only at the items of the next three dozen
 * meetings that hold one of its weightiest stems: the work grows with what is said, not with its square. Nothing that
 * speaks of a subject is missed by it.
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
  return {
    isStanding: (title) => (titles.get(title) ?? 0) > Math.max(2, timeline.length / 4),
    later: (subject, after) => {
      const first = after.meeting.at + 1;
      const candidates = new Set<number>();
      for (const stem of needed(subject)) {
        const posting = postings.get(stem) ?? [];
        for (let at = firstFrom(posting, items, first); at < posting.length; at += 1) {
          if (items[posting[at]!]!.meeting.at >= first + horizon) break;
          candidates.add(posting[at]!);
        }
      }
      return [...candidates]
        .sort((a, b) => a - b)
        .map((i) => items[i]!)
        .filter(({ stems }) => {
          const found = coverage(subject, stems);
          return found.share >= enough && found.telling >= atLeast;
        });
    },
  };
};
