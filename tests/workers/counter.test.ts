import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everything } from '../../src/lib/analysis/filter.ts';
import { employees, type IncidentSummary } from '../../src/lib/analysis/incidents/incidentSummary.ts';
import { Superseded } from '../../src/lib/warehouse/warehouse.ts';
import { Counter, type CounterAsk, type CounterTell } from '../../src/lib/workers/counter.ts';
import type { CountRequest } from '../../src/lib/workers/counting.ts';

/** The worker, as the test speaks for it. */
class FakeWorker {
  static made: FakeWorker[] = [];
  readonly said: CounterAsk[] = [];
  readonly #hear = new Map<string, (event: { data?: CounterTell; message?: string }) => void>();
  terminated = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  addEventListener(type: string, hear: (event: { data?: CounterTell; message?: string }) => void): void {
    this.#hear.set(type, hear);
  }
  postMessage(message: CounterAsk): void {
    this.said.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(data: CounterTell): void {
    this.#hear.get('message')!({ data });
  }
  break(message: string): void {
    this.#hear.get('error')!({ message });
  }
  get asked(): { id: number; request: CountRequest }[] {
    return this.said.flatMap((m) => (m.type === 'count' ? [m] : []));
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const summary = (concerned: readonly string[] = employees): CountRequest => ({ kind: 'summary', concerned });
const views: CountRequest = {
  kind: 'views',
  choice: { filter: everything, concerned: employees, onlyThreats: false },
};
const told = (month: string): IncidentSummary => ({
  ...{ months: [month], missing: [], incidents: new Map(), threats: new Map(), reporting: [], stuck: [] },
});
const loaded = (): { counter: Counter; worker: FakeWorker } => {
  const counter = new Counter();
  counter.load(new Uint8Array(8), []);
  return { counter, worker: FakeWorker.made.at(-1)! };
};

test('one request is with the worker; of those that wait the newest of each kind is asked next', async () => {
  const { counter, worker } = loaded();
  const asked = [summary(['a']), views, summary(['b']), summary(['c'])].map((request) => counter.count(request));
  const outcomes = Promise.allSettled(asked);
  expect(worker.asked.map((m) => m.request)).toEqual([summary(['a'])]);
  worker.tell({ id: 1, sent: { summary: told('2025-01') } });
  expect(worker.asked[1]!.request).toEqual(views);
  worker.tell({ id: 2, failed: 'not to be had' });
  expect(worker.asked[2]!.request).toEqual(summary(['c']));
  worker.tell({ id: 3, sent: { summary: told('2025-03') } });
  expect(await outcomes).toMatchObject([
    { status: 'fulfilled', value: { months: ['2025-01'] } },
    { status: 'rejected', reason: new Error('not to be had') },
    { status: 'rejected', reason: expect.any(Superseded) },
    { status: 'fulfilled', value: { months: ['2025-03'] } },
  ]);
});

test('other events end the worker and what was asked of it; a late answer is not heard', async () => {
  const { counter, worker } = loaded();
  const before = counter.count(summary());
  counter.load(new Uint8Array(8), []);
  await expect(before).rejects.toBeInstanceOf(Superseded);
  expect(worker.terminated).toBe(true);
  const after = counter.count(summary());
  worker.tell({ id: 2, sent: { summary: told('2024-01') } });
  FakeWorker.made[1]!.tell({ id: 2, sent: { summary: told('2025-01') } });
  await expect(after).resolves.toMatchObject({ months: ['2025-01'] });
});

test('a worker that breaks fails what was asked of it', async () => {
  const { counter, worker } = loaded();
  const asked = counter.count(summary());
  worker.break('no such file');
  await expect(asked).rejects.toThrow('no such file');
});
