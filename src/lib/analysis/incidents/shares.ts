import { reportingUnits } from './areas.ts';
import { ages } from './incidentCells.ts';
import type { IncidentSelections, IncidentSums } from './incidentCube.ts';

/** A part of a whole at a unit, in reports. */
export interface Share {
  readonly unit_id: string;
  readonly part: number;
  readonly whole: number;
}

const open = ['reported', 'investigation', 'measures'];
const known = [...open, 'closed'];
/** Every work injury goes to Försäkringskassan, near misses do not (SFB 42:10). */
export const injuries: readonly string[] = ['accident', 'commuting-accident', 'illness'];

/** Reports older than 90 days: younger ones are not yet to be judged. */
const mature = { age: { among: ages.filter((age) => age !== 'fresh') } };

function shares(
  sums: IncidentSums,
  chosen: string | null,
  part: IncidentSelections,
  whole: IncidentSelections,
): Share[] {
  const [parts, wholes] = [part, whole].map((of) => sums.by('unit_id', { ...of, ...mature }));
  return reportingUnits(sums, chosen)
    .map(({ unit_id, at }) => ({ unit_id, part: parts![at]!, whole: wholes![at]! }))
    .filter(({ whole }) => whole > 0)
    .sort((a, b) => b.part - a.part || b.whole - a.whole || (a.unit_id < b.unit_id ? -1 : 1));
}

/**
 * Reports not closed after 90 days, of all that are older than that and whose status is known; the most first. Status
 * does not filter: it is what is asked. `chosen`: the unit, null for all.
 */
export const stuck = (sums: IncidentSums, chosen: string | null, selections: IncidentSelections): Share[] =>
  shares(sums, chosen, { ...selections, status: { among: open } }, { ...selections, status: { among: known } });

/**
 * Work injuries of employees that are said not to have been sent to Försäkringskassan, of those older than 90 days that
 * say whether they were; the most first. Type does not filter: it is what is asked.
 */
export function unsent(sums: IncidentSums, chosen: string | null, selections: IncidentSelections): Share[] {
  const asked = { ...selections, type: { among: injuries }, concerns: { among: ['employee', 'unknown'] } };
  return shares(sums, chosen, { ...asked, sent: { among: ['no'] } }, { ...asked, sent: { among: ['yes', 'no'] } });
}

/** Of all units together. */
export const sumShares = (rows: readonly Share[]): { part: number; whole: number } => ({
  part: rows.reduce((sum, r) => sum + r.part, 0),
  whole: rows.reduce((sum, r) => sum + r.whole, 0),
});
