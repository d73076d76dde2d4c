import { phraseBook } from '../swedish/phraseBook.ts';
import { ofWords } from '../swedish/lexicon.ts';
import { cue } from '../swedish/words.ts';
import data from './undertakings.json' with { type: 'json' };

/** What a sentence says of the time and of the conditions of work. */
export interface Circumstances {
  /** A return to the group. */
  returns: boolean;
  deadline: boolean;
  /** How much it speaks for an undertaking. */
  points: number;
}

const KINDS = { returns: 1, deadline: 2, when: 4, rule: 8, condition: 16, together: 32 } as const;
const books = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => ({
  bit: KINDS[kind],
  book: phraseBook(data[kind].map((phrase) => [kind, phrase] as const)),
}));
/** The books that have a phrase which begins with a word: none for most. */
const booksOf = ofWords((word) => books.filter(({ book }) => book.begins(word)));
/** A word that a phrase of them may begin with. */
export const CIRCUMSTANCE = cue((word) => books.some(({ book }) => book.begins(word)));
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** The circumstances of a sentence, by the places of its words that have the cue: a return to the group or a deadline counts twice any other time, a rule or a condition against. */
export function circumstancesOf(sentence: string, places: readonly number[]): Circumstances {
  let has = 0;
  for (const place of places)
    for (const { bit, book } of booksOf(sentence, place)) if (!(has & bit) && book.at(sentence, place)) has |= bit;
  const returns = (has & KINDS.returns) !== 0;
  const deadline = (has & KINDS.deadline) !== 0;
  const time = (returns ? 2 : 0) + (deadline ? 2 : has & KINDS.when || YEAR.test(sentence) ? 1 : 0);
  const against = (has & KINDS.rule ? 3 : 0) + (has & KINDS.condition || /^om\s/i.test(sentence) ? 3 : 0);
  return { returns, deadline, points: time + (has & KINDS.together ? 1 : 0) - against };
}
