import { expect, test } from 'vitest';
import { Pace } from '../../../src/lib/view/state/pace.ts';

/** What is told when each page of a document begins, the pages taking so many seconds each. */
function told(seconds: readonly number[], pages = seconds.length): (number | null)[] {
  const pace = new Pace();
  let now = 5_000;
  return seconds.map((took, i) => {
    const left = pace.left({ page: i + 1, pages, recognised: true }, now);
    now += took * 1_000;
    return left;
  });
}

test('nothing is said before a page is read, then whole minutes, then less than one', () => {
  expect(told(Array.from({ length: 12 }, () => 20))).toEqual([null, 4, 3, 3, 3, 2, 2, 2, 1, 1, 0, 0]);
});

test('what is soon done is given no time', () => {
  expect(told([1, 1, 1, 1])).toEqual([null, null, null, null]);
});

test('one slow page does not make the time jump; scans after text do', () => {
  expect(told([20, 20, 20, 40, 20, 20], 12)).toEqual([null, 4, 3, 3, 3, 3]);
  expect(told([0.02, 0.02, 8, 8, 8, 8], 40)).toEqual([null, null, null, 2, 2, 2]);
});

test('long times are in fives', () => {
  expect(told([8, 8, 8], 100)).toEqual([null, 15, 15]);
});

test('a page that is told of twice is one page', () => {
  const pace = new Pace();
  expect(pace.left({ page: 1, pages: 10, recognised: false }, 0)).toBeNull();
  expect(pace.left({ page: 1, pages: 10, recognised: true }, 100)).toBeNull();
  expect(pace.left({ page: 2, pages: 10, recognised: false }, 20_000)).toBe(3);
});
