import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';
import type { IncidentType } from '../profiles.ts';
import { typeNames } from './incidents.ts';

/** Events for 100 employees a quarter, by type, in the system that was left at the end of 2022. */
const rates: Partial<Record<IncidentType, number>> = { 'near-miss': 7, accident: 4.5, 'risk-observation': 2 };

const staffUnder = (units: readonly Unit[], division: string): number =>
  units.filter(({ parent }) => parent === division).reduce((sum, { staff }) => sum + staff, 0);

/**
 * The quarters of 2022 as the old system reported them: sums by division and type under a title, a total row last.
 * The year before the rows begin, so that nothing is counted twice.
 */
export const periodReport = (seed: number, units: readonly Unit[]): Cell[][] => {
  const random = new Prng(seed, 'period report');
  const divisions = units.filter(({ level }) => level === 'avdelning');
  const rows: Cell[][] = [];
  for (const quarter of [1, 2, 3, 4])
    for (const { name } of divisions)
      for (const [type, rate] of Object.entries(rates) as [IncidentType, number][])
        rows.push([
          ...[`2022 kv ${quarter}`, name, typeNames[type]],
          random.poisson((rate * staffUnder(units, name)) / 100),
        ]);
  const sum = rows.reduce((total, row) => total + Number(row[3]), 0);
  return [
    ['Händelserapport, alla avdelningar'],
    ['Uttag ur LISA 2023-01-16'],
    [],
    ['Period', 'Enhet', 'Händelsetyp', 'Antal'],
    ...rows,
    ['Totalt', '', '', sum],
  ];
};
