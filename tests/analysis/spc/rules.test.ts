import { describe, expect, test } from 'vitest';
import { place, type Placed, type Rule } from '../../../src/lib/analysis/spc/rules/placed.ts';
import { outside } from '../../../src/lib/analysis/spc/rules/outside.ts';
import { shift } from '../../../src/lib/analysis/spc/rules/shift.ts';
import { trend } from '../../../src/lib/analysis/spc/rules/trend.ts';
import { twoOfThree } from '../../../src/lib/analysis/spc/rules/twoOfThree.ts';
import { signals } from '../../../src/lib/analysis/spc/signals.ts';

// Centre 0, near limits at 2, limits at 3.
const limits = { centre: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
const placed = (values: readonly (number | null)[]): Placed[] => values.map((y) => place(y, limits));
const flags = (rule: Rule, values: readonly (number | null)[]): string =>
  rule(placed(values))
    .map((side) => (side === 0 ? '.' : side > 0 ? '+' : '-'))
    .join('');

describe('outside: strictly beyond a limit', () => {
  test('both ways', () => expect(flags(outside, [3.01, 0, -3.01])).toBe('+.-'));
  test('on the limit, and a gap, are not', () => expect(flags(outside, [3, -3, null, 2.99])).toBe('....'));
});

describe('trend: seven strictly rising or falling', () => {
  test('seven rise', () => expect(flags(trend, [1, 0, 1, 2, 3, 4, 5, 6, 5])).toBe('.+++++++.'));
  test('eight fall', () => expect(flags(trend, [8, 7, 6, 5, 4, 3, 2, 1])).toBe('--------'));
  test('six are none', () => expect(flags(trend, [0, 1, 2, 3, 4, 5, 4])).toBe('.......'));
  test('a tie breaks', () => expect(flags(trend, [0, 1, 2, 3, 3, 4, 5, 6])).toBe('........'));
  test('seven after a tie count', () => expect(flags(trend, [1, 1, 2, 3, 4, 5, 6, 7])).toBe('.+++++++'));
  test('a gap breaks', () => expect(flags(trend, [0, 1, 2, 3, null, 4, 5, 6, 7])).toBe('.........'));
  test('a peak between two trends belongs to the later', () =>
    expect(flags(trend, [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).toBe('++++++-------'));
});

describe('two of three: between near limit and limit, three on one side', () => {
  test('two near ones with one between', () => expect(flags(twoOfThree, [0, 2.5, 1, 2.5, 0])).toBe('.+.+.'));
  test('below', () => expect(flags(twoOfThree, [-2.1, -2.9, -0.1])).toBe('--.'));
  test('three near ones', () => expect(flags(twoOfThree, [2.5, 2.5, 2.5])).toBe('+++'));
  test('the third outside: the near ones are flagged, it is not', () =>
    expect(flags(twoOfThree, [2.5, 3.5, 2.5])).toBe('+.+'));
  test('one near and one outside are not two near', () => expect(flags(twoOfThree, [2.5, 3.5, 1])).toBe('...'));
  test('the third on the other side, or on the centre', () => {
    expect(flags(twoOfThree, [2.5, -0.1, 2.5])).toBe('...');
    expect(flags(twoOfThree, [2.5, 0, 2.5])).toBe('...');
  });
  test('on the near limit is not beyond it; on the limit is not outside', () => {
    expect(flags(twoOfThree, [2, 2.5, 1])).toBe('...');
    expect(flags(twoOfThree, [3, 2.5, 1])).toBe('++.');
  });
  test('two alone, and across a gap, are no window of three', () => {
    expect(flags(twoOfThree, [2.5, 2.5])).toBe('..');
    expect(flags(twoOfThree, [2.5, null, 2.5, 2.5])).toBe('....');
  });
});

describe('shift: seven on one side', () => {
  test('seven above', () => expect(flags(shift, [-1, 1, 2, 1, 2, 1, 2, 1, -1])).toBe('.+++++++.'));
  test('eight below, to the end', () => expect(flags(shift, [-1, -1, -1, -1, -1, -1, -1, -1])).toBe('--------'));
  test('six are none', () => expect(flags(shift, [1, 1, 1, 1, 1, 1, -1])).toBe('.......'));
  test('a point on the centre breaks', () => expect(flags(shift, [1, 1, 1, 1, 0, 1, 1, 1, 1])).toBe('.........'));
  test('a gap breaks', () => expect(flags(shift, [1, 1, 1, 1, null, 1, 1, 1])).toBe('........'));
});

describe('precedence', () => {
  const names = (values: readonly (number | null)[]) => signals(placed(values)).map((found) => found?.signal ?? null);
  test('outside before all', () => {
    expect(names([-3, -2, -1, 0, 1, 2, 3.5])).toEqual([...Array<string>(6).fill('trend'), 'outside']);
  });
  test('trend before two of three before shift', () => {
    expect(names([0.5, 0.6, 0.7, 0.8, 2.1, 2.2, 2.3])).toEqual(Array(7).fill('trend'));
    expect(names([1, 0.5, 1, 2.5, 2.5, 1, 0.5])).toEqual([
      'shift',
      'shift',
      'shift',
      'two-of-three',
      'two-of-three',
      'shift',
      'shift',
    ]);
  });
});
