import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/lib/ingest/protocol/cells.ts';
import { layOut } from '../../../src/lib/ingest/protocol/layout.ts';
import { repairText } from '../../../src/lib/ingest/swedish/repair.ts';

const cells = (text: string) => cellsOf(layOut(repairText(text)).lines[0]!);

test('cells stand between bars, and say where', () => {
  expect(cells('Enhet | Tillbud |  | Olyckor').map(({ text, start, column }) => [text, start, column])).toEqual([
    ['Enhet', 0, 0],
    ['Tillbud', 8, 1],
    ['', 19, 2],
    ['Olyckor', 21, 3],
  ]);
});

test('what stands behind the widest table is one cell, and nothing is lost', () => {
  const text = 'antal|'.repeat(10_000) + 'slut';
  const found = cells(text);
  expect(found.length).toBeLessThan(4_000);
  expect(found.map((c) => c.text).join('|')).toBe(text);
});
