import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';

/** Employees each month: near the unit's usual number, people come and go. */
export const staffRows = (seed: number, units: readonly Unit[], months: readonly string[]): Cell[][] => {
  const rows: Cell[][] = [['Enhet', 'Månad', 'Anställda']];
  for (const { name, staff } of units) {
    if (staff === 0) continue;
    const random = new Prng(seed, 'staff', name);
    let now = staff;
    for (const month of months) {
      // Drawn back to the usual number, so that rates for 100 employees stay where the counts put them.
      const step = random.weighted<number>([
        [-1, 1 + Math.max(0, now - staff)],
        [0, 4],
        [1, 1 + Math.max(0, staff - now)],
      ]);
      now = Math.max(3, now + step);
      rows.push([name, month, now]);
    }
  }
  return rows;
};
