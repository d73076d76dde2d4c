import { expect, test } from 'vitest';
import type { TableDraft, TableLook } from '../../../src/lib/model/tableLook.ts';
import { Drafting } from '../../../src/routes/data/drafting.svelte.ts';
import { questionsIn } from '../../../src/routes/data/asking.svelte.ts';

const lookOf = (draft: TableDraft | null, problem: TableLook['problem'] = null): TableLook => ({
  ...{ source: 'a.csv', sheet: null, shape: 'a|b|c', headers: [], columns: [], words: {}, problem },
  draft: draft?.columns
    ? { ...draft, columns: draft.columns }
    : { kind: draft?.kind ?? null, columns: { occurred: 'a' }, values: {} },
  ...{ rows: 1, whole: true, read: 1, preview: [], issues: [] },
});

/** A workspace whose looks are answered when the test says so. */
function asked() {
  const asks: { draft: TableDraft | null; answer: (look: TableLook | null) => void }[] = [];
  const workspace = {
    look: (_: string, __: string | null, draft: TableDraft | null) =>
      new Promise<TableLook | null>((answer) => asks.push({ draft, answer })),
  };
  return { asks, drafting: new Drafting(workspace, 'a.csv', 'a|b|c') };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what is guessed is taken over, what is chosen is tried, and what cannot be read is not decided', async () => {
  const { asks, drafting } = asked();
  expect([asks[0]!.draft, drafting.state, drafting.mapping]).toEqual([null, 'looking', null]);
  asks[0]!.answer(lookOf(null));
  await settled();
  drafting.setKind('incidents');
  expect(asks[1]!.draft).toEqual({ kind: 'incidents', columns: null, values: {} });
  asks[1]!.answer(lookOf(asks[1]!.draft));
  await settled();
  const plain = { shape: 'a|b|c', kind: 'incidents', columns: { occurred: 'a' }, values: {} };
  expect(drafting.mapping).toEqual(plain);
  drafting.setColumn('type', 'b');
  drafting.setWord('type', 'kat 3', 'accident');
  expect(drafting.mapping).toBeNull();
  asks.at(-1)!.answer(lookOf(asks.at(-1)!.draft, { problem: 'values', column: 'type', header: 'B', value: 'x' }));
  await settled();
  expect(drafting.mapping).toBeNull();
  // Another column has other words: what was said of those before is forgotten.
  drafting.setColumn('type', 'c');
  asks.at(-1)!.answer(lookOf(asks.at(-1)!.draft));
  await settled();
  expect(drafting.mapping).toEqual({ ...plain, columns: { occurred: 'a', type: 'c' } });
});

test('the newest choice counts, however late an older one is answered', async () => {
  const { asks, drafting } = asked();
  drafting.setKind('absence');
  drafting.setKind('incidents');
  asks[2]!.answer(lookOf(asks[2]!.draft));
  asks[1]!.answer(lookOf(asks[1]!.draft));
  asks[0]!.answer(lookOf(null));
  await settled();
  expect([drafting.kind, drafting.state]).toEqual(['incidents', 'ready']);
});

test('one header for two columns is told of, and a file that is gone too', async () => {
  const { asks, drafting } = asked();
  asks[0]!.answer(lookOf({ kind: 'incidents', columns: { occurred: 'a', reported: 'a' }, values: {} }));
  await settled();
  expect([...drafting.twice]).toEqual([['reported', 'occurred']]);
  expect(drafting.mapping).toBeNull();
  drafting.setColumn('reported', '');
  asks[1]!.answer(null);
  await settled();
  expect([drafting.state, drafting.mapping]).toEqual(['gone', null]);
});

test('each shape is asked about once, however many files have it', () => {
  const table = (shape: string | null, by: 'ask' | 'headers' = 'ask') => ({
    ...{ sheet: null, shape, kind: null, by, unknown: {} },
  });
  const source = (name: string, ...tables: ReturnType<typeof table>[]) => ({
    ...{ name, kind: 'unknown' as const, hash: '', bytes: 1, modified: 0, rows: {}, from: null, to: null, tables },
    ...{ errors: 1, warnings: 0, notes: 0 },
  });
  const sources = [
    source('a', table('x')),
    source('b', table('x'), table('y')),
    source('c', table('z', 'headers')),
    source('d', table(null)),
  ];
  expect(questionsIn(sources)).toEqual([
    { shape: 'x', name: 'a', sheet: null, others: 1 },
    { shape: 'y', name: 'b', sheet: null, others: 0 },
  ]);
});
