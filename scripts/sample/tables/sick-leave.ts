import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { Prng } from '../prng.ts';
import { municipality, type UnitKind } from '../units.ts';

/** Usual sick leave in per cent of ordinary working time. */
const usual: Record<UnitKind, number> = {
  ...{ school: 5.6, preschool: 8.2, homecare: 8.9, residential: 8.4, social: 6.6 },
  ...{ technical: 5.9, culture: 4.8, office: 3.9, over: 0 },
};
/** Above and under the usual, January to December: colds in winter, leave in summer. */
const seasons = [0.9, 1.3, 0.7, 0.1, -0.3, -0.6, -1.1, -0.8, 0, 0.2, 0.4, 0.5];
const measure = 'Sjukfrånvaro';
const round = (value: number): number => Math.round(value * 10) / 10;

/** Short leave (1-14 days) and the rest, for a month. */
const month = (random: Prng, level: number, index: number): { short: number; long: number } => {
  const short = Math.max(0.3, level * 0.42 + (seasons[index] ?? 0) + 0.35 * random.normal());
  return { short: round(short), long: round(Math.max(0.2, level * 0.58 + 0.35 * random.normal())) };
};

/** The payroll system's export in the long form, decimal comma, the whole municipality as a total row each month. */
export const sickLeaveRows = (seed: number, units: readonly Unit[], months: readonly string[]): Cell[][] => {
  const workplaces = units.filter(({ staff }) => staff > 0);
  const randoms = workplaces.map(({ name }) => new Prng(seed, 'sick leave', name));
  const levels = workplaces.map(({ kind }, i) => usual[kind] + 0.7 * (randoms[i]?.normal() ?? 0));
  const rows: Cell[][] = [['Period', 'Enhet', 'Mått', 'Kolumn', 'Mätvärde']];
  const staff = workplaces.reduce((sum, unit) => sum + unit.staff, 0);
  for (const period of months) {
    let weighted = 0;
    workplaces.forEach((unit, i) => {
      const { short, long } = month(randoms[i] as Prng, levels[i] as number, Number(period.slice(5)) - 1);
      weighted += (short + long) * unit.staff;
      rows.push([period, unit.name, measure, 'Totalt', round(short + long)]);
      rows.push([period, unit.name, measure, 'Korttid', short]);
      rows.push([period, unit.name, measure, 'Långtid', long]);
    });
    rows.push([period, `Totalt ${municipality}`, measure, 'Totalt', round(weighted / staff)]);
  }
  return rows;
};
