import type { Row } from '../../model/tables.ts';
import { isSaid } from './isSaid.ts';
import { foldText } from './stems.ts';
import type { TimedItem } from './timeline.ts';
import words from './words.json' with { type: 'json' };

type Statement = Row<'statements'>;

/** What a reply does to a question. */
export type Outcome = 'answered' | 'deferred' | 'referred';

/** Sentences that say something: four words or more. */
const sentences = (text: string): string[] =>
  foldText(text)
    .split(/[.!?](?=\s|$)/)
    .filter((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 4);

/**
 * What the employer's reply comes to: referred to another group; deferred when all that it says is that one will come
 * back to it; else an answer, whatever its worth.
 */
export const outcomeOf = (reply: Statement): Outcome => {
  const said = sentences(reply.text);
  if (said.some((sentence) => isSaid(sentence, words.referred))) return 'referred';
  return said.length > 0 && said.every((sentence) => isSaid(sentence, words.deferred)) ? 'deferred' : 'answered';
};

/** The employer's replies to a statement in its own item. */
export const repliesTo = ({ statement_id }: Statement, { statements }: TimedItem): Statement[] =>
  statements.filter(({ reply_to, side }) => reply_to === statement_id && side === 'employer');

/** The employer's words in an item that answer no statement of that meeting: they may answer an earlier one. */
export const looseReplies = ({ statements }: TimedItem): Statement[] =>
  statements.filter(
    ({ reply_to, side, kind }) =>
      side === 'employer' && reply_to === null && (kind === 'reply' || kind === 'information'),
  );
