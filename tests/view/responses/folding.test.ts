import { expect, test } from 'vitest';
import type { GroupAnswers } from '../../../src/lib/analysis/responses/round.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';
import { branchesOf, branchOf } from '../../../src/routes/svarsfrekvens/branches.ts';
import { folded } from '../../../src/routes/svarsfrekvens/folding.ts';

const unit = (unit_id: string, parent_id: string | null, depth: number): Unit => ({
  ...{ unit_id, parent_id, depth, name: unit_id.toUpperCase(), level: null, group_name: null },
});
/** One top, two administrations, one of them with a unit and a unit below that. */
const units = [
  unit('all', null, 0),
  unit('a', 'all', 1),
  unit('a1', 'a', 2),
  unit('a11', 'a1', 3),
  unit('b', 'all', 1),
];
const group = (id: string, unit: string | null): GroupAnswers => ({ id, name: id, unit, tallies: [], disputed: false });
const groups = [
  group('top', 'all'),
  group('A', 'a'),
  group('A1', 'a1'),
  group('A11', 'a11'),
  group('B', 'b'),
  group('out', null),
];

test('the branches are where the tree parts first, below what is chosen', () => {
  const names = (chosen: string | null) => branchesOf(units, chosen).map((u) => u.unit_id);
  expect(names(null)).toEqual(['a', 'b']);
  expect(names('a')).toEqual(['a11']);
  expect(names('b')).toEqual([]);
  const of = branchOf(units, null);
  expect(['a11', 'a', 'b', 'all', 'nowhere'].map(of)).toEqual(['A', 'A', 'B', null, null]);
});

test("folded: a branch's own group stands for those below it; what is outside the tree stands always", () => {
  const { shown, branches, under } = folded(groups, units, null, new Set());
  expect(shown.map((g) => g.id)).toEqual(['top', 'A', 'B', 'out']);
  expect(branches.map(({ id, name, open, below }) => [id, name, open, below.length])).toEqual([['a', 'A', false, 2]]);
  expect([...under]).toEqual([['A', 2]]);
});

test('open: all of the branch, in order, and nothing is said to be below', () => {
  const { shown, branches, under } = folded(groups, units, null, new Set(['a']));
  expect(shown.map((g) => g.id)).toEqual(['top', 'A', 'A1', 'A11', 'B', 'out']);
  expect(branches[0]!.open).toBe(true);
  expect(under.size).toBe(0);
});

test('without a tree nothing can be folded', () => {
  expect(folded(groups, [], null, new Set())).toMatchObject({ shown: groups, branches: [] });
});
