import { afterEach, expect, test, vi } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Tell } from '../../src/lib/workers/messages.ts';
import * as prepare from '../../src/lib/workers/prepare.ts';

vi.mock('../../src/lib/workers/prepare.ts', { spy: true });
afterEach(() => vi.restoreAllMocks());

const csv = (rows: number): Uint8Array =>
  new TextEncoder().encode(
    ['id;händelsedatum;enhet;händelsetyp', ...Array.from({ length: rows }, (_, i) => `${i};2025-01-10;A;tillbud`)].join(
      '\n',
    ),
  );
const today = '2026-01-15';

/** A desk and what it has told; `settled` waits for the next dataset. */
function desk() {
  const told: Tell[] = [];
  let settle: () => void = () => undefined;
  const made = new Desk((message) => {
    told.push(message);
    if (message.type === 'dataset') settle();
  }, documentEffects);
  const settled = () => new Promise<void>((resolve) => (settle = resolve));
  const add = (id: number, name: string, bytes: Uint8Array) =>
    made.hear({ type: 'add', id, name, modified: 0, bytes, today });
  const outcomes = () => told.flatMap((m) => (m.type === 'done' ? [[m.id, m.outcome]] : []));
  const sources = () => {
    const last = told.findLast((m) => m.type === 'dataset');
    return last?.type === 'dataset' ? last.manifest.sources.map((s) => [s.name, s.rows.incidents ?? 0]) : null;
  };
  return { made, add, settled, outcomes, sources };
}

test('files are read one after the other and make one dataset', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  d.add(2, 'b.csv', csv(5));
  await d.settled();
  expect(d.outcomes()).toEqual([
    [1, 'read'],
    [2, 'read'],
  ]);
  expect(d.sources()).toEqual([
    ['a.csv', 3],
    ['b.csv', 5],
  ]);
});

test('the same content twice is one source; another content under the same name is another', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  d.add(2, 'kopia.csv', csv(3));
  d.add(3, 'a.csv', csv(4));
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['read', 'same', 'read']);
  expect(d.sources()).toEqual([
    ['a.csv', 3],
    ['a (2).csv', 4],
  ]);
});

test('what is cancelled leaves nothing, also when it has not begun', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(60_000));
  d.add(2, 'b.csv', csv(10));
  d.made.hear({ type: 'cancel', id: 1 });
  d.made.hear({ type: 'cancel', id: 2 });
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['cancelled', 'cancelled']);
  expect(d.sources()).toEqual([]);
});

test('a source that is taken out is gone, and one that cannot be read is told of and kept in the list', async () => {
  const d = desk();
  d.add(1, 'tom.csv', new Uint8Array());
  d.add(2, 'b.csv', csv(10));
  await d.settled();
  expect(d.outcomes().map(([, outcome]) => outcome)).toEqual(['unreadable', 'read']);
  const gone = d.settled();
  d.made.hear({ type: 'remove', name: 'b.csv', today });
  await gone;
  expect(d.sources()).toEqual([['tom.csv', 0]]);
});

test('a file that the memory cannot hold is failed, and the next one is read', async () => {
  vi.mocked(prepare.prepareFile).mockImplementationOnce(() => {
    throw new RangeError('Invalid array length');
  });
  const d = desk();
  d.add(1, 'stor.csv', csv(3));
  d.add(2, 'b.csv', csv(5));
  await d.settled();
  expect(d.outcomes()).toEqual([
    [1, 'failed'],
    [2, 'read'],
  ]);
  expect(d.sources()).toEqual([['b.csv', 5]]);
});

test('files that cannot be put together with the others are failed and forgotten; the others stay', async () => {
  const d = desk();
  d.add(1, 'a.csv', csv(3));
  await d.settled();
  vi.mocked(prepare.assemble).mockImplementationOnce(() => {
    throw new RangeError('Array buffer allocation failed');
  });
  d.add(2, 'stor.csv', csv(5));
  await d.settled();
  expect(d.outcomes().slice(1)).toEqual([
    [2, 'read'],
    [2, 'failed'],
  ]);
  expect(d.sources()).toEqual([['a.csv', 3]]);
});
