import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension, Selection, Selections } from '../../../src/lib/analysis/cube/cube.ts';
import { makeCube } from '../../../src/lib/analysis/cube/makeCube.ts';
import { fromPrepared, prepareSums } from '../../../src/lib/analysis/cube/preparedSums.ts';
import { rollUp } from '../../../src/lib/analysis/cube/rollUp.ts';
import { sumAll } from '../../../src/lib/analysis/cube/sumAll.ts';
import { sumBy } from '../../../src/lib/analysis/cube/sumBy.ts';
import { sumGrid } from '../../../src/lib/analysis/cube/sumGrid.ts';
import { sumsOf } from '../../../src/lib/analysis/cube/sums.ts';
import { fromRows } from '../../../src/lib/warehouse/columns.ts';
import { naiveBy, sumsOf as expectedOf, type Cell } from './naive.ts';

type Name = 'month' | 'unit' | 'type' | 'cause';

// kommun > norr > skola, förskola; kommun > söder. "lager" is in no tree.
const tree = [
  ['kommun', 'kommun'],
  ['norr', 'norr'],
  ['söder', 'söder'],
  ['skola', 'skola'],
  ['förskola', 'förskola'],
  ['norr', 'kommun'],
  ['söder', 'kommun'],
  ['skola', 'norr'],
  ['förskola', 'norr'],
  ['skola', 'kommun'],
  ['förskola', 'kommun'],
].map(([unit_id, ancestor_id]) => ({ unit_id: unit_id!, ancestor_id: ancestor_id! }));
const dimensions: Dimension<Name>[] = [
  { name: 'month', values: ['2025-01', '2025-02', '2025-03'] },
  { name: 'unit', tree },
  { name: 'type' },
  { name: 'cause' },
];
const cell = (month: string, unit: string, type: string, cause: string | null, n: number): Cell<Name> => ({
  month,
  unit,
  type,
  cause,
  n,
});
const cells = [
  cell('2025-01', 'skola', 'accident', 'fall', 3),
  cell('2025-01', 'söder', 'near-miss', null, 5),
  cell('2025-03', 'förskola', 'near-miss', 'fall', 7),
  cell('2025-03', 'lager', 'accident', 'lift', 11),
];
const made = (rows: readonly Cell<Name>[], by = dimensions) =>
  makeCube(
    fromRows(
      rows,
      by.map(({ name }) => name),
      ['n'],
    ),
    by,
  );
const cube = made(cells);
const by = (selections: Selections<Name>) => {
  const { total, sums } = sumAll(cube, selections);
  const named = (name: Name) => Object.fromEntries(cube.values[name].map((value, i) => [value, sums[name][i]]));
  return { total, month: named('month'), unit: named('unit'), type: named('type'), cause: named('cause') };
};

describe('a small table', () => {
  test('values: the given order first, the rest sorted, no mark last', () => {
    expect(cube.values.month).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(cube.values.unit).toEqual(['förskola', 'kommun', 'lager', 'norr', 'skola', 'söder']);
    expect(cube.values.cause).toEqual(['fall', 'lift', null]);
  });
  test('nothing chosen', () => {
    expect(by({})).toEqual({
      total: 26,
      month: { '2025-01': 8, '2025-02': 0, '2025-03': 18 },
      unit: { förskola: 7, kommun: 0, lager: 11, norr: 0, skola: 3, söder: 5 },
      type: { accident: 14, 'near-miss': 12 },
      cause: { fall: 10, lift: 11, null: 5 },
    });
  });
  test('a view is filtered by the others, not by itself', () => {
    expect(by({ month: { from: '2025-02', to: null } })).toMatchObject({
      total: 18,
      month: { '2025-01': 8, '2025-02': 0, '2025-03': 18 },
      type: { accident: 11, 'near-miss': 7 },
    });
  });
  test('a unit takes everything below it', () => {
    expect(by({ unit: { within: ['norr'] } })).toMatchObject({ total: 10, type: { accident: 3, 'near-miss': 7 } });
    expect(by({ unit: { within: ['kommun'] } }).total).toBe(15);
    expect(by({ unit: { within: ['skola', 'söder'] } }).total).toBe(8);
    expect(by({ unit: { within: ['lager'] } }).total).toBe(11);
    expect(by({ unit: { within: ['nowhere'] } }).total).toBe(0);
  });
  test('two selections: each view leaves out its own', () => {
    expect(by({ month: { from: null, to: '2025-01' }, type: { among: ['near-miss'] } })).toEqual({
      total: 5,
      month: { '2025-01': 5, '2025-02': 0, '2025-03': 7 },
      unit: { förskola: 0, kommun: 0, lager: 0, norr: 0, skola: 0, söder: 5 },
      type: { accident: 3, 'near-miss': 5 },
      cause: { fall: 0, lift: 0, null: 5 },
    });
  });
  test('what has no mark can be chosen; an empty list chooses nothing', () => {
    expect(by({ cause: { among: [null] } }).total).toBe(5);
    expect(by({ cause: { among: [] } })).toMatchObject({ total: 0, cause: { fall: 10, lift: 11, null: 5 } });
  });
  test('units rolled up', () => {
    expect([...rollUp(cube, 'unit', sumBy(cube, 'unit', {}))]).toEqual([7, 15, 11, 10, 3, 5]);
    expect([...rollUp(cube, 'type', sumBy(cube, 'type', {}))]).toEqual([14, 12]);
  });
  test('no cells', () => {
    const empty = made([]);
    expect(sumAll(empty, {}).total).toBe(0);
    expect([...sumAll(empty, {}).sums.month]).toEqual([0, 0, 0]);
  });
  test('more than 65,535 values', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => cell(String(i).padStart(5, '0'), 'skola', 'other', null, 1));
    const wide = made(many, [{ name: 'month' }, { name: 'unit', tree }, { name: 'type' }, { name: 'cause' }]);
    expect(sumAll(wide, { month: { from: '69990', to: null } }).total).toBe(10);
  });
});

const units = ['kommun', 'norr', 'söder', 'skola', 'förskola', 'lager'];
const anyMonth = fc.constantFrom('2025-01', '2025-02', '2025-03', '2025-04');
const anyCell = fc.record({
  month: fc.option(anyMonth),
  unit: fc.option(fc.constantFrom(...units)),
  type: fc.constantFrom('accident', 'near-miss', 'other'),
  cause: fc.option(fc.constantFrom('fall', 'lift', 'cut')),
  n: fc.integer({ min: 0, max: 50 }),
});
const anyRange = fc.record({ from: fc.option(anyMonth), to: fc.option(anyMonth) });
const maybe = (selection: fc.Arbitrary<Selection>) => fc.option(selection, { nil: undefined });
const anySelections: fc.Arbitrary<Selections<Name>> = fc.record({
  month: maybe(anyRange),
  unit: maybe(fc.record({ within: fc.array(fc.constantFrom(...units, 'nowhere'), { maxLength: 3 }) })),
  type: maybe(fc.record({ among: fc.array(fc.constantFrom('accident', 'other'), { maxLength: 2 }) })),
  cause: maybe(fc.record({ among: fc.array(fc.constantFrom('fall', 'lift', null), { maxLength: 2 }) })),
});

test('any cells, any selections: every view is what recomputing it from the rows gives, prepared or not', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 80 }), anySelections, (rows, selections) => {
      const cube = made(rows);
      const all = sumAll(cube, selections);
      expect(all.total).toBe(naiveBy(rows, dimensions, [], selections).total);
      // Prepared for whatever stretch of months: the one that is asked for comes afterwards.
      const prepared = prepareSums<Name>(cube, 'month', (sums) =>
        dimensions.map(({ name }) => [
          sums.by(name, { ...selections, month: undefined }),
          sums.courses(name, selections),
        ]),
      );
      const sent = fromPrepared(structuredClone(prepared));
      for (const { name } of dimensions) {
        const expected = expectedOf(naiveBy(rows, dimensions, [name], selections).cells, name, cube.values[name]);
        expect([...all.sums[name]]).toEqual(expected);
        expect([...sumBy(cube, name, selections)]).toEqual(expected);
        expect([...sent.by(name, selections)]).toEqual(expected);
      }
      const grid = naiveBy(rows, dimensions, ['unit', 'month'], selections).cells;
      const courses = cube.values.unit.map((unit) =>
        expectedOf(
          grid.filter((at) => at.unit === unit),
          'month',
          cube.values.month,
        ),
      );
      expect(sumGrid(cube, 'unit', 'month', selections).map((row) => [...row])).toEqual(courses);
      expect(sent.courses('unit', selections).map((row) => [...row])).toEqual(courses);
      expect(
        sumsOf(cube, 'month')
          .courses('unit', selections)
          .map((row) => [...row]),
      ).toEqual(courses);
    }),
    { numRuns: 300 },
  );
});

test('what was not prepared is not guessed', () => {
  const sums = fromPrepared(prepareSums<Name>(cube, 'month', (of) => of.by('type', { unit: { within: ['norr'] } })));
  expect([...sums.by('type', { unit: { within: ['norr'] }, month: { from: '2025-02', to: null } })]).toEqual([0, 7]);
  expect(() => sums.by('type', {})).toThrow(RangeError);
  expect(() => sums.courses('type', {})).toThrow(RangeError);
  expect(() => sums.by('type', { unit: { within: ['norr'] }, month: { among: ['2025-01'] } })).toThrow(RangeError);
});
