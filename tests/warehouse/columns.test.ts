import * as arrow from '@uwdata/flechette';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodeColumns } from '../../src/lib/warehouse/arrow.ts';
import { codedText } from '../../src/lib/warehouse/codedText.ts';
import { checkColumns, fromRows, type Columns } from '../../src/lib/warehouse/columns.ts';
import { nodeEngine } from '../../src/lib/warehouse/engines/node.ts';
import { pack, unpackColumns } from '../../src/lib/warehouse/packed.ts';
import { sql } from '../../src/lib/warehouse/sql.ts';
import { Warehouse } from '../../src/lib/warehouse/warehouse.ts';

interface Row {
  month: string;
  unit: string | null;
  n: number;
}
const rows: Row[] = [
  { month: '2025-01', unit: 'Ängen', n: 2 },
  { month: '2025-01', unit: null, n: 7 },
  { month: '2025-02', unit: '', n: 1 },
  { month: '2025-02', unit: 'Ängen', n: 3 },
];
const columns: Columns = {
  n: 4,
  text: {
    month: { values: ['2025-01', '2025-02'], codes: Uint32Array.of(0, 0, 1, 1) },
    unit: { values: ['Ängen', null, ''], codes: Uint32Array.of(0, 1, 2, 0) },
  },
  numbers: { n: Float64Array.of(2, 7, 1, 3) },
};

test('rows, what is packed and what the engine gives are the same columns', async () => {
  expect(fromRows(rows, ['month', 'unit'], ['n'])).toEqual(columns);
  expect(unpackColumns(pack(rows as unknown as Record<string, unknown>[]))).toEqual(columns);
  const warehouse = new Warehouse(await nodeEngine());
  const values = sql`SELECT * FROM (VALUES ('2025-01', 'Ängen', 2), ('2025-01', NULL, 7), ('2025-02', '', 1), ('2025-02', 'Ängen', 3)) v(month, unit, n)`;
  const question = { name: 'values', sql: values, row: z.unknown() };
  expect(decodeColumns(await warehouse.bytes(question))).toEqual(columns);
  await warehouse.close();
});

test('no rows are columns without values', async () => {
  const none = arrow.tableToIPC(arrow.tableFromArrays({ unit: [] as string[] }, { types: { unit: arrow.utf8() } }), {});
  expect(decodeColumns(none!)).toEqual({
    n: 0,
    text: { unit: { values: [], codes: new Uint32Array() } },
    numbers: {},
  });
});

test('a column that is neither text nor numbers is refused', () => {
  const flags = arrow.tableToIPC(arrow.tableFromArrays({ open: [true, false] }), {});
  expect(() => decodeColumns(flags!)).toThrow('open is neither text nor numbers');
});

test('each distinct value is checked against the shape', () => {
  const shape = z.object({ month: z.string(), unit: z.string().nullable(), n: z.int().positive() });
  expect(() => checkColumns(shape, columns)).not.toThrow();
  expect(() => checkColumns(shape.extend({ unit: z.string() }), columns)).toThrow();
  expect(() => checkColumns(shape, { ...columns, numbers: { n: Float64Array.of(2, 7, 0.5, 3) } })).toThrow();
  expect(() => checkColumns(shape.extend({ type: z.string() }), columns)).toThrow();
});

/** Texts as Arrow lays them, in two batches. */
const batchesOf = (texts: readonly (string | null)[], cut: number) =>
  [texts.slice(0, cut), texts.slice(cut)].map((part) => {
    const bytes = part.map((text) => new TextEncoder().encode(text ?? ''));
    const offsets = new Int32Array(part.length + 1);
    bytes.forEach((b, i) => (offsets[i + 1] = offsets[i]! + b.length));
    return {
      length: part.length,
      nullCount: part.filter((text) => text === null).length,
      values: Uint8Array.from(bytes.flatMap((b) => [...b])),
      offsets,
      isValid: (i: number) => part[i] !== null,
    };
  });

test('any texts, in any batches: the codes give them back, and no value stands twice', () => {
  const texts = fc.array(fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'b', 'ab'))));
  fc.assert(
    fc.property(texts, fc.nat(20), (all, cut) => {
      const { values, codes } = codedText(batchesOf(all, cut), all.length);
      expect([...codes].map((code) => values[code])).toEqual(all);
      expect(new Set(values).size).toBe(values.length);
    }),
  );
});

test('texts whose hashes are the same are still told apart', () => {
  // Both are 0x5e4daa9d by FNV-1a.
  const { values, codes } = codedText(batchesOf(['costarring', 'liquid', 'costarring'], 3), 3);
  expect([values, [...codes]]).toEqual([
    ['costarring', 'liquid'],
    [0, 1, 0],
  ]);
});
