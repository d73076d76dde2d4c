import type { Row } from '../../model/tables.ts';
import { subjectOf } from './coverage.ts';
import type { ItemIndex } from './itemIndex.ts';
import { passage } from './passage.ts';
import { similarity } from './similarity.ts';
import { stemsOf, stemsOfRow } from './stems.ts';
import type { Mention, Thread } from './thread.ts';
import type { Timeline, TimedItem } from './timeline.ts';
import type { Lexicon } from './lexicon.ts';

type Commitment = Row<'commitments'>;

/** Alike enough to be the same undertaking made once more. */
const same = 0.5;

/** How much of an undertaking a passage must speak of to be about it. */
const spoken = 0.4;

/** Whether the day (or month) by which something was to be done has passed. Without either day nobody can tell: false. */
export const isOverdue = (due: string | null, asOf: string | null): boolean =>
  due !== null && asOf !== null && (due.length === 7 ? `${due}-31` : due) < asOf;

/**
 * What somebody undertook to do. Closed when the question that it answered gets its answer later, or when a later item
 * of the group speaks of the matter otherwise than by promising it again; else open, and overdue (the first mention's
 * reason) once `due` is past. Words that name no matter ("återkommer vid nästa möte") are followed by the item's title,
 * unless it is a standing one; an undertaking without any subject stays open, since nothing can show that it was kept.
 * `answerTo` gives the later answer to the question that an undertaking was the reply to.
 */
export const followCommitments = (
  timeline: Timeline,
  index: ItemIndex,
  lexicon: Lexicon,
  asOf: string | null,
  answerTo: (commitment: Commitment, at: TimedItem) => Mention | null,
): Thread[] => {
  const renewed = new Set<Commitment>();
  const follow = (made: Commitment, at: TimedItem, nth: number): Thread => {
    const own = stemsOfRow(made);
    const titles = index.isStanding(at.item.title) ? [] : [{ stems: stemsOf(at.item.title), share: 0.7 }];
    const subject = subjectOf([{ stems: own, share: 1 }, ...titles], lexicon);
    const later: Mention[] = [];
    let due = made.due;
    const answer = answerTo(made, at);
    let kept: Mention | null = answer && { ...answer, why: 'followed-up' };
    for (const item of kept ? [] : index.later(subject, at)) {
      const again = item.commitments.find(
        (other) => other.owner === made.owner && similarity(stemsOfRow(other), own, lexicon) >= same,
      );
      if (!again) {
        const { text, share } = passage(item.item.text, subject);
        if (share < spoken) continue;
        kept = { at: item, why: 'followed-up', text };
        break;
      }
      renewed.add(again);
      due = again.due ?? due;
      later.push({ at: item, why: 'promised', text: again.text });
    }
    const overdue = !kept && isOverdue(due, asOf);
    return {
      kind: 'commitment',
      mark: `${at.item.item_id}:${nth}`,
      title: made.text,
      state: kept ? 'closed' : 'open',
      mentions: [{ at, why: overdue ? 'overdue' : 'promised', text: made.text }, ...later, ...(kept ? [kept] : [])],
    };
  };
  return timeline
    .flatMap(({ items }) => items)
    .flatMap((at) => at.commitments.flatMap((made, nth) => (renewed.has(made) ? [] : [follow(made, at, nth)])));
};
