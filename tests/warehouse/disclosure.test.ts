import { expect, test } from 'vitest';
import type { Row } from '../../src/lib/model/tables.ts';
import { suppress } from '../../src/lib/warehouse/disclosure.ts';

const unit = (unit_id: string, parent_id: string | null): Row<'units'> => ({
  unit_id,
  name: unit_id,
  level: null,
  parent_id,
  group_name: null,
  depth: parent_id ? 1 : 0,
  position: 0,
});
const index = (unit_id: string, answers: number | null, part: string | null = null, year = 2025): Row<'indexes'> => ({
  instrument: 'HME',
  year,
  unit_id,
  part,
  value: 70,
  answers,
  suppressed: false,
  source: 'a.csv',
});
const units = [unit('all', null), unit('a', 'all'), unit('b', 'all'), unit('c', 'all')];
const shown = (rows: Row<'indexes'>[], atLeast?: number): (string | null)[][] =>
  (suppress({ units, indexes: rows }, atLeast).indexes ?? []).map((r) => [
    r.unit_id,
    r.suppressed ? 'hidden' : String(r.answers),
    r.value === null ? null : String(r.value),
  ]);

test('3, 12, 20 of 35: the three are hidden, and the twelve with them', () => {
  expect(shown([index('all', 35), index('a', 3), index('b', 12), index('c', 20)])).toEqual([
    ['all', '35', '70'],
    ['a', 'hidden', null],
    ['b', 'hidden', null],
    ['c', '20', '70'],
  ]);
});

test('0, 7, 9: nothing is hidden', () => {
  expect(shown([index('all', 16), index('a', 0), index('b', 7), index('c', 9)]).map((r) => r[1])).toEqual([
    '16',
    '0',
    '7',
    '9',
  ]);
});

test('a hidden part takes the whole of the unit with it', () => {
  expect(shown([index('a', 20), index('a', 4, 'Styrning'), index('b', 4)]).map((r) => r[1])).toEqual([
    'hidden',
    'hidden',
    'hidden',
  ]);
});

test('where no sibling is left to go along, the parent does', () => {
  expect(shown([index('all', 9), index('a', 3)]).map((r) => r[1])).toEqual(['hidden', 'hidden']);
});

test('years stand apart, and the threshold rises but never falls', () => {
  expect(shown([index('a', 3, null, 2024), index('b', 9, null, 2025)]).map((r) => r[1])).toEqual(['hidden', '9']);
  expect(shown([index('b', 9)], 10).map((r) => r[1])).toEqual(['hidden']);
  expect(shown([index('b', 6)], 5).map((r) => r[1])).toEqual(['hidden']);
});
