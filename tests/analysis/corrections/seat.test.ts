import { expect, test } from 'vitest';
import { correctSeat } from '../../../src/lib/analysis/corrections/correctSeat.ts';
import type { Correction, Values } from '../../../src/lib/model/correction.ts';

const seat = (organisation: string | null): Values['attendance'] => ({
  ...{ side: 'union', organisation, role: 'ombud', attendance: 'present', remote: false },
});
const base = { source: { hash: 'a'.repeat(64), name: 'm.txt' }, made: '2026-03-10' };
const kind = 'attendance' as const;
const changedOne: Correction = {
  ...{ ...base, id: 'aaaaaaaa', kind, action: 'change', was: seat('Vison'), set: { organisation: 'Vision' } },
};
const addedOne: Correction = { ...base, id: 'bbbbbbbb', kind, action: 'add', set: seat('SACO') };
const own = [changedOne, addedOne];

test('a seat as it was read is changed, struck, or left', () => {
  expect(correctSeat(own, seat('Kommunal'), seat('Ledarna'))).toEqual({
    ...{ id: null, kind, action: 'change', was: seat('Kommunal'), set: { organisation: 'Ledarna' } },
  });
  expect(correctSeat(own, seat('Kommunal'), null)).toEqual({ id: null, kind, action: 'strike', was: seat('Kommunal') });
  expect(correctSeat(own, seat('Kommunal'), seat('Kommunal'))).toBeNull();
  expect(correctSeat([], null, seat('Kommunal'))).toEqual({ id: null, kind, action: 'add', set: seat('Kommunal') });
});

test('a seat that was changed goes on from what was read, and back to it', () => {
  expect(correctSeat(own, seat('Vision'), seat('Ledarna'))).toEqual({
    ...{ id: 'aaaaaaaa', kind, action: 'change', was: seat('Vison'), set: { organisation: 'Ledarna' } },
  });
  expect(correctSeat(own, seat('Vision'), null)).toEqual({
    id: 'aaaaaaaa',
    kind,
    action: 'strike',
    was: seat('Vison'),
  });
  expect(correctSeat(own, seat('Vision'), seat('Vison'))).toEqual({ undo: 'aaaaaaaa' });
});

test('a seat that was added is another, or gone as it came', () => {
  expect(correctSeat(own, seat('SACO'), seat('SRAT'))).toEqual({
    id: 'bbbbbbbb',
    kind,
    action: 'add',
    set: seat('SRAT'),
  });
  expect(correctSeat(own, seat('SACO'), null)).toEqual({ undo: 'bbbbbbbb' });
});
