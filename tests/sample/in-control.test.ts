import { expect, test } from 'vitest';
import { monthList } from '../../scripts/sample/calendar.ts';
import { planted } from '../../scripts/sample/planted.ts';
import { table } from './parsed.ts';

const summer = ['06', '07', '08'];
const months = monthList(36).filter((month) => !summer.includes(month.slice(5)));
const own = table('incidents.csv').filter((row) => row.Avser === 'Medarbetare');
const workplaces = table('units.csv').filter((row) => row['Nivå'] === 'enhet');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const series: Record<string, (row: Record<string, string>) => boolean> = {
  all: () => true,
  threats: (row) => row['Hot och våld'] !== 'Nej',
  nearMisses: (row) => row['Händelsetyp'] === 'Tillbud',
  accidents: (row) => row['Händelsetyp'] === 'Olycksfall',
};

/** The chance of a Poisson count of `count` or more. */
const upperTail = (count: number, mean: number): number => {
  let [term, below] = [Math.exp(-mean), 0];
  for (let k = 0; k < count; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
};

const counts = (unit: string, of: (row: Record<string, string>) => boolean): number[] => {
  const rows = own.filter((row) => row.Enhet === unit && of(row));
  return months.map((month) => rows.filter((row) => row['Händelsedatum']?.startsWith(month)).length);
};

/** Every unit's series that nothing is planted in. */
const stable = workplaces.flatMap(({ Enhet: unit = '' }) =>
  Object.entries(series)
    .filter(() => unit !== planted.threats.unit)
    .map(([name, of]) => ({ name: `${unit} ${name}`, values: counts(unit, of) })),
);

test('no month stands out beyond what chance gives, the number of months looked at allowed for', () => {
  const tests = stable.length * months.length;
  const strange = stable.filter(({ values }) => {
    const mean = sum(values) / values.length;
    return upperTail(Math.max(...values), mean) < 0.01 / tests;
  });
  expect(strange.map(({ name }) => name)).toEqual([]);
});

test('no unit changes from the first half to the second beyond what chance gives', () => {
  const strange = stable.filter(({ values }) => {
    const [first, second] = [sum(values.slice(0, 13)), sum(values.slice(14, 27))];
    // The difference of two Poisson counts with one mean has the variance of their sum.
    return Math.abs(first - second) / Math.sqrt(Math.max(1, first + second)) > 4;
  });
  expect(strange.map(({ name }) => name)).toEqual([]);
});

test('counts are as spread as Poisson counts are', () => {
  const ratios = stable
    .filter(({ values }) => sum(values) > 60)
    .map(({ values }) => {
      const mean = sum(values) / values.length;
      return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1) / mean;
    });
  expect(ratios.length).toBeGreaterThan(30);
  const spread = sum(ratios) / ratios.length;
  expect(spread).toBeGreaterThan(0.85);
  expect(spread).toBeLessThan(1.15);
});

test('schools are quiet in July, others are not', () => {
  const share = (pattern: RegExp) => {
    const rows = table('incidents.csv').filter((row) => pattern.test(row.Enhet ?? ''));
    return rows.filter((row) => row['Händelsedatum']?.slice(5, 7) === '07').length / rows.length;
  };
  expect(share(/skolan$|gymnasium/)).toBeLessThan(0.03);
  expect(share(/Hemtjänst|Äldreboendet/)).toBeGreaterThan(0.06);
});
