import type { Dimension, Selection, Selections } from '../../src/lib/analysis/cube/cube.ts';
import { makeCube } from '../../src/lib/analysis/cube/makeCube.ts';
import { sumAll } from '../../src/lib/analysis/cube/sumAll.ts';
import { random } from '../../src/lib/analysis/stats/random.ts';
import { fromRows } from '../../src/lib/warehouse/columns.ts';
import { quantile, type Bench } from './bench.ts';

const names = ['month', 'unit', 'type', 'threat', 'cause', 'status', 'concerns'] as const;
type Name = (typeof names)[number];
type Cell = Record<Name, string> & { n: number };
const values: Record<Name, string[]> = {
  month: Array.from({ length: 60 }, (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`),
  unit: Array.from({ length: 60 }, (_, i) => `unit-${i}`),
  type: ['accident', 'commuting-accident', 'illness', 'near-miss', 'risk-observation', 'other'],
  threat: ['none', 'threat', 'violence', 'both', 'unknown'],
  cause: Array.from({ length: 12 }, (_, i) => `cause-${i}`),
  status: ['reported', 'investigation', 'measures', 'closed', 'void'],
  concerns: ['employee', 'pupil', 'client', 'other', 'unknown'],
};

/** Three levels: one at the top, six areas of ten units each. */
const tree = values.unit.flatMap((unit, i) => {
  const above = i === 0 ? [] : i < 7 ? [0] : [1 + (i % 6), 0];
  return [unit, ...above.map((a) => values.unit[a]!)].map((ancestor_id) => ({ unit_id: unit, ancestor_id }));
});
const dimensions: Dimension<Name>[] = names.map((name) =>
  name === 'unit' ? { name, values: values[name], tree } : { name, values: values[name] },
);

const makeCells = (count: number): Cell[] => {
  const next = random(1);
  const pick = (name: Name): string => values[name][Math.floor(next() * values[name].length)]!;
  return Array.from({ length: count }, () => ({
    month: pick('month'),
    unit: pick('unit'),
    type: pick('type'),
    threat: pick('threat'),
    cause: pick('cause'),
    status: pick('status'),
    concerns: pick('concerns'),
    n: 1 + Math.floor(next() * 60),
  }));
};

/** A brush of a year drawn across five years, with an area and two kinds of events chosen. */
const steps: Selections<Name>[] = Array.from({ length: 48 }, (_, i) => ({
  month: { from: values.month[i]!, to: values.month[i + 11]! },
  unit: { within: ['unit-1', 'unit-2'] },
  type: { among: ['accident', 'near-miss'] },
}));

const below = new Map<string, Set<string>>();
for (const { unit_id, ancestor_id } of tree) below.set(ancestor_id, (below.get(ancestor_id) ?? new Set()).add(unit_id));

const test = (selection: Selection): ((value: string | null) => boolean) => {
  if ('among' in selection) return (value) => selection.among.includes(value);
  if ('within' in selection) return (value) => selection.within.some((unit) => below.get(unit)?.has(value ?? ''));
  return (value) => value! >= selection.from! && value! <= selection.to!;
};

/** What a page does without a cube: for each view, filter the rows by the other selections and group them. */
const naive = (cells: readonly Cell[], selections: Selections<Name>): number => {
  const tests = names.flatMap((name) => (selections[name] ? [{ name, pass: test(selections[name]) }] : []));
  let seen = 0;
  for (const view of names) {
    const sums = new Map<string | null, number>();
    for (const cell of cells)
      if (tests.every(({ name, pass }) => name === view || pass(cell[name])))
        sums.set(cell[view], (sums.get(cell[view]) ?? 0) + cell.n);
    seen += sums.size;
  }
  return seen;
};

/** Milliseconds of each step of the brush over some rounds, after a round to warm up. */
const timed = (step: (selections: Selections<Name>) => unknown, rounds: number): number[] => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const selections of steps) {
      const start = performance.now();
      step(selections);
      if (round > 0) times.push(performance.now() - start);
    }
  return times;
};

/** A brush step over seven linked views, at cells as a large municipality has and at ten times as many. */
export const cube: Bench = {
  name: 'cube',
  run: async () =>
    [20_000, 200_000].map((n) => {
      const cells = makeCells(n);
      const made = makeCube(fromRows(cells, names, ['n']), dimensions);
      const ours = timed((selections) => sumAll(made, selections), 5);
      const rival = timed((selections) => naive(cells, selections), 1);
      return {
        name: 'cube: brush step, 7 views',
        n,
        median: quantile(ours, 0.5),
        p95: quantile(ours, 0.95),
        unit: 'ms',
        against: 'recomputing each view from the rows',
        ratio: quantile(ours, 0.5) / quantile(rival, 0.5),
      };
    }),
};
