import type { GroupAnswers } from './round.ts';
import { askedOf, isSilent } from './changes.ts';
import type { Tally } from './tally.ts';

/** A group to remind: the sides where somebody has not answered. */
export interface Reminder {
  readonly id: string;
  readonly group: string;
  readonly missing: number;
  /** Nobody has answered, on any side. */
  readonly silent: boolean;
  readonly sides: readonly (Tally & { missing: number })[];
}

/** The groups where somebody has not answered, most missing first, then the larger share missing. An impossible pair tells nothing of who is missing and is passed over. */
export const remindersOf = (groups: readonly GroupAnswers[]): Reminder[] =>
  groups
    .map((group) => {
      const sides = group.tallies
        .map((t) => ({ ...t, missing: t.invited - t.answered }))
        .filter((t) => t.fault !== 'impossible' && t.missing > 0);
      const missing = sides.reduce((n, t) => n + t.missing, 0);
      return {
        reminder: { id: group.id, group: group.name, missing, silent: isSilent(group), sides },
        asked: askedOf(group),
      };
    })
    .filter(({ reminder }) => reminder.missing > 0)
    .sort((a, b) => b.reminder.missing - a.reminder.missing || a.asked - b.asked)
    .map(({ reminder }) => reminder);
