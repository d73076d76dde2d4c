import type { Cell } from '../encode.ts';
import type { Unit } from '../organisation.ts';
import { planted } from '../planted.ts';
import { Prng } from '../prng.ts';

/** An index: its parts with their usual level (0-100), and what the total is called. */
interface Instrument {
  name: string;
  parts: readonly (readonly [string, number])[];
}

export const hme: Instrument = {
  name: 'HME',
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

/** A unit's years: a level of its own for each part, and a little chance that grows as the answers get fewer. */
function* unitYears(
  seed: number,
  unit: Unit,
  { name, parts }: Instrument,
  years: readonly number[],
): Generator<Cell[]> {
  const random = new Prng(seed, name, unit.name);
  const levels = parts.map(([part, usual]) => [part, usual + 3.5 * random.normal()] as const);
  const will = 0.66 + 0.22 * random.next();
  for (const year of years) {
    const answers = Math.max(3, random.binomial(unit.staff, will));
    const values = levels.map(([part, level]) => {
      const value = level + (6 * random.normal()) / Math.sqrt(answers) - fall(name, unit.name, part, year);
      return [part, round(Math.min(99, value))] as const;
    });
    const mean = values.reduce((sum, [, value]) => sum + value, 0) / values.length;
    yield [name, year, unit.name, 'Totalt', round(mean), answers];
    for (const [part, value] of values) yield [name, year, unit.name, part, value, answers];
  }
}

/** A yearly index for each workplace: the whole (mean of the parts), the parts, the number of answers. */
export const indexRows = (
  seed: number,
  units: readonly Unit[],
  instrument: Instrument,
  years: readonly number[],
): Cell[][] => [
  ['Instrument', 'År', 'Enhet', 'Delindex', 'Värde', 'Antal svar'],
  ...units.filter(({ staff }) => staff > 0).flatMap((unit) => [...unitYears(seed, unit, instrument, years)]),
];
