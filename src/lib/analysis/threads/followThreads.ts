import type { Row, Rows } from '../../model/tables.ts';
import { followActions } from './followActions.ts';
import { followCases } from './followCases.ts';
import { followCommitments } from './followCommitments.ts';
import { followQuestions } from './followQuestions.ts';
import { itemIndex } from './itemIndex.ts';
import { toRows, type Mention, type Thread } from './thread.ts';
import { timelines, type Timeline, type TimedItem } from './timeline.ts';
import type { Lexicon } from './lexicon.ts';

const overlaps = (a: { span_start: number; span_end: number }, b: { span_start: number; span_end: number }): boolean =>
  a.span_start < b.span_end && b.span_start < a.span_end;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A question that was put off with an undertaking is answered when that is kept. */
const answeredByKeeping = (question: Thread, commitments: readonly Thread[]): Thread => {
  const putOff = question.mentions.findLast(({ why }) => why === 'deferred');
  if (question.state !== 'open' || !putOff) return question;
  const reply = oneLine(putOff.text);
  const kept = commitments
    .find(({ title, mentions }) => mentions[0].at === putOff.at && reply.includes(oneLine(title)))
    ?.mentions.find(({ why }) => why === 'followed-up');
  if (!kept) return question;
  return { ...question, state: 'answered', mentions: [...question.mentions, { ...kept, why: 'answered' }] };
};

/** One group's balanslista, questions and undertakings. */
const followGroup = (timeline: Timeline, lexicon: Lexicon, asOf: string | null): Thread[] => {
  const index = itemIndex(timeline);
  const answers = new Map<string, Mention>();
  const questions = followQuestions(timeline, index, lexicon, ({ statement_id }, by) => answers.set(statement_id, by));
  const answerTo = (commitment: Row<'commitments'>, { statements }: TimedItem): Mention | null => {
    const reply = statements.find((statement) => statement.reply_to !== null && overlaps(statement, commitment));
    return (reply && answers.get(reply.reply_to!)) ?? null;
  };
  const commitments = followCommitments(timeline, index, lexicon, asOf, answerTo);
  return [
    ...followActions(timeline, lexicon),
    ...questions.map((question) => answeredByKeeping(question, commitments)),
    ...commitments,
  ];
};

/**
 * Matters followed through the meetings of the group that they belong to: balanslista points, union questions and
 * undertakings; and, across groups, what has a diarienummer. `asOf` is the last day that the data speaks of: what was
 * due before it is overdue. Deterministic, in order of when a matter was opened; the work grows with the amount said.
 * Rows that point to items or meetings that are not there are left out.
 */
export const followThreads = (
  rows: Rows,
  asOf: string | null,
): { threads: Row<'threads'>[]; thread_items: Row<'thread_items'>[] } => {
  const { timelines: groups, lexicon } = timelines(rows);
  const items = new Map(
    groups.flatMap((timeline) =>
      timeline.flatMap((meeting) => meeting.items.map((at) => [at.item.item_id, at] as const)),
    ),
  );
  const threads = [
    ...groups.flatMap((timeline) => followGroup(timeline, lexicon, asOf)),
    ...followCases(rows.cases ?? [], items),
  ];
  const made = threads
    .map(toRows)
    .sort(
      ({ thread: a }, { thread: b }) =>
        (a.opened ?? '').localeCompare(b.opened ?? '') || (a.thread_id < b.thread_id ? -1 : 1),
    );
  return { threads: made.map(({ thread }) => thread), thread_items: made.flatMap(({ items: own }) => own) };
};
