import type { Month } from '../../model/month.ts';
import { byWeight, type Finding } from './finding.ts';
import type { Round } from './latestRounds.ts';
import { levelFindings } from './levelFindings.ts';
import { commitmentFinding, matterFinding } from './matterFindings.ts';
import { roundsFinding } from './roundsFinding.ts';
import { silentFinding } from './silentFinding.ts';
import { stuckFinding } from './stuckFinding.ts';
import { below, type Answers } from './unitRows.ts';

/** The most that a first screen can say. */
const most = 7;

/** What belongs to a unit or below it; everything for null. */
function within(
  answers: Answers & { safety: readonly Round[] },
  unit: string | null,
): Answers & { safety: readonly Round[] } {
  if (unit === null) return answers;
  const inside = below(answers.units).get(unit) ?? new Set<string>();
  const has = (row: { unit_id: string | null }): boolean => row.unit_id !== null && inside.has(row.unit_id);
  return {
    units: answers.units.filter(has),
    months: answers.months.filter(has),
    stuck: answers.stuck.filter(has),
    indexes: answers.indexes.filter(has),
    threads: answers.threads.filter(has),
    sickLeave: answers.sickLeave.filter(has),
    safety: answers.safety.filter(has),
    rounds: answers.rounds.map((r) => ({
      ...r,
      groups: r.groups.filter((g) => g.unit !== null && inside.has(g.unit)),
    })),
  };
}

/** What stands out in a unit and below it, the weightiest first: at most seven things. `months` are those of the whole time, in order. */
export function findings(
  all: Answers & { safety: readonly Round[] },
  unit: string | null,
  months: readonly Month[],
  asOf: string,
): Finding[] {
  const own = within(all, unit);
  // A unit is compared with all others, not only with those inside the choice.
  const stuck = stuckFinding(all.stuck);
  const here = new Set(own.units.map((u) => u.unit_id));
  const found = [
    ...levelFindings(own.months, months, asOf),
    stuck?.kind === 'stuck' && here.has(stuck.unit) ? stuck : null,
    silentFinding(own.rounds),
    matterFinding(own.threads, asOf),
    commitmentFinding(own.threads),
    roundsFinding(own.safety),
  ];
  return found
    .filter((f) => f !== null)
    .sort(byWeight)
    .slice(0, most);
}
