import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import type { UnitKind } from '../units.ts';
import { planted } from '../planted.ts';
import { Prng } from '../prng.ts';

/** An index: its parts with their usual level (0-100), and what the total is called. */
interface Instrument {
  name: string;
  /** True when the system tells women's and men's values, and how far the answers spread. */
  bySex?: boolean;
  parts: readonly (readonly [string, number])[];
}

export const hme: Instrument = {
  name: 'HME',
  bySex: true,
  parts: [
    ['Motivation', 78],
    ['Ledarskap', 77],
    ['Styrning', 76],
  ],
};

export const ami: Instrument = {
  name: 'AMI',
  parts: [
    ['Delaktighet', 77],
    ['Ledarskap', 79],
    ['Arbetsklimat', 81],
    ['Utveckling', 74],
  ],
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** How much the planted unit's part lies under its level in a year; 0 elsewhere. */
const fall = (instrument: string, unit: string, part: string, year: number): number => {
  const { styrning } = planted;
  const there = instrument === 'HME' && unit === styrning.unit && part === styrning.part;
  return there && year >= styrning.year ? styrning.fall : 0;
};

/** Share of women among the employees. */
const women: Record<UnitKind, number> = {
  ...{ school: 0.72, preschool: 0.9, homecare: 0.82, residential: 0.8, social: 0.78 },
  ...{ technical: 0.25, culture: 0.6, office: 0.6, over: 0 },
};

interface Told {
  part: string;
  value: number;
  answers: number;
}

/** Women's and men's values beside that of all, which is their mean weighted by answers; who is nobody has no row. */
function* bySex(random: Prng, kind: UnitKind, told: readonly Told[]): Generator<Cell[]> {
  const answers = told[0]?.answers ?? 0;
  const [ofWomen, apart] = [random.binomial(answers, women[kind]), 2 * random.normal()];
  const ofMen = answers - ofWomen;
  for (const { part, value } of told) {
    const by = apart + random.normal();
    const rows = [
      ['Totalt', value, answers],
      ['Kvinnor', value + (by * ofMen) / answers, ofWomen],
      ['Män', value - (by * ofWomen) / answers, ofMen],
    ] as const;
    for (const [sex, mean, n] of rows)
      if (n > 0) yield [part, sex, round(Math.min(99, mean)), n, round(8 + 0.7 * random.normal())];
  }
}

/** A unit's years: a level of its own for each part, and a little chance that grows as the answers get fewer. */
function* unitYears(
  seed: number,
  unit: Unit,
  { name, parts, bySex: split }: Instrument,
  years: readonly number[],
): Generator<Cell[]> {
  const random = new Prng(seed, name, unit.name);
  const levels = parts.map(([part, usual]) => [part, usual + 3.5 * random.normal()] as const);
  const will = 0.66 + 0.22 * random.next();
  const sexes = new Prng(seed, name, unit.name, 'sex');
  for (const year of years) {
    const answers = Math.max(3, random.binomial(unit.staff, will));
    const values = levels.map(([part, level]) => {
      const value = level + (6 * random.normal()) / Math.sqrt(answers) - fall(name, unit.name, part, year);
      return [part, round(Math.min(99, value))] as const;
    });
    const mean = values.reduce((sum, [, value]) => sum + value, 0) / values.length;
    const told = [['Totalt', round(mean)] as const, ...values].map(([part, value]) => ({ part, value, answers }));
    if (split) for (const row of bySex(sexes, unit.kind, told)) yield [name, year, unit.name, ...row];
    else for (const { part, value } of told) yield [name, year, unit.name, part, value, answers];
  }
}

/** A yearly index for each workplace: the whole (mean of the parts), the parts, the number of answers; HME by sex too, with the answers' deviation. */
export const indexRows = (
  seed: number,
  units: readonly Unit[],
  instrument: Instrument,
  years: readonly number[],
): Cell[][] => [
  instrument.bySex
    ? ['Instrument', 'År', 'Enhet', 'Delindex', 'Kön', 'Värde', 'Antal svar', 'Standardavvikelse']
    : ['Instrument', 'År', 'Enhet', 'Delindex', 'Värde', 'Antal svar'],
  ...units.filter(({ staff }) => staff > 0).flatMap((unit) => [...unitYears(seed, unit, instrument, years)]),
];
