import { expect, test } from 'vitest';
import {
  benchmarkYears,
  municipalitiesOf,
  ownMunicipality,
  standings,
  type Benchmark,
} from '../../../src/lib/analysis/indexes/benchmarks.ts';

const row = (municipality: string, value: number | null, part: string | null = null, year = 2025): Benchmark => ({
  ...{ instrument: 'HME', year, municipality, part, gender: null, value },
});
const rows = [
  row('Granö', 82),
  row('Björkvik', 79),
  row('Tallås', 76),
  row('Sjöberga', null),
  row('Alla kommuner, ovägt medel', 79.3),
  row('Riket', 79),
  row('Granö', 80, 'Styrning'),
  row('Björkvik', 78, null, 2024),
  { ...row('Björkvik', 90), gender: 'women' as const },
];

test('the own municipality is known by its name, with or without the word; of two none is', () => {
  expect(ownMunicipality(rows, ['björkviks kommun'])).toBe('Björkvik');
  expect(ownMunicipality(rows, ['Björkvik'])).toBe('Björkvik');
  expect(ownMunicipality(rows, ['Socialförvaltningen'])).toBeNull();
  expect(ownMunicipality([...rows, row('Björkviks kommun', 70)], ['Björkviks kommun'])).toBeNull();
  expect(municipalitiesOf(rows)).toEqual(['Granö', 'Björkvik', 'Tallås', 'Sjöberga']);
});

test('place and median among municipalities that have a value; means of groups are no municipality', () => {
  const of = { instrument: 'HME', year: 2025, gender: null };
  expect(standings(rows, of, 'Björkvik')).toEqual([
    {
      part: null,
      median: 79,
      own: { value: 79, place: 2 },
      others: [
        { municipality: 'Granö', value: 82 },
        { municipality: 'Björkvik', value: 79 },
        { municipality: 'Tallås', value: 76 },
      ],
    },
    { part: 'Styrning', median: 80, own: null, others: [{ municipality: 'Granö', value: 80 }] },
  ]);
  expect(standings(rows, { ...of, gender: 'women' }, 'Björkvik')[0]!.own).toEqual({ value: 90, place: 1 });
  expect(standings(rows, { ...of, year: 2020 }, null)).toEqual([]);
  expect(benchmarkYears(rows, 'HME')).toEqual([2025, 2024]);
});
