import { answersOf, askedOf, changesBetween } from '../responses/changes.ts';
import type { Round } from '../responses/round.ts';
import type { Finding } from './finding.ts';

/** The largest of the groups that answered in the round before the last and not at all in the last; null when none fell silent. */
export function silentFinding(rounds: readonly Round[]): Finding | null {
  const [before, now] = [rounds.at(-2), rounds.at(-1)];
  if (!before || !now) return null;
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
