import type { Finding as Named } from '../incidents/findings.ts';
import { byWeight, type Finding } from './finding.ts';
import type { Round as SafetyRound } from './latestRounds.ts';
import { levelFindings } from './levelFindings.ts';
import { commitmentFinding, matterFinding } from './matterFindings.ts';
import { partFindings } from './partFinding.ts';
import { roundsFinding } from './roundsFinding.ts';
import { silentFinding } from './silentFinding.ts';
import { stuckFinding } from './stuckFinding.ts';
import { below, type Answers } from './unitRows.ts';

/** The most that a first screen can say. */
const most = 7;

/**
 * What stands out in a unit and below it (everywhere for null), the weightiest first: at most seven things. `named`: the units whose events are more
 * than chance. Units are
 * judged against all others, whatever is chosen, so that the same unit is not named here and passed over there.
 */
export function findings(
  answers: Answers & { safety: readonly SafetyRound[] },
  named: readonly Named[],
  unit: string | null,
  asOf: string,
): Finding[] {
  const inside = unit === null ? null : (below(answers.units).get(unit) ?? new Set<string>());
  const here = (row: { unit_id: string | null }): boolean =>
    inside === null || (row.unit_id !== null && inside.has(row.unit_id));
  const rounds = answers.rounds.map((r) => ({ ...r, groups: r.groups.filter((g) => here({ unit_id: g.unit })) }));
  const threads = answers.threads.filter(here);
  const units = [...levelFindings(named), stuckFinding(answers.incidents.stuck)];
  const found = [
    ...units.filter((f) => f !== null && 'unit' in f && here({ unit_id: f.unit })),
    ...partFindings(answers.instruments, (u) => here({ unit_id: u })),
    silentFinding(rounds, asOf),
    matterFinding(threads, asOf),
    commitmentFinding(threads, asOf),
    roundsFinding(answers.safety.filter(here)),
  ];
  return found
    .filter((f) => f !== null)
    .sort(byWeight)
    .slice(0, most);
}
