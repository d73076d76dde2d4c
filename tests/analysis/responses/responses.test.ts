import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../../../src/lib/analysis/filter.ts';
import { changesBetween } from '../../../src/lib/analysis/responses/changes.ts';
import { differenceOf } from '../../../src/lib/analysis/responses/difference.ts';
import { levelSums, sumsBelow } from '../../../src/lib/analysis/responses/levels.ts';
import { orderGroups } from '../../../src/lib/analysis/responses/order.ts';
import { remindersOf } from '../../../src/lib/analysis/responses/reminders.ts';
import { responseRows, type ResponseRow } from '../../../src/lib/analysis/responses/responseRows.ts';
import { roundsBefore, roundsOf } from '../../../src/lib/analysis/responses/round.ts';
import { leftOutOf, totalsOf } from '../../../src/lib/analysis/responses/totals.ts';
import { placeGroups } from '../../../src/lib/ingest/units.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import { nodeEngine } from '../../../src/lib/warehouse/engines/node.ts';
import { Warehouse } from '../../../src/lib/warehouse/warehouse.ts';

const row = (
  group_name: string,
  role: ResponseRow['role'],
  invited: number,
  answered: number,
  more: Partial<ResponseRow> = {},
): ResponseRow => ({
  ...{ survey: 'Enkät', date: '2019-06-01', unit_id: null, source: 'a.csv' },
  ...{ group_name, role, invited, answered },
  ...more,
});
const both = (group: string, union: [number, number], employer: [number, number], more: Partial<ResponseRow> = {}) => [
  row(group, 'union', ...union, more),
  row(group, 'employer', ...employer, more),
];

/** The public figures of June 2019: participants and answers by group. */
const june2019 = [
  ...both('FVG', [7, 5], [7, 6]),
  ...both('VO JT/KU', [9, 3], [9, 6]),
  ...both('VO Ins/AGS', [8, 2], [6, 6]),
  ...both('VO Ant&Stöd', [10, 5], [6, 4]),
  ...both('VO Egen regi/KU', [6, 2], [2, 2]),
  ...both('Söderort', [4, 1], [2, 2]),
  row('Järva', null, 2, 1),
  ...both('Lärvux/Alt SFI', [6, 2], [2, 1]),
  ...both('Campus Åsö', [7, 3], [4, 2]),
  ...both('Åsö teori', [4, 3], [2, 1]),
  ...both('Åsö yrke', [5, 3], [2, 1]),
  ...both('Åsö språk', [5, 1], [2, 1]),
  ...both('Frans Schartau', [4, 6], [1, 0]),
];
const unit = (unit_id: string, parent_id: string | null, level: string, depth: number): Unit => ({
  ...{ unit_id, parent_id, level, depth },
  name: unit_id,
  group_name: null,
});

test('June 2019: unions 30 of 71, employer 32 of 45, with their intervals', () => {
  const [round] = roundsOf(june2019);
  expect(round?.groups).toHaveLength(13);
  const shown = totalsOf(round!.groups).map((t) => [
    t.side,
    t.answered,
    t.invited,
    ...[t.rate, t.interval.lower, t.interval.upper].map((share) => Math.round(10_000 * share) / 100),
  ]);
  expect(shown).toEqual([
    ['union', 30, 71, 42.25, 31.45, 53.85],
    ['employer', 32, 45, 71.11, 56.63, 82.27],
  ]);
});

test("June 2019: the unions' share lies under 53.849 %, by Wilson", () => {
  const [unions] = totalsOf(roundsOf(june2019)[0]!.groups);
  expect((100 * unions!.interval.upper).toFixed(3)).toBe('53.849');
});

test('a file that names only groups is rolled up by the units that they belong to, each group once in each sum', () => {
  const tree = [
    { ...unit('kommunen', null, 'kommun', 0), group_name: 'CESAM', position: 0 },
    { ...unit('vård', 'kommunen', 'förvaltning', 1), group_name: 'FSG Vård', position: 1 },
    { ...unit('eken', 'vård', 'enhet', 2), position: 2 },
    { ...unit('asken', 'vård', 'enhet', 2), position: 3 },
  ];
  const answers = [
    ...[row('CESAM', 'union', 8, 4), row('FSG Vård', 'union', 6, 3), row('LSG Eken', 'union', 4, 4)],
    ...[row('LSG Asken', 'union', 3, 0), row('LSG Asken', 'employer', 2, 3), row('LSG Okänd', 'union', 9, 9)],
  ];
  const placed = placeGroups({ responses: answers }, tree).responses!;
  const { groups } = roundsOf(placed)[0]!;
  const told = (totals: readonly { side: string; answered: number; invited: number }[]) =>
    totals.map((t) => `${t.side} ${t.answered}/${t.invited}`);
  expect([...sumsBelow(groups, tree)].map(([id, totals]) => [id, told(totals)])).toEqual([
    ['kommunen', ['union 11/21']],
    ['vård', ['union 7/13']],
  ]);
  // The whole has the group without a unit too; the impossible pair is in none.
  expect(told(totalsOf(groups))).toEqual(['union 20/30']);
});

test('June 2019: the unknown side and the impossible pair stay out, with the sums that they would change', () => {
  expect(leftOutOf(roundsOf(june2019)[0]!.groups)).toEqual([
    {
      group: 'Järva',
      tally: { side: 'unknown', invited: 2, answered: 1, fault: 'unknown-side' },
      would: [
        { side: 'union', answered: 31, invited: 73 },
        { side: 'employer', answered: 33, invited: 47 },
      ],
    },
    {
      group: 'Frans Schartau',
      tally: { side: 'union', invited: 4, answered: 6, fault: 'impossible' },
      would: [{ side: 'union', answered: 36, invited: 75 }],
    },
  ]);
});

test('nobody asked is a fault of its own and reminds nobody; nor does an impossible pair', () => {
  const [round] = roundsOf([...both('A', [0, 0], [3, 1]), row('B', 'union', 0, 2), row('C', null, 5, 4)]);
  expect(round!.groups.map((g) => g.tallies.map((t) => t.fault))).toEqual([
    ['none-invited', null],
    ['impossible'],
    ['unknown-side'],
  ]);
  expect(remindersOf(round!.groups)).toEqual([
    {
      id: 'a',
      group: 'A',
      missing: 2,
      silent: false,
      sides: [{ side: 'employer', invited: 3, answered: 1, fault: null, missing: 2 }],
    },
    {
      id: 'c',
      group: 'C',
      missing: 1,
      silent: false,
      sides: [{ side: 'unknown', invited: 5, answered: 4, fault: 'unknown-side', missing: 1 }],
    },
  ]);
  expect(totalsOf([])).toEqual([]);
});

test('who is missing most comes first, the whole silent group before a larger one', () => {
  const [round] = roundsOf([...both('A', [6, 2], [1, 1]), ...both('B', [3, 0], [1, 0]), ...both('C', [2, 2], [1, 1])]);
  expect(remindersOf(round!.groups).map((r) => [r.group, r.missing, r.silent])).toEqual([
    ['B', 4, true],
    ['A', 4, false],
  ]);
});

test('rows of one source add up; the same numbers from another source count once; other numbers are disputed', () => {
  const [round] = roundsOf([
    row('A', 'union', 2, 1),
    row('A', 'union', 3, 3),
    row('A', 'union', 5, 4, { source: 'b.txt' }),
    row('B', 'union', 5, 4),
    row('b ', 'union', 5, 5, { source: 'b.txt' }),
  ]);
  expect(round!.groups.map((g) => [g.name, g.tallies[0]!.invited, g.tallies[0]!.answered, g.disputed])).toEqual([
    ['A', 5, 4, false],
    ['B', 5, 4, true],
  ]);
});

test('a group that stops answering, one that comes back, one that is gone', () => {
  const later = { date: '2020-06-01' };
  const [before, now] = roundsOf([
    ...both('Stops', [3, 1], [2, 0]),
    ...both('Returns', [3, 0], [2, 0]),
    ...both('Silent', [3, 0], [2, 0]),
    ...both('Gone', [3, 2], [2, 1]),
    ...both('Stops', [3, 0], [2, 0], later),
    ...both('Returns', [3, 0], [2, 1], later),
    ...both('Silent', [3, 0], [2, 0], later),
    ...both('New', [3, 0], [2, 0], later),
  ]);
  const changes = changesBetween(before!, now!);
  expect(Object.values(changes).map((groups) => groups.map((g: { name: string }) => g.name))).toEqual([
    ['Stops'],
    ['Returns'],
    ['Gone'],
  ]);
});

const units = [unit('all', null, 'kommun', 0), unit('a', 'all', 'enhet', 1), unit('b', 'all', 'enhet', 1)];
const placed = () =>
  roundsOf([
    ...both('Gb', [4, 1], [2, 2], { unit_id: 'b' }),
    ...both('Outside', [9, 9], [1, 1]),
    ...both('Gall', [6, 3], [2, 1], { unit_id: 'all' }),
    ...both('Ga', [4, 4], [4, 2], { unit_id: 'a' }),
  ])[0]!.groups;
const sums = (totals: { side: string; answered: number; invited: number }[]) =>
  totals.map((t) => `${t.side} ${t.answered}/${t.invited}`);

test('rounds of another survey are no earlier rounds', () => {
  const rounds = roundsOf([
    row('A', 'union', 2, 1, { survey: 'Enkät 2018' }),
    row('A', 'union', 2, 1, { survey: 'Skyddsrond 2018' }),
    row('A', 'union', 2, 1, { survey: 'ENKÄT, 2019', date: '2020-01-01' }),
  ]);
  expect(roundsBefore(rounds, rounds[2]!).map((r) => r.survey)).toEqual(['Enkät 2018']);
  expect(roundsBefore(rounds, rounds[1]!)).toEqual([]);
});

test("a change's interval: two of Newcombe's examples", () => {
  const sum = (answered: number, invited: number) =>
    totalsOf(roundsOf([row('A', 'union', invited, answered)])[0]!.groups)[0]!;
  const shown = ({ lower, upper }: { lower: number; upper: number }) =>
    [lower, upper].map((n) => Math.round(10_000 * n) / 10_000);
  expect(shown(differenceOf(sum(48, 80), sum(56, 70)))).toEqual([0.0524, 0.3339]);
  expect(shown(differenceOf(sum(0, 29), sum(5, 56)))).toEqual([-0.0381, 0.1926]);
});

test('levels are summed from counts, never from shares', () => {
  expect(levelSums(placed(), units).map((l) => [l.level, l.groups, sums([...l.totals])])).toEqual([
    ['kommun', 1, ['union 3/6', 'employer 1/2']],
    ['enhet', 2, ['union 5/8', 'employer 4/6']],
  ]);
  expect([...sumsBelow(placed(), units)].map(([id, totals]) => [id, sums(totals)])).toEqual([
    ['all', ['union 8/14', 'employer 5/8']],
  ]);
  expect(levelSums(placed().slice(0, 2), units)).toEqual([]);
});

test('three orders; what has no place stands last', () => {
  const names = (order: 'organisation' | 'rate' | 'size') => orderGroups(placed(), order, units).map((g) => g.name);
  expect(names('organisation')).toEqual(['Gall', 'Ga', 'Gb', 'Outside']);
  expect(names('rate')).toEqual(['Gb', 'Gall', 'Ga', 'Outside']);
  expect(names('size')).toEqual(['Outside', 'Gall', 'Ga', 'Gb']);
});

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = new Warehouse(await nodeEngine());
  await warehouse.load({
    responses: encode('responses', [
      ...both('Gb', [4, 1], [2, 2], { unit_id: 'b', date: '2020-06-01' }),
      row('Ga', 'union', 4, 4, { unit_id: 'a' }),
      row('Outside', null, 9, 9),
    ]),
    unit_tree: encode('unit_tree', [
      { unit_id: 'all', ancestor_id: 'all', distance: 0 },
      { unit_id: 'b', ancestor_id: 'b', distance: 0 },
      { unit_id: 'b', ancestor_id: 'all', distance: 1 },
    ]),
  });
});
afterAll(() => warehouse.close());

test('the question gives the oldest first, in the order of the source, and obeys unit and period', async () => {
  const ask = async (filter: object) =>
    (await warehouse.ask(responseRows({ ...everything, ...filter }))).map((r) => `${r.group_name} ${r.role}`);
  expect(await ask({})).toEqual(['Ga union', 'Outside null', 'Gb union', 'Gb employer']);
  expect(await ask({ unit: 'all' })).toEqual(['Gb union', 'Gb employer']);
  expect(await ask({ to: '2019-12' })).toEqual(['Ga union', 'Outside null']);
});
