import { expect, test } from 'vitest';
import { changesOf, marginOf } from '../../../src/lib/analysis/indexes/changes.ts';
import { comparedUnits, middleOf, orderUnits, scopeOf } from '../../../src/lib/analysis/indexes/compared.ts';
import { findingsOf } from '../../../src/lib/analysis/indexes/findings.ts';
import type { IndexValue } from '../../../src/lib/analysis/indexes/indexValues.ts';
import { gendersOf, instrumentsOf } from '../../../src/lib/analysis/indexes/instrument.ts';
import { meanInterval } from '../../../src/lib/analysis/indexes/meanInterval.ts';
import { normalTail } from '../../../src/lib/analysis/indexes/normalTail.ts';
import { welch } from '../../../src/lib/analysis/indexes/welch.ts';
import { rolledUp } from '../../../src/lib/analysis/indexes/rollUp.ts';
import { random, seedOf } from '../../../src/lib/analysis/stats/random.ts';
import type { Unit } from '../../../src/lib/analysis/unitTree.ts';

const row = (
  unit_id: string,
  year: number,
  part: string | null,
  value: number | null,
  answers: number | null = 20,
) => ({
  ...{ instrument: 'HME', unit_id, year, part, value, answers },
  ...{ gender: null, spread: null as number | null, suppressed: false },
});
const hidden = (unit_id: string, year: number): IndexValue => ({
  ...row(unit_id, year, null, null, null),
  suppressed: true,
});
const unit = (unit_id: string, parent_id: string | null, depth: number): Unit => ({
  ...{ unit_id, parent_id, depth },
  name: unit_id,
  level: null,
  group_name: null,
});
const units = [unit('all', null, 0), unit('A', 'all', 1), unit('a1', 'A', 2), unit('a2', 'A', 2), unit('B', 'all', 1)];
const only = (rows: IndexValue[]) => instrumentsOf(rows)[0]!;

test('instruments are kept apart, HME first; parts keep their order with the whole first', () => {
  const made = instrumentsOf([
    { ...row('a1', 2025, 'Delaktighet', 70), instrument: 'AMI' },
    row('a1', 2025, 'Styrning', 70),
    row('a1', 2024, null, 80),
    row('a1', 2025, 'Ledarskap', 60),
    row('a1', 2025, 'Ledarskap', 61),
  ]);
  expect(made.map((i) => [i.name, i.years, i.parts])).toEqual([
    ['HME', [2024, 2025], [null, 'Styrning', 'Ledarskap']],
    ['AMI', [2025], ['Delaktighet']],
  ]);
  expect(made[0]!.given('a1', 2025, 'Ledarskap')).toEqual({ state: 'given', value: 60, answers: 20, spread: null });
  expect(made[0]!.given('a1', 2025, null).state).toBe('missing');
});

test('a unit without a value is the mean of those below, weighted by answers', () => {
  const lookup = rolledUp(
    only([row('a1', 2025, null, 80, 10), row('a2', 2025, null, 60, 30), row('B', 2025, null, 90, 60)]),
    units,
  );
  expect(lookup('A', 2025, null)).toEqual({ state: 'computed', value: 65, answers: 40, spread: null });
  // 80·10 + 60·30 + 90·60 over 100: the mean of the units' means would be 77,5.
  expect(lookup('all', 2025, null)).toEqual({ state: 'computed', value: 80, answers: 100, spread: null });
  expect(lookup('all', 2024, null).state).toBe('missing');
});

test('a given value stands, and what lies below it is not counted again', () => {
  const lookup = rolledUp(
    only([row('A', 2025, null, 50, 10), row('a1', 2025, null, 99, 99), row('B', 2025, null, 70, 30)]),
    units,
  );
  expect(lookup('A', 2025, null).state).toBe('given');
  expect(lookup('all', 2025, null).value).toBe(65);
});

test('one hidden unit hides every computed value above it, and no other', () => {
  const lookup = rolledUp(
    only([row('a1', 2025, null, 80), hidden('a2', 2025), row('B', 2025, null, 70), row('a2', 2024, null, 70)]),
    units,
  );
  expect(lookup('A', 2025, null)).toEqual({ state: 'suppressed', value: null, answers: null, spread: null });
  expect(lookup('all', 2025, null).state).toBe('suppressed');
  expect(lookup('A', 2024, null).value).toBe(70);
});

test('the spread of several units is that of all their answers, where it is known of each', () => {
  // Three answers 50, 60, 70 (deviation 10) and three 70, 80, 90: all six deviate by 14,14 from 70.
  const rows = [
    { ...row('a1', 2025, null, 60, 3), spread: 10 },
    { ...row('a2', 2025, null, 80, 3), spread: 10 },
  ];
  expect(rolledUp(only(rows), units)('A', 2025, null).spread).toBeCloseTo(14.142, 3);
  const unknown = rows.map((r, i) => (i === 0 ? r : { ...r, spread: null }));
  expect(rolledUp(only(unknown), units)('A', 2025, null).spread).toBeNull();
});

test('an instrument is of all answers, or of those of one gender', () => {
  const rows = [row('a1', 2025, null, 70), { ...row('a1', 2025, null, 74), gender: 'women' as const }];
  const of = (gender: 'women' | 'men' | null) =>
    instrumentsOf(rows, gender).map((i) => i.given('a1', 2025, null).value);
  expect([of(null), of('women'), of('men')]).toEqual([[70], [74], []]);
  expect(gendersOf(rows, 'HME')).toEqual(['women']);
});

test('without the number of answers nothing is computed', () => {
  const lookup = rolledUp(only([row('a1', 2025, null, 80, null), row('a2', 2025, null, 60)]), units);
  expect(lookup('A', 2025, null).state).toBe('missing');
});

test('the normal tail, to the digits of a table', () => {
  expect([0, 1, 1.959963984540054, 3, 5].map((z) => Number(normalTail(z).toPrecision(6)))).toEqual([
    1, 0.317311, 0.05, 0.0026998, 5.73303e-7,
  ]);
  expect(normalTail(-1)).toBe(normalTail(1));
});

/** Twelve units whose parts change by −2 ... 2 points; the last one's Styrning falls by 18. */
const twelve = (fall: number): IndexValue[] =>
  Array.from({ length: 12 }, (_, i) =>
    ['Motivation', 'Ledarskap', 'Styrning'].flatMap((part, p) => {
      const by = ((i * 7 + p * 5) % 9) / 2 - 2;
      const falls = i === 11 && part === 'Styrning' ? fall : 0;
      return [row(`u${i}`, 2024, part, 75, 25), row(`u${i}`, 2025, part, 75 + by - falls, 25)];
    }),
  ).flat();

test('a fall in one part of one unit is found, and said to be alone', () => {
  const found = findingsOf(changesOf(only(twelve(18)), 2024, 2025));
  expect(found.map((f) => [f.unit, f.change.part, f.change.by, f.alone])).toEqual([['u11', 'Styrning', -17, true]]);
});

test('usual changes are no findings, nor is a fall that all units share', () => {
  expect(findingsOf(changesOf(only(twelve(0)), 2024, 2025))).toEqual([]);
  const shared = twelve(0).map((r) => (r.year === 2025 ? { ...r, value: r.value! - 10 } : r));
  expect(findingsOf(changesOf(only(shared), 2024, 2025))).toEqual([]);
});

test('of 300 series in control, one in ten or so has any finding', () => {
  let alarms = 0;
  for (let run = 0; run < 300; run++) {
    const next = random(seedOf('in control', run));
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const rows = Array.from({ length: 40 }, (_, i) =>
      ['Motivation', 'Ledarskap', 'Styrning'].flatMap((part) =>
        [2024, 2025].map((year) => row(`u${i}`, year, part, 75 + (6 * normal()) / Math.sqrt(10 + i), 10 + i)),
      ),
    ).flat();
    if (findingsOf(changesOf(only(rows), 2024, 2025)).length > 0) alarms++;
  }
  expect(alarms).toBeGreaterThan(300 * 0.02);
  expect(alarms).toBeLessThan(300 * 0.16);
});

test('too few units: the change is told, not judged', () => {
  const few = only([row('a1', 2024, null, 80), row('a1', 2025, null, 60), row('a2', 2025, null, 70)]);
  expect(changesOf(few, 2024, 2025)).toEqual([{ unit: 'a1', part: null, before: 80, now: 60, by: -20, q: null }]);
  expect(marginOf(few, null, 20)).toBeNull();
});

test('with more answers the margin is narrower', () => {
  const instrument = only(twelve(0));
  const [few, many] = [marginOf(instrument, 'Styrning', 25)!, marginOf(instrument, 'Styrning', 100)!];
  expect(few / many).toBeCloseTo(2, 10);
  expect(marginOf(instrument, 'Styrning', null)).toBeNull();
});

test('the comparison: given, computed and hidden rows; hidden sums are no rows', () => {
  const instrument = only([
    row('a1', 2024, null, 80),
    row('a1', 2025, null, 70),
    hidden('a2', 2025),
    row('a2', 2024, null, 60),
    row('outside', 2025, null, 50),
  ]);
  const rows = comparedUnits(instrument, rolledUp(instrument, units), units, { year: 2025, before: 2024 });
  expect(rows.map((r) => [r.unit, r.computed, r.pairs[0]!.now.state, r.pairs[0]!.before?.value ?? null])).toEqual([
    ['all', true, 'suppressed', 70],
    ['A', true, 'suppressed', 70],
    ['a1', false, 'given', 80],
    ['a2', false, 'suppressed', 60],
    ['outside', false, 'given', null],
  ]);
  expect(rows.map((r) => r.hollow)).toEqual([false, false, false, false, false]);
  expect(orderUnits(rows, 'level', null).map((r) => r.unit)).toEqual(['outside', 'a1', 'all', 'A', 'a2']);
  expect(orderUnits(rows, 'change', null)[0]!.unit).toBe('a1');
  expect(middleOf(instrument, 2025, null)).toBe(60);
  expect(middleOf(instrument, 2023, null)).toBeNull();
});

test('a unit is compared with those below it, a lowest one with those beside it', () => {
  expect([...scopeOf(units, 'A')]).toEqual(['A', 'a1', 'a2']);
  expect([...scopeOf(units, 'a1')]).toEqual(['a1', 'a2']);
  expect(scopeOf(units, null).size).toBe(5);
});

const told = (value: number, answers: number | null, spread: number | null) =>
  ({ state: 'given', value, answers, spread }) as const;

test('the interval of a mean: t times the standard error, and none without the spread', () => {
  // t(24) = 2,0639: 2,0639 · 20 / 5 = 8,256.
  const { low, high } = meanInterval(told(70, 25, 20))!;
  expect(70 - low).toBeCloseTo(8.256, 2);
  expect(high - 70).toBeCloseTo(8.256, 2);
  // t(4) = 2,7764.
  expect(meanInterval(told(50, 5, 10))!.high - 50).toBeCloseTo((2.7764 * 10) / Math.sqrt(5), 1);
  expect(meanInterval(told(98, 9, 20))!.high).toBe(100);
  expect(meanInterval(told(70, 25, null))).toBeNull();
  expect(meanInterval(told(70, null, 20))).toBeNull();
});

test("Welch's test, to the digits of a table; null where the answers are not known", () => {
  // t = 10 / √(400/25 + 100/25) = 2,236 with 35,29 degrees of freedom: p = 0,0318.
  expect(welch(told(80, 25, 20), told(70, 25, 10))).toBeCloseTo(0.0318, 3);
  expect(welch(told(80, 25, null), told(70, 25, 10))).toBeNull();
  expect(welch(told(80, 25, 0), told(70, 25, 0))).toBeNull();
});

test('few units whose answers are known are judged by them', () => {
  const known = (year: number, value: number) => ({ ...row('a1', year, null, value, 40), spread: 18 });
  const [change] = changesOf(only([known(2024, 80), known(2025, 62)]), 2024, 2025);
  expect(change!.q).toBeLessThan(0.001);
  expect(changesOf(only([known(2024, 80), known(2025, 78)]), 2024, 2025)[0]!.q).toBeGreaterThan(0.1);
});

test('a unit whose sum may not be told stands for those below it; earlier years stand beside the two', () => {
  const instrument = only([
    row('a1', 2023, null, 78),
    row('a1', 2024, null, 80),
    row('a1', 2025, null, 70),
    hidden('a2', 2025),
  ]);
  const rows = comparedUnits(instrument, rolledUp(instrument, units), units, { year: 2025, before: 2024 });
  expect(rows.map((r) => [r.unit, r.hollow, r.pairs[0]!.others])).toEqual([
    ['all', false, [78]],
    ['A', false, [78]],
    ['a1', false, [78]],
    ['a2', false, []],
  ]);
  const alone = only([row('a1', 2025, null, 70), hidden('a2', 2025)]);
  const of = comparedUnits(alone, rolledUp(alone, units), units, { year: 2025, before: null });
  expect(of.map((r) => [r.unit, r.hollow])).toEqual([
    ['all', true],
    ['A', true],
    ['a1', false],
    ['a2', false],
  ]);
});

test('those that moved stand first, the surest first, then by the change', () => {
  const instrument = only(['a1', 'a2', 'B'].flatMap((u, i) => [row(u, 2024, null, 80), row(u, 2025, null, 75 - i)]));
  const rows = comparedUnits(instrument, rolledUp(instrument, []), [], { year: 2025, before: 2024 });
  const order = (moved: string[]) => orderUnits(rows, 'moved', null, moved).map((r) => r.unit);
  expect(order([])).toEqual(['B', 'a2', 'a1']);
  expect(order(['a1'])).toEqual(['a1', 'B', 'a2']);
  expect(orderUnits(rows, 'change', null, ['a1']).map((r) => r.unit)).toEqual(['B', 'a2', 'a1']);
});
