import type { Incident } from './incidents.ts';
import { subtree, type Unit } from './organisation.ts';

/** The first place in incidents (in order of day) that happened on `day` or later. */
const placeOf = (incidents: readonly Incident[], day: string): number => {
  let [low, high] = [0, incidents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((incidents[middle]?.occurred ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What a report to a group counts: all reports, and two types of them. */
export interface Counts {
  all: number;
  nearMisses: number;
  accidents: number;
}

/**
 * Reports about employees for a unit and all below it that happened in the period (both days included) and were
 * reported by the day `known`; void ones are left out. The incidents are in order of day.
 */
export const countIncidents = (
  incidents: readonly Incident[],
  units: readonly Unit[],
  unit: string,
  { from, to, known }: { from: string; to: string; known: string },
): Counts => {
  const below = subtree(units, unit);
  const found = incidents
    .slice(placeOf(incidents, from), placeOf(incidents, `${to}\uffff`))
    .filter(
      ({ reported, concerns, status, unit: at }) =>
        concerns === 'employee' && status !== 'void' && reported <= known && below.has(at),
    );
  const of = (type: Incident['type']) => found.filter((incident) => incident.type === type).length;
  return { all: found.length, nearMisses: of('near-miss'), accidents: of('accident') };
};
