import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';

/** Visits to the occupational health service for 100 employees a quarter, by what they were for. */
const services: readonly (readonly [string, number])[] = [
  ['Främjande', 4],
  ['Förebyggande', 7],
  ['Efterhjälpande', 13],
  ['Uteblivet besök', 1.3],
  ['Sent avbokat besök', 1.8],
];

/** The occupational health service's quarters, a row a unit and service; a service not used has no row. */
export const healthRows = (seed: number, units: readonly Unit[], months: readonly string[]): Cell[][] => {
  const quarters = months.filter((month) => Number(month.slice(5)) % 3 === 0);
  const rows: Cell[][] = [['Enhet', 'Period', 'Insats', 'Antal']];
  for (const { name, staff } of units) {
    const random = new Prng(seed, 'health', name);
    for (const month of quarters)
      for (const [service, rate] of services) {
        const count = random.poisson((rate * staff) / 100);
        if (count > 0) rows.push([name, `${month.slice(0, 4)} kv ${Number(month.slice(5)) / 3}`, service, count]);
      }
  }
  return rows;
};
