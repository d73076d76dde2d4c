import { answersOf, isSilent } from './changes.ts';
import type { GroupAnswers, Round } from './round.ts';

/** What happened to a group in the last round, held against the one before: '' where nothing did. */
export type Change = 'stopped' | 'returned' | 'new' | 'absent' | 'silent' | '';

/** A group through the rounds. */
export interface RoundLine {
  readonly id: string;
  readonly name: string;
  /** By round, the oldest first; null where the group is not in it. */
  readonly rounds: readonly (GroupAnswers | null)[];
  readonly change: Change;
}

const weights: Readonly<Record<Change, number>> = { stopped: 0, returned: 1, silent: 2, absent: 3, new: 4, '': 5 };

/** Every group of every round, those whose answers changed first: who stopped, who came back; the others in the order of the last round. */
export function roundTable(rounds: readonly Round[]): RoundLine[] {
  const byRound = rounds.map((round) => new Map(round.groups.map((g) => [g.id, g])));
  const names = new Map([...rounds].reverse().flatMap((round) => round.groups.map((g) => [g.id, g.name] as const)));
  // The last name is the one that holds; ids in the order of the last round.
  for (const round of rounds) for (const { id, name } of round.groups) names.set(id, name);
  return [...names]
    .map(([id, name], place) => {
      const of = byRound.map((round) => round.get(id) ?? null);
      return { line: { id, name, rounds: of, change: changeOf(of) }, place };
    })
    .sort((a, b) => weights[a.line.change] - weights[b.line.change] || a.place - b.place)
    .map(({ line }) => line);
}

function changeOf(rounds: readonly (GroupAnswers | null)[]): Change {
  const [before, now] = [rounds.at(-2) ?? null, rounds.at(-1) ?? null];
  if (now === null) return before === null ? '' : 'absent';
  if (before === null) return rounds.length > 1 ? 'new' : isSilent(now) ? 'silent' : '';
  if (isSilent(now)) return answersOf(before) > 0 ? 'stopped' : 'silent';
  return isSilent(before) && answersOf(now) > 0 ? 'returned' : '';
}
