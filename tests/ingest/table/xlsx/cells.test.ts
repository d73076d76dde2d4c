import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../../src/lib/ingest/table/readNumber.ts';
import { numberText, plainText } from '../../../../src/lib/ingest/table/xlsx/cellText.ts';
import { numberFormat } from '../../../../src/lib/ingest/table/xlsx/numberFormat.ts';
import { readRange } from '../../../../src/lib/ingest/table/xlsx/readRange.ts';
import { shiftPoint } from '../../../../src/lib/ingest/table/xlsx/shiftPoint.ts';

test.each([
  ['5.4', 0, '5.4'],
  ['0.054', 2, '5.4'],
  ['1', 2, '100'],
  ['0', 2, '0'],
  ['-0.5', 2, '-50'],
  ['1.2E-2', 0, '0.012'],
  ['1.25e3', 0, '1250'],
  ['1e21', 0, '1000000000000000000000'],
  ['.5', 0, '0.5'],
  ['007.50', 0, '7.5'],
  ['x', 0, null],
  ['', 0, null],
  ['.', 0, null],
])('%s by %i places', (text, places, expected) => expect(shiftPoint(text, places)).toBe(expected));

describe('what a number stands for, by its format', () => {
  test.each([
    [0, undefined, 'number'],
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [9, undefined, 'percent'],
    [164, 'yyyy\\-mm\\-dd', 'day'],
    [164, '[$-41D]mmm\\-yy;@', 'month'],
    [164, 'd/m/yyyy h:mm', 'moment'],
    [164, 'yyyy', 'year'],
    [164, 'hh:mm:ss', 'time'],
    [164, '[h]:mm', 'number'],
    [164, '0.0%', 'percent'],
    [164, '#,##0', 'number'],
    [164, '0 "dagar"', 'number'],
    [164, 'General', 'number'],
    [164, 'General" år"', 'number'],
    [164, '0.00;[Red]-0.00', 'number'],
    [164, '0.00E+00', 'number'],
  ] as const)('%i %s', (id, code, expected) => expect(numberFormat(id, code)).toBe(expected));
});

describe('numbers as texts', () => {
  test.each([
    ['5.4000000000000004', 'number', '5.4'],
    ['0.28999999999999998', 'percent', '29 %'],
    ['0.30000000000000004', 'number', '0.3'],
    ['6.9999999999999993E-3', 'percent', '0.7 %'],
    ['45671', 'day', '2025-01-14'],
    ['45671.354166666664', 'moment', '2025-01-14 08:30'],
    ['45671.9999999', 'day', '2025-01-15'],
    ['45292', 'month', '2024-01'],
    ['45292', 'year', '2024'],
    ['0.35416666666666669', 'time', '08:30'],
    ['-1', 'day', '-1'],
    ['9999999', 'day', '9999999'],
    ['1e400', 'number', '1e400'],
    ['x', 'number', 'x'],
  ] as const)('%s as %s', (value, format, expected) => expect(numberText(value, format, false)).toBe(expected));

  test('days may be counted from 1904', () => expect(numberText('44209', 'day', true)).toBe('2025-01-14'));

  test('a number of fifteen digits is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e8, max: 1e8, noNaN: true }).map((n) => Number(n.toFixed(6))),
        (n) => {
          expect(readNumber(numberText(String(n), 'number', false))).toBe(n === 0 ? 0 : n);
        },
      ),
    );
  });
});

test('characters that XML cannot hold', () => expect(plainText('a_x000D_\nb_x0041_c_xyz')).toBe('a\r\nbAc_xyz'));

test('ranges', () => {
  expect(readRange('A3:B7')).toEqual({ left: 0, top: 3, right: 1, bottom: 7 });
  expect(readRange('XFD1:XFD1048576')).toEqual({ left: 16383, top: 1, right: 16383, bottom: 1048576 });
  for (const ref of ['A1', 'B1:A1', 'A2:A1', '$A$1:$B$2', 'AAAA1:AAAA2', '']) expect(readRange(ref)).toBeNull();
});
