import { expect, test } from 'vitest';
import type { ComparedUnit } from '../../../src/lib/analysis/indexes/compared.ts';
import { foldTree } from '../../../src/lib/analysis/indexes/fold.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';

const row = (unit: string, depth: number): ComparedUnit => ({ unit, depth, computed: false, hollow: false, pairs: [] });
const unit = (unit_id: string, parent_id: string | null, depth: number): Unit => ({
  ...{ unit_id, parent_id, depth, name: unit_id, level: null, group_name: null },
});
const wide = (leaves: number): [ComparedUnit[], Unit[]] => {
  const units = [unit('all', null, 0)];
  for (const area of ['A', 'B']) {
    units.push(unit(area, 'all', 1));
    for (let i = 0; i < leaves; i++) units.push(unit(`${area}${i}`, area, 2));
  }
  return [units.map((u) => row(u.unit_id, u.depth)), units];
};

test('few rows are all open; many are folded down to where few are shown', () => {
  expect(foldTree(...wide(3), new Set()).map((f) => f.row.unit)).toEqual([
    ...['all', 'A', 'A0', 'A1', 'A2', 'B', 'B0', 'B1', 'B2'],
  ]);
  const many = foldTree(...wide(150), new Set());
  expect(many.map((f) => [f.row.unit, f.below, f.open])).toEqual([
    ['all', 302, true],
    ['A', 150, false],
    ['B', 150, false],
  ]);
});

test('a unit is turned by hand: opened, or closed with all below it', () => {
  const opened = foldTree(...wide(150), new Set(['B']));
  expect([opened.length, opened.at(-1)!.row.unit]).toEqual([153, 'B149']);
  expect(foldTree(...wide(3), new Set(['all'])).map((f) => f.row.unit)).toEqual(['all']);
  expect(foldTree(...wide(3), new Set(['A'])).map((f) => f.row.unit)).toEqual(['all', 'A', 'B', 'B0', 'B1', 'B2']);
});

test('a unit whose parent is no row hangs from the nearest above it that is one', () => {
  const [rows, units] = wide(2);
  const without = rows.filter((r) => r.unit !== 'A');
  expect(foldTree(without, units, new Set(['all'])).map((f) => [f.row.unit, f.below])).toEqual([['all', 5]]);
});
