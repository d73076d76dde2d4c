import { median } from 'd3';
import { sumBy } from '../cube/sumBy.ts';
import type { Reading } from '../spc/chart.ts';
import type { IncidentCube, IncidentSelections } from './incidentCube.ts';

/** With a median month of this many events or more, a month without any is missing data and not a zero: chance gives one in some 150. */
const busy = 5;

/** The months in which the whole data has no event of any kind although it usually has: the file has a hole there. */
export function missingMonths(cube: IncidentCube): ReadonlySet<string> {
  const counts = sumBy(cube, 'month', {});
  if ((median(counts) ?? 0) < busy) return new Set();
  return new Set(cube.values.month.filter((month, i): month is string => month !== null && counts[i] === 0));
}

/** Counts in the order of the cube's months as readings; a missing month is a gap. */
export const toReadings = (cube: IncidentCube, counts: ArrayLike<number>, missing: ReadonlySet<string>): Reading[] =>
  cube.values.month.map((month, i) => ({ x: month ?? '', y: missing.has(month ?? '') ? null : counts[i]! }));

/** The months of what is chosen; the period itself does not filter them. */
export const monthReadings = (
  cube: IncidentCube,
  selections: IncidentSelections,
  missing: ReadonlySet<string>,
): Reading[] => toReadings(cube, sumBy(cube, 'month', selections), missing);
