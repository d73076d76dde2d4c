import { expect, test } from 'vitest';
import { faultsOf, isFaulty, waitsFor } from '../../../src/lib/view/faultsOf.ts';
import type { SourceReport } from '../../../src/lib/model/source.ts';

const source = (errors: number, warnings: number, by: SourceReport['tables'][number]['by'][]): SourceReport => ({
  ...{ name: 'a.csv', kind: 'incidents', hash: '', bytes: 1, modified: 0, rows: {}, from: null, to: null },
  ...{ errors, warnings, notes: 0 },
  tables: by.map((by) => ({ sheet: null, shape: null, kind: null, by, unknown: {} })),
});

test('a table that waits for an answer is asked about, and no fault', () => {
  expect([waitsFor(source(1, 0, ['ask'])), faultsOf(source(1, 0, ['ask'])).errors]).toEqual([1, 0]);
  expect(isFaulty(source(1, 0, ['ask', 'headers']))).toBe(false);
  expect(isFaulty(source(2, 0, ['ask', 'headers']))).toBe(true);
  expect(isFaulty(source(1, 1, ['ask']))).toBe(true);
  expect(isFaulty(source(1, 0, ['headers']))).toBe(true);
});
