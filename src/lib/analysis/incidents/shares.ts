import { sumGrid } from '../cube/sumGrid.ts';
import { reportingUnits } from './areas.ts';
import type { IncidentCube, IncidentSelections } from './incidentCube.ts';

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

/** Reports older than 90 days by unit (in the order of the cube's units): younger ones are not yet to be judged. */
function mature(cube: IncidentCube, selections: IncidentSelections): number[] {
  const fresh = cube.values.age.indexOf('fresh');
  return sumGrid(cube, 'unit_id', 'age', selections).map((ages) =>
    ages.reduce((sum, n, at) => (at === fresh ? sum : sum + n), 0),
  );
}

function shares(
  cube: IncidentCube,
  chosen: string | null,
  part: IncidentSelections,
  whole: IncidentSelections,
): Share[] {
  const [parts, wholes] = [mature(cube, part), mature(cube, whole)];
  return reportingUnits(cube, chosen)
    .map(({ unit_id, at }) => ({ unit_id, part: parts[at]!, whole: wholes[at]! }))
    .filter(({ whole }) => whole > 0)
    .sort((a, b) => b.part - a.part || b.whole - a.whole || (a.unit_id < b.unit_id ? -1 : 1));
}

/**
 * Reports not closed after 90 days, of all that are older than that and whose status is known; the most first. Status
 * does not filter: it is what is asked. `chosen`: the unit, null for all.
 */
export const stuck = (cube: IncidentCube, chosen: string | null, selections: IncidentSelections): Share[] =>
  shares(cube, chosen, { ...selections, status: { among: open } }, { ...selections, status: { among: known } });

/**
 * Work injuries of employees that are said not to have been sent to Försäkringskassan, of those older than 90 days that
 * say whether they were; the most first. Type does not filter: it is what is asked.
 */
export function unsent(cube: IncidentCube, chosen: string | null, selections: IncidentSelections): Share[] {
  const asked = { ...selections, type: { among: injuries }, concerns: { among: ['employee', 'unknown'] } };
  return shares(cube, chosen, { ...asked, sent: { among: ['no'] } }, { ...asked, sent: { among: ['yes', 'no'] } });
}

/** Of all units together. */
export const sumShares = (rows: readonly Share[]): { part: number; whole: number } => ({
  part: rows.reduce((sum, r) => sum + r.part, 0),
  whole: rows.reduce((sum, r) => sum + r.whole, 0),
});
