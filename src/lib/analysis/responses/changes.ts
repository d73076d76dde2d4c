import type { GroupAnswers, Round } from './round.ts';

/** What changed between a round and the one before it. */
export interface RoundChanges {
  /** Answered before; now asked, and nobody answers. */
  readonly stopped: readonly GroupAnswers[];
  /** Asked before and silent; now somebody answers. */
  readonly returned: readonly GroupAnswers[];
  /** In the round before, not in this one. */
  readonly absent: readonly GroupAnswers[];
}

export const askedOf = (group: GroupAnswers): number => group.tallies.reduce((n, t) => n + t.invited, 0);
export const answersOf = (group: GroupAnswers): number => group.tallies.reduce((n, t) => n + t.answered, 0);
/** Somebody was asked and nobody answered, on any side. */
export const isSilent = (group: GroupAnswers): boolean => askedOf(group) > 0 && answersOf(group) === 0;
/** Somebody has answered, by numbers that are possible: more answers than asked say nothing of who did. */
export const isHeard = (group: GroupAnswers): boolean =>
  group.tallies.some((t) => t.fault !== 'impossible' && t.answered > 0);

/** Which groups fell silent, came back, or are no longer there. */
export function changesBetween(before: Round, now: Round): RoundChanges {
  const [earlier, later] = [before, now].map((round) => new Map(round.groups.map((g) => [g.id, g])));
  return {
    stopped: now.groups.filter((g) => isSilent(g) && answersOf(earlier!.get(g.id) ?? g) > 0),
    returned: now.groups.filter((g) => answersOf(g) > 0 && isSilent(earlier!.get(g.id) ?? g)),
    absent: before.groups.filter((g) => !later!.has(g.id)),
  };
}
