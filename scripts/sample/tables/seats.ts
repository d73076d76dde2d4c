import type { Cell } from '../encode.ts';
import { makeGroups } from '../groups.ts';
import type { Unit } from '../organisation.ts';

/** The unions' seats in the groups whose protocols there are. */
export const seatRows = (seed: number, units: readonly Unit[]): Cell[][] => {
  const rows: Cell[][] = [['Grupp', 'Organisation', 'Platser']];
  for (const { name, unions } of makeGroups(seed, units)) {
    const seats = new Map<string, number>();
    for (const { union } of unions) if (union !== null) seats.set(union, (seats.get(union) ?? 0) + 1);
    for (const [union, count] of seats) rows.push([name, union, count]);
  }
  return rows;
};
