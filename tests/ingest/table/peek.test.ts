import { expect, test } from 'vitest';
import { peekAt } from '../../../src/lib/ingest/table/peekAt.ts';
import { isHeader } from '../../../src/lib/ingest/table/columns.ts';
import { toSheet } from '../../../src/lib/ingest/table/toSheet.ts';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import { Desk } from '../../../src/lib/workers/desk.ts';
import type { Tell } from '../../../src/lib/workers/messages.ts';

const text = `Uttag ur systemet
id;händelsedatum;enhet;händelsetyp
1;2025-01-03;A;tillbud
2;"2025-
02-03";B;tillbud

3;2025-03-03;=HYPERLINK("x");<script>
4;2025-04-03;D;tillbud
5;2025-05-03;E;tillbud`;
const peek = (line: number, column: string | null = null) => peekAt(toSheet('a.csv', text, isHeader), line, column);
const lines = (line: number) => peek(line)?.rows.map((r) => `${r.line}: ${r.cells.join(' ')}`);

test('the row on a line as it stands, those around it, and the cell', () => {
  expect(peek(7, 'enhet')).toEqual({
    header: ['id', 'händelsedatum', 'enhet', 'händelsetyp'],
    rows: [
      { line: 3, cells: ['1', '2025-01-03', 'A', 'tillbud'] },
      { line: 4, cells: ['2', '2025-\n02-03', 'B', 'tillbud'] },
      { line: 7, cells: ['3', '2025-03-03', '=HYPERLINK("x")', '<script>'] },
      { line: 8, cells: ['4', '2025-04-03', 'D', 'tillbud'] },
      { line: 9, cells: ['5', '2025-05-03', 'E', 'tillbud'] },
    ],
    row: 2,
    column: 2,
  });
});

test('at the ends', () => {
  expect([lines(3)?.length, peek(3)?.row, lines(9)?.length, peek(9)?.row]).toEqual([3, 0, 3, 2]);
});

test('a line of the header, or above it', () => {
  expect(peek(2, 'enhet')).toMatchObject({
    header: [],
    row: 0,
    column: 2,
    rows: [{ line: 2 }, { line: 3 }, { line: 4 }],
  });
  expect(peek(1)).toMatchObject({ row: 0, column: null });
});

test('no such line, or a column that the file does not call so', () => {
  expect([peek(5), peek(6), peek(99), peek(3, 'annat')?.column]).toEqual([null, null, null, null]);
});

test('the desk shows a place of a source’s file, and says when it cannot', async () => {
  const told: Tell[] = [];
  const desk = new Desk((message) => told.push(message), documentEffects);
  const today = '2026-01-15';
  await desk.hear({ type: 'add', id: 1, name: 'a.csv', modified: 0, file: new Blob([text]), today });
  const place = { line: 8, column: 'händelsetyp', span: null };
  await desk.hear({ type: 'peek', id: 2, name: 'a.csv', place });
  await desk.hear({ type: 'peek', id: 3, name: 'annan.csv', place });
  await expect.poll(() => told.filter((m) => m.type === 'peek').length).toBe(2);
  const peeks = told.flatMap((m) =>
    m.type === 'peek' ? [[m.id, m.peek?.rows[m.peek.row]?.cells ?? null, m.peek?.column ?? null]] : [],
  );
  expect(peeks.sort()).toEqual([
    [2, ['4', '2025-04-03', 'D', 'tillbud'], 3],
    [3, null, null],
  ]);
});
