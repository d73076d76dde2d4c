import type { Undertaking } from './undertakings.ts';

/** What became of an undertaking: followed up, not yet due, due without a word, or without a day and without a word. */
export const outcomes = ['kept', 'due', 'overdue', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** "Kept" means that the group came back to it, which is all that protocols can show. */
export function keptOrNot({ state, due, overdue }: Pick<Undertaking, 'state' | 'due' | 'overdue'>): Outcome {
  if (state === 'closed' || state === 'answered') return 'kept';
  if (overdue) return 'overdue';
  return due === null ? 'unknown' : 'due';
}
