import { phraseBook, type PhraseBook } from '../swedish/phraseBook.ts';
import data from './taskVerbs.json' with { type: 'json' };

/** A form of a verb of work, and what it tells. */
export interface TaskForm {
  /** How much it is like work for the group: 3 by itself, 2 rather, 1 like any other work. */
  weight: number;
  /** A protocol also says it of the meeting itself ("HR redovisar ..."). */
  report: boolean;
  form: 'infinitive' | 'present' | 'passive';
}

const WEIGHTS = { core: 3, task: 2, weak: 1, report: 2 } as const;
const FORMS = ['infinitive', 'present', 'passive', 'passive'] as const;

/** The verbs of work by the words that they begin with: the passive's infinitive and present are one form. */
export const taskVerbs: PhraseBook<TaskForm> = phraseBook(
  (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).flatMap((kind) =>
    data[kind].flatMap((line) => {
      const words = line.split(' ');
      const rest = words.slice(4).join(' ').replace(/^\+/, '(?:[^\\s.;:]+ ){0,3}?');
      const firsts = new Map(words.slice(0, 4).map((first, i) => [first, FORMS[i]!]));
      firsts.delete('-');
      return [...firsts].map(([first, form]) => {
        const value: TaskForm = { weight: WEIGHTS[kind], report: kind === 'report', form };
        return [value, rest ? `${first} ${rest}` : first] as const;
      });
    }),
  ),
);
