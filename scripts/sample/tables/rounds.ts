import { addDays } from '../calendar.ts';
import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';

/** What each workplace does once a year, and by when. */
const kinds: readonly (readonly [string, string])[] = [
  ['Skyddsrond', '11-15'],
  ['OSA-rond', '05-31'],
  ['Uppföljning av SAM', '03-31'],
];

/** Done in time, late, or missing: the day it was done and the word for it. */
const outcome = (random: Prng, due: string): [string | null, string] => {
  const fate = random.weighted([
    ['done', 84],
    ['late', 10],
    ['missing', 6],
  ] as const);
  if (fate === 'missing') return [null, 'Saknas'];
  if (fate === 'late') return [addDays(due, random.int(4, 40)), 'Försenad'];
  return [addDays(due, -random.int(0, 45)), 'Genomförd'];
};

/** Safety rounds and the yearly follow-up of the systematic work-environment management, by unit and year. */
export const roundRows = (seed: number, units: readonly Unit[], years: readonly number[]): Cell[][] => {
  const rows: Cell[][] = [['Enhet', 'Datum', 'Typ', 'Status', 'Senast']];
  for (const { name, staff } of units) {
    if (staff === 0) continue;
    const random = new Prng(seed, 'rounds', name);
    for (const year of years)
      for (const [kind, day] of kinds) {
        const due = `${year}-${day}`;
        const [done, status] = outcome(random, due);
        rows.push([name, done, kind, status, due]);
      }
  }
  return rows;
};
