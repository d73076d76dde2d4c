import { expect, test } from 'vitest';
import { findClocks } from '../../../src/lib/ingest/swedish/clock.ts';
import { findDates, resolveDate, weekdayOf } from '../../../src/lib/ingest/swedish/dates.ts';

const days = (text: string, anchor: string | null = null) =>
  findDates(text).map((d) => resolveDate(d, anchor, 'after'));

test.each([
  ['torsdagen den 16 maj 2019', ['2019-05-16']],
  ['2024-03-12, 2024/03/13 och 2024.03.14', ['2024-03-12', '2024-03-13', '2024-03-14']],
  ['24-03-12', ['2024-03-12']],
  ['12 mars -24 eller 3:e april 2025', ['2025-03-12', '2025-04-03']],
  ['14.1.2025 och 14/1 2025', ['2025-01-14', '2025-01-14']],
  ['den 5 sept. 2022', ['2022-09-05']],
  ['30 februari 2024, 32 maj 2024, 2024-13-01', []],
  ['version 1.2.3, 7/5 av 9/6, AMN 2019-0146-1.6', []],
])('%s', (text, expected) => {
  expect(days(text, '2025-01-01').filter((d, i) => d !== null && !findDates(text)[i]!.loose)).toEqual(expected);
});

test('a date without a year is placed by another day', () => {
  const [date] = findDates('den 3 januari');
  expect(resolveDate(date!, '2024-11-20', 'after')).toBe('2025-01-03');
  expect(resolveDate(date!, '2024-11-20', 'before')).toBe('2024-01-03');
  expect(resolveDate(date!, '2024-01-20', 'nearest')).toBe('2024-01-03');
  expect(resolveDate(date!, null, 'after')).toBeNull();
  expect(resolveDate(findDates('29 februari')[0]!, '2025-03-01', 'after')).toBeNull();
});

test('the day of the week is known', () => {
  expect(findDates('fredag den 17 maj 2019')[0]!.weekday).toBe(5);
  expect(weekdayOf('2019-05-17')).toBe(5);
});

const clocks = (text: string) => findClocks(text).map((c) => [c.from, c.to]);

test.each([
  ['kl. 09:00 – 10:10', [['09:00', '10:10']]],
  ['13.30–15.05', [['13:30', '15:05']]],
  ['klockan 9-11', [['09:00', '11:00']]],
  ['kl 8.15 till kl 9.40', [['08:15', '09:40']]],
  ['kl. 14', [['14:00', null]]],
  ['den 12.03.2024, 25:70, 3 personer', []],
])('%s', (text, expected) => expect(clocks(text)).toEqual(expected));
