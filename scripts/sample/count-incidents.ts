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

const add = (counts: Counts | undefined, type: Incident['type']): Counts => ({
  all: (counts?.all ?? 0) + 1,
  nearMisses: (counts?.nearMisses ?? 0) + (type === 'near-miss' ? 1 : 0),
  accidents: (counts?.accidents ?? 0) + (type === 'accident' ? 1 : 0),
});

/**
 * Reports about employees by area (a unit with all below it) that happened in the period, both days included, and were
 * reported by the day `known`; void ones are left out. The incidents are in order of day; no area lies within another.
 */
export const countIncidents = (
  incidents: readonly Incident[],
  units: readonly Unit[],
  areas: readonly string[],
  { from, to, known }: { from: string; to: string; known: string },
): Map<string, Counts> => {
  const areaOf = new Map(areas.flatMap((area) => [...subtree(units, area)].map((unit) => [unit, area] as const)));
  const counts = new Map<string, Counts>(areas.map((area) => [area, { all: 0, nearMisses: 0, accidents: 0 }]));
  for (let i = placeOf(incidents, from); i < incidents.length; i++) {
    const { occurred, reported, concerns, status, unit, type } = incidents[i] as Incident;
    if (occurred > to) break;
    const area = areaOf.get(unit);
    if (area !== undefined && concerns === 'employee' && status !== 'void' && reported <= known)
      counts.set(area, add(counts.get(area), type));
  }
  return counts;
};
