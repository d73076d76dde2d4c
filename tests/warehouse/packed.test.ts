import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/lib/warehouse/packed.ts';

test('rows come out as they went in', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
  const rows = fc.array(fc.record({ a: value, b: value, c: fc.double({ noNaN: true }) }));
  fc.assert(
    fc.property(rows, (r) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(r))))).toEqual(JSON.parse(JSON.stringify(r)));
    }),
  );
});

test('a column is its distinct values and one character a row', () => {
  expect(pack([{ m: '2025-01' }, { m: '2025-02' }, { m: '2025-01' }])).toEqual({
    n: 3,
    columns: { m: { values: ['2025-01', '2025-02'], at: ']^]' } },
  });
});
