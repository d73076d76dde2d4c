import type { Finding } from './finding.ts';
import type { Round } from './latestRounds.ts';

/** Safety rounds and follow-ups that are late or missing; null when all are done. */
export function roundsFinding(rounds: readonly Round[]): Finding | null {
  const late = rounds.filter((r) => r.status !== 'done');
  if (!late.length) return null;
  const units = new Set(late.map((r) => r.unit_id)).size;
  const of = new Set(rounds.map((r) => r.unit_id)).size;
  return { kind: 'rounds', late: late.length, units, of, weight: 20 + (10 * units) / of };
}
