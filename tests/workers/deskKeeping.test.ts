import { afterEach, expect, test, vi } from 'vitest';
import { documentEffects } from '../../scripts/lib/documents.ts';
import type { Correction } from '../../src/lib/model/correction.ts';
import { decode } from '../../src/lib/warehouse/arrow.ts';
import { Desk } from '../../src/lib/workers/desk.ts';
import type { Ask, Keeping, Tell } from '../../src/lib/workers/messages.ts';
import * as prepare from '../../src/lib/workers/prepare.ts';
import { MemoryStore, shelf, type Shelf } from '../keep/memoryStore.ts';

vi.mock('../../src/lib/workers/prepare.ts', { spy: true });
afterEach(() => vi.restoreAllMocks());

const today = '2026-01-15';
const csv = (rows: number): Blob =>
  new Blob([
    [
      'id;händelsedatum;enhet;händelsetyp',
      ...Array.from({ length: rows }, (_, i) => `${rows}-${i};2025-01-10;A;tillbud`),
    ].join('\n'),
  ]);
const correction = (id: string): Correction => ({
  ...{ id, made: today, kind: 'attendance', action: 'add', source: { hash: 'a'.repeat(64), name: 'a.txt' } },
  set: { side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false },
});

/** A tab: a desk on a shelf, what it has told, and its rows by source. */
function tab(on: Shelf, reader = 'r1') {
  const told: Tell[] = [];
  let clear = (): void => undefined;
  const desk = new Desk((message) => told.push(structuredClone(message)), documentEffects, {
    store: (_place, cleared) => {
      clear = cleared;
      return new MemoryStore(on);
    },
    reader,
    app: '0.1.0',
  });
  const say = (ask: Ask) => desk.hear(ask);
  let id = 0;
  return {
    say,
    cleared: () => clear(),
    add: (name: string, file: Blob) => say({ type: 'add', id: ++id, name, modified: 5, file, today }),
    keep: () => say({ type: 'keep', place: '/', today }),
    follow: () => say({ type: 'follow', place: '/', today }),
    told: <T extends Tell['type']>(type: T) => told.filter((m): m is Extract<Tell, { type: T }> => m.type === type),
    keeping: (): Keeping | undefined => told.findLast((m) => m.type === 'keeping')?.keeping,
    sources: () => {
      const last = told.findLast((m) => m.type === 'dataset');
      if (!last) return null;
      const rows = decode(last.tables.incidents!);
      return last.manifest.sources.map((s) => [s.name, rows.filter((r) => r['source'] === s.name).length]);
    },
  };
}
const on = { state: 'on', saved: today, problem: null, files: [] };
const off = { state: 'off', saved: null, problem: null, files: [] };

test('nothing is kept unless it is asked for', async () => {
  const s = shelf();
  const a = tab(s);
  await a.follow();
  await a.add('a.csv', csv(3));
  expect([s.kept, s.files.size, a.keeping(), a.sources()]).toEqual([undefined, 0, off, [['a.csv', 3]]]);
});

test('what is kept is there on the next visit, and is not read again', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(3));
  await a.say({ type: 'correct', corrections: [correction('abcdefgh')], was: [], today });
  await a.keep();
  await a.add('b.csv', csv(5));
  expect([a.keeping(), s.writings]).toEqual([on, 2]);
  const reads = vi.mocked(prepare.prepareFile).mock.calls.length;
  const b = tab(s);
  await b.follow();
  expect([
    b.sources(),
    b.keeping(),
    b
      .told('made')
      .at(-1)
      ?.corrections.map((c) => c.id),
  ]).toEqual([
    [
      ['a.csv', 3],
      ['b.csv', 5],
    ],
    on,
    ['abcdefgh'],
  ]);
  expect([vi.mocked(prepare.prepareFile).mock.calls.length - reads, s.writings]).toEqual([0, 2]);
  await b.add('kopia.csv', csv(5));
  expect(b.told('done').at(-1)?.outcome).toBe('same');
});

test('what was last chosen on each page is kept, and told on the next visit', async () => {
  const s = shelf();
  const a = tab(s);
  await a.say({ type: 'view', path: '/', fragment: '#unit=a' });
  expect(s.views).toEqual({});
  await a.add('a.csv', csv(3));
  await a.keep();
  await a.say({ type: 'view', path: '/handelser/', fragment: '#unit=b' });
  const b = tab(s);
  await b.follow();
  expect(b.told('made').at(-1)?.views).toEqual({ '/': '#unit=a', '/handelser/': '#unit=b' });
});

test('a newer reader reads the originals anew, and keeps what it has read', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(3));
  await a.keep();
  const b = tab(s, 'r2');
  await b.follow();
  expect([b.told('again').map((m) => m.name), b.told('done').map((m) => m.outcome)]).toEqual([['a.csv'], ['read']]);
  expect([b.sources(), [...s.files.values()].map((f) => f.stored?.by)]).toEqual([[['a.csv', 3]], ['r2 0']]);
  const c = tab(s, 'r2');
  await c.follow();
  expect([c.told('again'), c.sources()]).toEqual([[], [['a.csv', 3]]]);
});

test('a reading that is left, or whose bytes are damaged, takes nothing away from what is kept', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(30_000));
  await a.keep();
  const b = tab(s, 'r2');
  const leaving = b.follow();
  await b.say({ type: 'cancel', id: -1 });
  await leaving;
  expect(b.told('done').map((m) => m.outcome)).toEqual(['cancelled']);
  expect(
    b
      .told('dataset')
      .at(-1)
      ?.manifest.issues.map((i) => [i.source, i.rule]),
  ).toEqual([['a.csv', 'not-read-again']]);
  const kept = [...s.files.values()][0]!;
  expect([kept.original?.size, kept.stored?.by]).toEqual([csv(30_000).size, 'r1 0']);
  kept.stored = { ...kept.stored!, bytes: kept.stored!.bytes.subarray(0, 100) };
  const c = tab(s);
  await c.follow();
  expect([c.told('again').length, c.sources()]).toEqual([1, [['a.csv', 30_000]]]);
});

test('two tabs follow each other, and what both do at once is all there', async () => {
  const s = shelf();
  const [a, b] = [tab(s), tab(s)];
  await a.add('a.csv', csv(3));
  await a.keep();
  await b.follow();
  // Just before the first tab writes, the second one has.
  s.before = () => b.add('a.csv', csv(5));
  await a.add('c.csv', csv(7));
  const all = [
    ['a.csv', 3],
    ['a (2).csv', 5],
    ['c.csv', 7],
  ];
  expect(a.sources()).toEqual(all);
  await b.follow();
  expect([b.sources(), b.keeping(), a.keeping()]).toEqual([all, on, on]);
  await b.say({ type: 'remove', name: 'a.csv', today });
  await a.follow();
  expect(a.sources()).toEqual(all.slice(1));
  expect(s.files.size).toBe(2);
});

test('files of one name and other content, added in two tabs at once, get names of their own', async () => {
  const s = shelf();
  const [a, b] = [tab(s), tab(s)];
  await a.keep();
  await b.follow();
  s.before = () => b.add('a.csv', csv(5));
  await a.add('a.csv', csv(3));
  expect(a.sources()).toEqual([
    ['a.csv', 5],
    ['a (2).csv', 3],
  ]);
  await b.follow();
  expect(b.sources()).toEqual(a.sources());
});

test('corrections made in two tabs at once are all there; what one undoes is undone', async () => {
  const s = shelf();
  const [a, b] = [tab(s), tab(s)];
  const [one, two, three] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map(correction) as [
    Correction,
    Correction,
    Correction,
  ];
  await a.say({ type: 'correct', corrections: [one], was: [], today });
  await a.keep();
  await b.follow();
  s.before = () => b.say({ type: 'correct', corrections: [two], was: [one], today });
  await a.say({ type: 'correct', corrections: [one, three], was: [one], today });
  await b.follow();
  for (const each of [a, b])
    expect(
      each
        .told('made')
        .at(-1)
        ?.corrections.map((c) => c.id),
    ).toEqual(['bbbbbbbb', 'cccccccc']);
});

test('without room for more, what was kept is still there, and it is said which files are not', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(3));
  await a.keep();
  s.fails = 'full';
  await a.add('b.csv', csv(5));
  expect(a.keeping()).toEqual({ state: 'on', saved: today, problem: 'full', files: ['b.csv'] });
  expect(a.sources()?.length).toBe(2);
  const b = tab(s);
  await b.follow();
  expect(b.sources()).toEqual([['a.csv', 3]]);
  s.fails = null;
  await a.say({ type: 'remove', name: 'a.csv', today });
  expect(a.keeping()).toEqual(on);
});

test('a newer store, or one that makes no sense, is left as it is', async () => {
  for (const [kept, problem] of [
    [{ format: 99, revision: 1 }, 'newer'],
    [{ format: 1, revision: 'x' }, 'damaged'],
  ] as const) {
    const s = shelf();
    s.kept = kept;
    const a = tab(s);
    await a.follow();
    expect(a.keeping()).toEqual({ ...off, problem });
    await a.add('a.csv', csv(3));
    await a.keep();
    expect([a.keeping(), s.kept, s.writings]).toEqual([{ ...off, problem }, kept, 0]);
  }
});

test('when the storage is cleared, the tab goes on in memory and says so; it can be kept anew', async () => {
  for (const how of ['told', 'found'] as const) {
    const s = shelf();
    const a = tab(s);
    await a.add('a.csv', csv(3));
    await a.keep();
    s.kept = undefined;
    s.files.clear();
    if (how === 'told') a.cleared();
    else await a.add('b.csv', csv(4));
    expect([a.keeping(), s.kept]).toEqual([{ ...off, problem: 'cleared' }, undefined]);
    await a.keep();
    expect([a.keeping(), s.files.size]).toEqual([on, how === 'told' ? 1 : 2]);
  }
});

test('to keep no more erases what is kept; what is here stays', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(3));
  await a.keep();
  await a.say({ type: 'unkeep', erase: true });
  await a.add('b.csv', csv(5));
  expect([a.keeping(), s.kept, s.files.size, a.sources()?.length]).toEqual([off, undefined, 0, 2]);
});

test('a file that is not there any more is kept by what was read of it, and named', async () => {
  const s = shelf();
  const a = tab(s);
  const file = csv(3);
  await a.add('a.csv', file);
  file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  await a.keep();
  expect(a.keeping()).toEqual({ ...on, files: ['a.csv'] });
  const b = tab(s);
  await b.follow();
  expect(b.sources()).toEqual([['a.csv', 3]]);
  const c = tab(s, 'r2');
  await c.follow();
  expect([c.told('done').map((m) => m.outcome), c.sources()]).toEqual([['moved'], [['a.csv', 0]]]);
  expect([...s.files.values()].map((f) => f.stored?.by)).toEqual(['r1 0']);
});

test('what is kept and does not fit in the memory is left as it is', async () => {
  const s = shelf();
  const a = tab(s);
  await a.add('a.csv', csv(3));
  await a.keep();
  vi.mocked(prepare.assemble).mockImplementationOnce(() => {
    throw new RangeError('Array buffer allocation failed');
  });
  const b = tab(s);
  await b.follow();
  expect([b.keeping(), b.sources(), s.files.size, s.writings]).toEqual([{ ...off, problem: 'memory' }, [], 1, 1]);
});
