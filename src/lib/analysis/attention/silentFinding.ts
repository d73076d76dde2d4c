import { answersOf, askedOf, changesBetween } from '../responses/changes.ts';
import { roundsBefore, type Round } from '../responses/round.ts';
import type { Finding } from './finding.ts';

/** The largest of the groups that answered in the round before the last of its series and not at all in the last; null when none fell silent, or the last can still be answered. */
export function silentFinding(rounds: readonly Round[], asOf: string | null): Finding | null {
  const now = rounds.at(-1);
  const before = now && roundsBefore(rounds, now).at(-1);
  if (!before || (now.date !== null && asOf !== null && now.date > asOf)) return null;
  const { stopped } = changesBetween(before, now);
  const worst = [...stopped].sort((a, b) => askedOf(b) - askedOf(a))[0];
  const earlier = before.groups.find((g) => g.id === worst?.id);
  if (!worst || !earlier) return null;
  return {
    kind: 'silent',
    group: worst.name,
    unit: worst.unit,
    invited: askedOf(worst),
    before: answersOf(earlier),
    beforeInvited: askedOf(earlier),
    others: stopped.length - 1,
    weight: 50 + Math.min(askedOf(worst), 10),
  };
}
