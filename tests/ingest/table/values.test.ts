import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/lib/ingest/table/readDay.ts';
import { readInteger, readNumber } from '../../../src/lib/ingest/table/readNumber.ts';
import { readPeriod } from '../../../src/lib/ingest/table/readPeriod.ts';

describe('numbers', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3', -3],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u202f567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['5,4 %', 5.4],
    ['5.4%', 5.4],
    // One comma is a decimal mark in Swedish, whatever stands after it.
    ['1,234', 1.234],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value));

  test.each(['', '7/5', '1 2', '12 345 6', 'tolv', '1,2,3', '..', '<5', '1e5', '1'.repeat(50)])('not %s', (text) =>
    expect(readNumber(text)).toBeNull(),
  );

  test('whole numbers that fit 32 bits', () => {
    expect(['3', '3,0', '3,5', '2147483647', '2147483648'].map(readInteger)).toEqual([3, 3, null, 2147483647, null]);
  });
});

describe('days', () => {
  test.each([
    '2025-01-14',
    '2025-01-14 08:30',
    '2025-01-14T08:30:00Z',
    '20250114',
    '2025/01/14',
    '14.1.2025',
    '14.01.2025 08.30',
    '14/1 2025',
    '14/1/2025',
    '14/1-2025',
    '14/1-25',
    '14-01-2025',
    '14 jan 2025',
    '14 jan. 2025',
    '14 Januari 2025',
    'den 14 januari 2025',
    'Jan 14, 2025',
    '45671',
    '45671,354',
  ])('%s', (text) => expect(readDay(text)).toBe('2025-01-14'));

  test.each(['', '2025-02-30', '31/4 2025', '25-01-14', '1/14/2025', '14 foo 2025', '2025', '12345', '14 ma 2025'])(
    'not %s',
    (text) => expect(readDay(text)).toBeNull(),
  );
});

describe('periods', () => {
  const january = { from: '2024-01-01', to: '2024-01-31', label: '2024-01' };
  test.each([
    '2024-01',
    '2024/1',
    '202401',
    '01/2024',
    '1.2024',
    'jan-24',
    'jan 24',
    'Jan. 2024',
    'januari 2024',
    '2024 januari',
    '2024-01-31',
    '45292',
  ])('%s', (text) => expect(readPeriod(text)).toEqual(january));

  test.each([
    ['2024', { from: '2024-01-01', to: '2024-12-31', label: '2024' }],
    ['feb 2024', { from: '2024-02-01', to: '2024-02-29', label: '2024-02' }],
    ['2024 kv 1', { from: '2024-01-01', to: '2024-03-31', label: '2024-Q1' }],
    ['Q4 2024', { from: '2024-10-01', to: '2024-12-31', label: '2024-Q4' }],
    ['2024K2', { from: '2024-04-01', to: '2024-06-30', label: '2024-Q2' }],
    ['kvartal 3 2024', { from: '2024-07-01', to: '2024-09-30', label: '2024-Q3' }],
    ['tertial 2 2024', { from: '2024-05-01', to: '2024-08-31', label: '2024-T2' }],
    ['2024 H2', { from: '2024-07-01', to: '2024-12-31', label: '2024-H2' }],
    ['2018-12-01 – 2019-02-28', { from: '2018-12-01', to: '2019-02-28', label: '2018-12-01/2019-02-28' }],
    ['1 december 2018 till 28 februari 2019', { from: '2018-12-01', to: '2019-02-28', label: '2018-12-01/2019-02-28' }],
    ['dec 2018 - feb 2019', { from: '2018-12-01', to: '2019-02-28', label: '2018-12-01/2019-02-28' }],
    ['2018-12-01/2019-02-28', { from: '2018-12-01', to: '2019-02-28', label: '2018-12-01/2019-02-28' }],
    ['jan–mars 2024', { from: '2024-01-01', to: '2024-03-31', label: '2024-01-01/2024-03-31' }],
  ])('%s', (text, period) => expect(readPeriod(text)).toEqual(period));

  test('a label is read as the period that it names', () => {
    for (const label of ['2024', '2024-02', '2024-Q3', '2024-T2', '2024-H1', '2018-12-01/2019-02-28'])
      expect(readPeriod(label)?.label).toBe(label);
  });

  test.each(['', 'jan', 'kv 5 2024', '2024 T4', '2024-13', '24-jan', 'mars 2024 - januari 2024', 'x - y'])(
    'not %s',
    (text) => expect(readPeriod(text)).toBeNull(),
  );
});

test('any text is read or not, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [readNumber, readInteger, readDay, readPeriod]) read(text);
    }),
  );
});

test('a number written the Swedish way is the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const written = `${whole.toLocaleString('sv-SE')},${String(cents).padStart(2, '0')}`;
      const sign = whole < 0 ? -1 : 1;
      expect(readNumber(written)).toBeCloseTo(whole + (sign * cents) / 100, 6);
    }),
  );
});
