import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import { complement } from '../../../src/lib/warehouse/disclosure/complement.ts';
import { suppress } from '../../../src/lib/warehouse/disclosure.ts';

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
  gender: null,
  spread: null,
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
  expect(shown([index('b', 4)], 2).map((r) => r[1])).toEqual(['hidden']);
  expect(shown([index('b', 4)], Number.NaN).map((r) => r[1])).toEqual(['hidden']);
});

test('a table with margins, 2 and 9 over 8 and 30: all four are hidden', () => {
  const equations = [
    { total: 4, parts: [0, 1] },
    { total: 5, parts: [2, 3] },
    { total: 6, parts: [0, 2] },
    { total: 7, parts: [1, 3] },
  ];
  const hidden = complement({ weights: [2, 9, 8, 30, 11, 38, 10, 39], equations }, [0], 5);
  expect([...hidden].sort()).toEqual([0, 1, 2, 3]);
});

test('a whole is shown from five answers, its parts from seven', () => {
  const parts = (id: string, n: number) => [null, 'Motivation', 'Styrning'].map((part) => index(id, n, part));
  expect(shown([...parts('a', 5), ...parts('b', 6), ...parts('c', 7)]).map((r) => r[1])).toEqual([
    ...['5', 'hidden', 'hidden'],
    ...['6', 'hidden', 'hidden'],
    ...['7', '7', '7'],
  ]);
});

test('a grandchild under a level that has no value is not the difference between the whole and the others', () => {
  const tree = [unit('all', null), unit('m', 'all'), unit('b', 'all'), unit('x', 'm'), unit('y', 'm')];
  const rows = [index('all', 42), index('b', 20), index('x', 2), index('y', 20)];
  expect((suppress({ units: tree, indexes: rows }).indexes ?? []).map((r) => r.suppressed)).toEqual([
    ...[false, true],
    ...[true, false],
  ]);
});

test('two hidden whose sum says too much take a third along', () => {
  expect(shown([index('all', 24), index('a', 2), index('b', 2), index('c', 20)]).map((r) => r[1])).toEqual([
    ...['24', 'hidden'],
    ...['hidden', 'hidden'],
  ]);
});

test('a value that the source hides is protected like one that is hidden here', () => {
  const hidden = { ...index('a', null), value: null, suppressed: true };
  expect(shown([index('all', 50), hidden, index('b', 20), index('c', 25)]).map((r) => r[1])).toEqual([
    ...['50', 'hidden'],
    ...['hidden', '25'],
  ]);
});

const leave = (unit_id: string, period: string, rate = 5): Row<'absence'> => ({
  ...{ unit_id, period, rate, measure: 'total', hours: null, suppressed: false, source: 'a.csv' },
});
const staff = (unit_id: string, period: string, employees: number): Row<'headcount'> => ({
  ...{ unit_id, period, employees, source: 'b.csv' },
});

test('sick leave: a unit of four is hidden that month, in all measures, with its smallest sibling and a second month of the year', () => {
  const periods = ['2025-01', '2025-02', '2025-03'];
  const sizes = [...['all', 'b', 'c'].map((u) => [u, 30] as const), ['a', 6] as const];
  const headcount = sizes.flatMap(([u, n]) => periods.map((p) => staff(u, p, u === 'a' && p === '2025-02' ? 4 : n)));
  headcount.push(staff('a', '2025', 6));
  const absence = [
    ...['all', 'a', 'b', 'c'].flatMap((u) => periods.map((p) => leave(u, p))),
    ...[leave('a', '2025'), { ...leave('a', '2025-02'), measure: 'short' }],
  ];
  const gone = (suppress({ units, absence, headcount }).absence ?? []).filter((r) => r.rate === null);
  expect(gone.every((r) => r.suppressed)).toBe(true);
  expect(gone.map((r) => `${r.unit_id} ${r.period} ${r.measure}`)).toEqual([
    ...['a 2025-01 total', 'a 2025-02 total'],
    ...['b 2025-01 total', 'b 2025-02 total'],
    'a 2025-02 short',
  ]);
});

const visits = (unit_id: string, period: string, count: number | null, kind = 'after'): Row<'health'> => ({
  ...{ unit_id, period, kind, count, suppressed: count === null, source: 'a.csv' },
});
const told = (health: Row<'health'>[]) =>
  (suppress({ units, health }).health ?? []).map((r) => [r.unit_id, r.period, r.kind, r.count]);

test('visits: quarters with few become their year, and a year with few stands with others at the unit above', () => {
  expect(
    told([visits('a', '2025-Q1', 2), visits('a', '2025-Q2', 1), visits('b', '2025-Q1', 9), visits('c', '2025', 20)]),
  ).toEqual([
    ['c', '2025', 'after', 20],
    ['all', '2025', 'after', 12],
    ['a', '2025', 'after', null],
    ['b', '2025', 'after', null],
  ]);
  expect(told([visits('a', '2025-Q1', 7), visits('a', '2025-Q2', 5), visits('b', '2025-Q1', 0)])).toEqual([
    ['a', '2025-Q1', 'after', 7],
    ['a', '2025-Q2', 'after', 5],
    ['b', '2025-Q1', 'after', 0],
  ]);
  expect(told([visits('a', '2025-Q1', 2), visits('a', '2025-Q2', 6)])).toEqual([['a', '2025', 'after', 8]]);
});

test('visits: a row that is the sum of those below loses what they say, so that nothing is counted twice', () => {
  expect(
    told([visits('all', '2025', 32), visits('a', '2025', 3), visits('b', '2025', 9), visits('c', '2025', 20)]),
  ).toEqual([
    ['c', '2025', 'after', 20],
    ['all', '2025', 'after', 12],
    ['a', '2025', 'after', null],
    ['b', '2025', 'after', null],
  ]);
});

test('visits: a kind that is the sum of the others goes with them', () => {
  const rows = [visits('a', '2025', 2), visits('a', '2025', 9, 'preventive'), visits('a', '2025', 11, 'all')];
  expect(told(rows).filter(([, , kind]) => kind === 'all')).toEqual([
    ['a', '2025', 'all', null],
    ['all', '2025', 'all', null],
  ]);
});
