import { expect, test } from 'vitest';
import { genderGaps } from '../../../src/lib/analysis/indexes/genderGaps.ts';
import { missing, suppressed, type Cell } from '../../../src/lib/analysis/indexes/instrument.ts';

const cell = (value: number, spread: number | null): Cell => ({ state: 'given', value, answers: 40, spread });
const of = (cells: Record<string, Cell>) => (unit: string) => cells[unit] ?? missing;

test("women's value less men's, hidden where one of them is, left out where neither has a row", () => {
  const women = of({ a: cell(80, 15), b: cell(70, 15), c: suppressed });
  const men = of({ a: cell(60, 15), b: cell(71, 15), c: cell(66, 15) });
  const gaps = genderGaps(['a', 'b', 'c', 'd'], women, men, 2025, null);
  expect(gaps.map((g) => [g.unit, g.by])).toEqual([
    ['a', 20],
    ['b', -1],
    ['c', null],
  ]);
  expect(gaps[0]!.q).toBeLessThan(0.001);
  expect(gaps[1]!.q).toBeGreaterThan(0.5);
  expect(gaps[2]!.q).toBeNull();
});

test('where the spread is not known nothing is judged', () => {
  const [gap] = genderGaps(['a'], of({ a: cell(80, null) }), of({ a: cell(60, 15) }), 2025, null);
  expect([gap!.by, gap!.q]).toEqual([20, null]);
});
