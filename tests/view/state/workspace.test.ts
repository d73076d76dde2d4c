import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Correction } from '../../../src/lib/model/correction.ts';
import { Workspace } from '../../../src/lib/view/state/workspace.svelte.ts';
import { encode } from '../../../src/lib/warehouse/arrow.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { sql } from '../../../src/lib/warehouse/sql.ts';
import { Superseded, type TableBytes } from '../../../src/lib/warehouse/warehouse.ts';

/** The worker that reads files, as the test speaks for it. */
class FakeWorker {
  static made: FakeWorker[] = [];
  #hear: (event: { data: unknown }) => void = () => undefined;
  terminated = false;
  said: { type: string }[] = [];
  constructor() {
    FakeWorker.made.push(this);
  }
  addEventListener(type: string, hear: (event: { data: unknown }) => void): void {
    if (type === 'message') this.#hear = hear;
  }
  postMessage(message: { type: string }): void {
    this.said.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(data: unknown): void {
    this.#hear({ data });
  }
}

const units = (name: string): TableBytes => ({
  units: encode('units', [
    { unit_id: name, name, level: null, parent_id: null, group_name: null, depth: 0, position: 0 },
  ]),
});
const manifest = {
  title: '',
  sample: true,
  asOf: null,
  minGroup: 0,
  sources: [],
  issues: [],
  corrections: [],
  overlaps: [],
  unplaced: [],
  joined: [],
  histories: [],
};
const source = {
  ...{ name: 'a.csv', kind: 'units' as const, hash: '', bytes: 1, rows: {}, from: null, to: null },
  ...{ errors: 0, warnings: 0, notes: 0 },
};
const question = { name: 'q', sql: sql`SELECT 1 AS n`, row: z.object({ n: z.number() }) };

/** An engine that keeps the sizes of the table of units that it was given. Taking a table empties its buffer, as the worker's does. */
const fakeEngine = (inserted: number[], close = () => undefined): Engine => ({
  insert: (table, ipc) => {
    if (table === 'units') inserted.push(ipc.length);
    structuredClone(ipc.buffer, { transfer: [ipc.buffer as ArrayBuffer] });
    return Promise.resolve();
  },
  query: () => Promise.resolve(encode('units', [])),
  close: () => Promise.resolve(close()),
});

const patience = () => new Promise((resolve) => setTimeout(resolve, 5));
const file = (name: string) => new File(['x'], name);

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const made = (effects: { engine: () => Promise<Engine>; published?: () => Promise<TableBytes> }) =>
  new Workspace(manifest, () => ({}), { published: () => Promise.resolve({}), today: () => '2026-01-15', ...effects });

/** Adds a file and lets the worker answer with a dataset. */
async function add(workspace: Workspace, tables: TableBytes): Promise<void> {
  workspace.add([file('a.csv')]);
  await patience();
  FakeWorker.made.at(-1)?.tell({ type: 'dataset', tables, manifest: { ...manifest, sources: [source] } });
}

test('published tables that arrive late do not take the place of the own ones', async () => {
  const inserted: number[] = [];
  let arrive: (tables: TableBytes) => void = () => undefined;
  const workspace = made({
    engine: () => Promise.resolve(fakeEngine(inserted)),
    published: () => new Promise((resolve) => (arrive = resolve)),
  });
  const early = workspace.ask(question);
  const mine = units('mine');
  const size = mine.units?.length;
  await add(workspace, mine);
  await workspace.ask(question);
  arrive(units('a published unit with quite another and much longer name'));
  await expect(early).rejects.toBeInstanceOf(Superseded);
  await patience();
  expect(inserted).toEqual([size]);
  expect(workspace.engine).toBe('ready');
});

test('own tables are there again after the engine has failed, and after it was stopped', async () => {
  const inserted: number[] = [];
  let [starts, closes] = [0, 0];
  const workspace = made({
    engine: () =>
      ++starts === 1
        ? Promise.reject(new Error('no wasm'))
        : Promise.resolve(fakeEngine(inserted, () => void closes++)),
  });
  const mine = units('mine');
  const size = mine.units?.length;
  await add(workspace, mine);
  await expect(workspace.ask(question)).rejects.toThrow('no wasm');
  expect(workspace.engine).toBe('failed');
  workspace.retry();
  await workspace.ask(question);
  workspace.stop();
  await workspace.ask(question);
  expect(inserted).toEqual([size, size]);
  expect([starts, closes, workspace.engine, workspace.round]).toEqual([3, 1, 'ready', 2]);
});

test('a failed fetch of the tables leaves no engine running behind the one that is tried next', async () => {
  let [starts, closes] = [0, 0];
  const workspace = made({
    engine: () => Promise.resolve(fakeEngine([], () => void closes++)).finally(() => starts++),
    published: () => (starts < 2 ? Promise.reject(new Error('offline')) : Promise.resolve({})),
  });
  await expect(workspace.ask(question)).rejects.toThrow('offline');
  await patience();
  await expect(workspace.ask(question)).rejects.toThrow('offline');
  await patience();
  await workspace.ask(question);
  expect([starts, closes]).toEqual([3, 2]);
});

test('going back to the published data forgets the files that are on their way', async () => {
  const inserted: number[] = [];
  const workspace = made({ engine: () => Promise.resolve(fakeEngine(inserted)) });
  workspace.add([file('a.csv')]);
  await patience();
  workspace.add([file('b.csv')]);
  workspace.showPublished();
  await patience();
  const [worker, ...others] = FakeWorker.made;
  expect([worker?.terminated, worker?.said.length, others.length]).toEqual([true, 2, 0]);
  worker?.tell({ type: 'dataset', tables: units('late'), manifest: { ...manifest, sources: [source] } });
  expect([workspace.own, workspace.jobs.length]).toEqual([false, 0]);
  await workspace.ask(question);
  expect(inserted).toEqual([encode('units', []).length]);
});

test('corrections are kept by the page, told to the worker, and forgotten with the files', async () => {
  const workspace = made({ engine: () => Promise.resolve(fakeEngine([])) });
  await add(workspace, units('a'));
  const correction = (id: string, made = '2026-01-15'): Correction => ({
    ...{ id, made, kind: 'attendance', action: 'add', source: { hash: 'a'.repeat(64), name: 'a.txt' } },
    set: { side: 'union', organisation: 'Vision', role: null, attendance: 'present', remote: false },
  });
  const ids = () => workspace.corrections.map((c) => [c.id, c.made]);
  workspace.correct([correction('aaaaaaaa'), correction('bbbbbbbb')]);
  FakeWorker.made[0]?.tell({
    ...{ type: 'corrections', id: 1 },
    corrections: [correction('bbbbbbbb', '2026-01-16'), correction('cccccccc')],
  });
  expect(ids()).toEqual([
    ['aaaaaaaa', '2026-01-15'],
    ['bbbbbbbb', '2026-01-16'],
    ['cccccccc', '2026-01-15'],
  ]);
  workspace.undo(['aaaaaaaa', 'cccccccc']);
  expect(FakeWorker.made[0]?.said.at(-1)).toEqual({
    ...{ type: 'correct', corrections: [correction('bbbbbbbb', '2026-01-16')], today: '2026-01-15' },
    was: [correction('aaaaaaaa'), correction('bbbbbbbb', '2026-01-16'), correction('cccccccc')],
  });
  workspace.showPublished();
  expect(ids()).toEqual([]);
});

test('events are given to the counter once, and anew when other data is shown', async () => {
  const asked: string[] = [];
  const engine: Engine = {
    ...fakeEngine([]),
    query: (text) => {
      asked.push(text.includes('FROM incidents') ? 'events' : 'units');
      return Promise.resolve(encode('units', []));
    },
  };
  const workspace = made({ engine: () => Promise.resolve(engine) });
  const request = { kind: 'summary' as const, concerned: ['employee'] };
  const first = workspace.count(request);
  const superseded = expect(first).rejects.toBeInstanceOf(Superseded);
  await patience();
  const counter = FakeWorker.made[0]!;
  expect(counter.said.map((m) => m.type)).toEqual(['load', 'count']);
  void workspace.count({ ...request, concerned: ['pupil'] }).catch(() => undefined);
  await patience();
  expect(asked).toEqual(['events', 'units']);

  await add(workspace, units('own'));
  await superseded;
  expect(counter.terminated).toBe(true);
  void workspace.count(request).catch(() => undefined);
  await patience();
  expect(FakeWorker.made.at(-1)!.said.map((m) => m.type)).toEqual(['load', 'count']);
  expect(asked).toEqual(['events', 'units', 'events', 'units']);
});

test('what cannot be asked for is not counted, and is asked for again', async () => {
  let tries = 0;
  const engine = () => (++tries === 1 ? Promise.reject(new Error('no engine')) : Promise.resolve(fakeEngine([])));
  const workspace = made({ engine });
  const request = { kind: 'summary' as const, concerned: ['employee'] };
  await expect(workspace.count(request)).rejects.toThrow('no engine');
  void workspace.count(request).catch(() => undefined);
  await patience();
  expect(FakeWorker.made.at(-1)!.said.map((m) => m.type)).toEqual(['load', 'count']);
});
