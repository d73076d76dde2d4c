import type { Finding } from './finding.ts';
import type { Stuck } from '../incidents/stuckReports.ts';

/** Standard deviations from the others' share: the 99.8 % limits of a funnel. */
const beyond = 3.09;

/**
 * The unit whose share of unfinished reports stands furthest outside the funnel of all units that report: a binomial
 * share with the normal approximation (Spiegelhalter 2005, Statistics in Medicine 24:1185). Null when no unit does.
 */
export function stuckFinding(rows: readonly Stuck[]): Finding | null {
  const total = rows.reduce((n, r) => n + r.mature, 0);
  const open = rows.reduce((n, r) => n + r.open, 0);
  const candidates = rows.flatMap((r) => {
    // Against the others: a unit must not hide by pulling the mean towards itself.
    const p = total > r.mature ? (open - r.open) / (total - r.mature) : 0;
    const spread = Math.sqrt(Math.max(p, 1 / total) * (1 - p) * r.mature);
    const z = (r.open - p * r.mature) / spread;
    return r.open >= 5 && z > beyond ? [{ r, p, z }] : [];
  });
  const worst = candidates.sort((a, b) => b.z - a.z)[0];
  if (!worst) return null;
  const { r, p, z } = worst;
  return { kind: 'stuck', unit: r.unit_id, open: r.open, mature: r.mature, elsewhere: p, weight: 60 + Math.min(z, 20) };
}
