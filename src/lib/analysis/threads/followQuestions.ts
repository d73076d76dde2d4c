import type { Row } from '../../model/tables.ts';
import { coverage, subjectOf, type Subject } from './coverage.ts';
import type { ItemIndex } from './itemIndex.ts';
import { looseReplies, outcomeOf, repliesTo, type Outcome } from './replies.ts';
import { stemsOf, stemsOfRow } from './stems.ts';
import type { Mention, Thread } from './thread.ts';
import type { Timeline, TimedItem } from './timeline.ts';
import type { Lexicon } from './lexicon.ts';

type Statement = Row<'statements'>;

/** How much of a question a statement must take up to be the same one again, or its answer. */
const same = 0.45;

const states = { answered: 'answered', deferred: 'open', referred: 'referred' } as const satisfies Record<
  Outcome,
  string
>;
/** The weightiest of several replies: an answer, else where it was sent, else that it was put off. */
const weight: Record<Outcome, number> = { answered: 2, referred: 1, deferred: 0 };

const best = (replies: readonly Statement[]): { reply: Statement; outcome: Outcome } | null =>
  replies
    .map((reply) => ({ reply, outcome: outcomeOf(reply) }))
    .reduce<{ reply: Statement; outcome: Outcome } | null>(
      (most, one) => (most === null || weight[one.outcome] > weight[most.outcome] ? one : most),
      null,
    );

/** One later item that speaks of the question: asked again by the same organisation, answered, or neither. */
const listen = (
  asked: Statement,
  subject: Subject,
  at: TimedItem,
): { again: Statement | null; reply: { reply: Statement; outcome: Outcome } | null } => {
  const title = stemsOf(at.item.title);
  const about = (statement: Statement): boolean => {
    const own = stemsOfRow(statement);
    const both = { ...own, stems: new Set([...own.stems, ...title.stems]) };
    return coverage(subject, both).share >= same;
  };
  const again =
    at.statements.find((one) => one.side === 'union' && one.organisation === asked.organisation && about(one)) ?? null;
  return { again, reply: best([...(again ? repliesTo(again, at) : []), ...looseReplies(at).filter(about)]) };
};

/**
 * A union's questions. Answered in the same item, or at a later meeting of the group: in reply to the same organisation
 * asking again, or in the employer's words about the matter that answer nothing else. Referred when the last word is that
 * it belongs elsewhere; open when it is put off and nothing more has come; unanswered when no reply came at all.
 * Asked again, it stays one thread. `answered` is called with each question that a later meeting answers.
 */
export const followQuestions = (
  timeline: Timeline,
  index: ItemIndex,
  lexicon: Lexicon,
  answered: (question: Statement, by: Mention) => void,
): Thread[] => {
  const repeated = new Set<string>();
  const follow = (asked: Statement, at: TimedItem): Thread => {
    const mentions: [Mention, ...Mention[]] = [{ at, why: 'raised', text: asked.text }];
    let outcome: Outcome | null = null;
    const hear = (reply: ReturnType<typeof best>, item: TimedItem): void => {
      if (!reply) return;
      outcome = reply.outcome;
      mentions.push({ at: item, why: reply.outcome, text: reply.reply.text });
    };
    hear(best(repliesTo(asked, at)), at);
    const titles = index.isStanding(at.item.title) ? [] : [{ stems: stemsOf(at.item.title), share: 0.5 }];
    const subject = subjectOf([{ stems: stemsOfRow(asked), share: 1 }, ...titles], lexicon, asked.organisation);
    if (outcome !== 'answered')
      for (const item of index.later(subject, at)) {
        const { again, reply } = listen(asked, subject, item);
        if (again) {
          repeated.add(again.statement_id);
          mentions.push({ at: item, why: 'repeated', text: again.text });
        }
        hear(reply, item);
        if (outcome === 'answered') {
          answered(asked, mentions.at(-1)!);
          break;
        }
      }
    return {
      kind: 'question',
      mark: asked.statement_id,
      title: asked.text,
      state: outcome === null ? 'unanswered' : states[outcome as Outcome],
      mentions,
    };
  };
  return timeline
    .flatMap(({ items }) => items)
    .flatMap((at) =>
      at.statements.flatMap((statement) =>
        statement.side === 'union' && statement.kind === 'question' && !repeated.has(statement.statement_id)
          ? [follow(statement, at)]
          : [],
      ),
    );
};
