import type { Unit } from '../analysis/unitTree.ts';
import { Superseded } from '../warehouse/warehouse.ts';
import { received, type Counted, type CountRequest, type Sent } from './counting.ts';

/** What the page says to the worker that counts: the answer to `incidentCells` with the units, then requests. */
export type CounterAsk =
  { type: 'load'; cells: Uint8Array; units: readonly Unit[] } | { type: 'count'; id: number; request: CountRequest };
export type CounterTell = { id: number; sent: Sent } | { id: number; failed: string };

interface Waiting {
  readonly request: CountRequest;
  readonly resolve: (sent: Sent) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The page's end of the worker that counts events: however many they are, the page hears its user. One request is with
 * the worker; of those that wait, the newest of each kind.
 */
export class Counter {
  #worker: Worker | null = null;
  #lastId = 0;
  #asked: Waiting | null = null;
  #waiting: Waiting[] = [];

  /** Gives the worker other events; what was asked of those before is rejected with Superseded. Takes ownership of the bytes. */
  load(cells: Uint8Array, units: readonly Unit[]): void {
    this.stop();
    this.#worker = this.#start();
    this.#worker.postMessage({ type: 'load', cells, units } satisfies CounterAsk, [cells.buffer]);
  }

  /** Throws Superseded when a newer request of its kind, or other events, came first. */
  async count<R extends CountRequest>(request: R): Promise<Counted<R>> {
    const sent = await new Promise<Sent>((resolve, reject) => {
      const stale = this.#waiting.find((w) => w.request.kind === request.kind);
      stale?.reject(new Superseded(request.kind));
      this.#waiting = [...this.#waiting.filter((w) => w !== stale), { request, resolve, reject }];
      this.#next();
    });
    return received<R>(sent);
  }

  /** Ends the worker with the events that it holds. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#drop(new Superseded('events'));
  }

  #start(): Worker {
    const worker = new Worker(new URL('./counter.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CounterTell>) => {
      if (worker !== this.#worker || data.id !== this.#lastId || !this.#asked) return;
      const { resolve, reject } = this.#asked;
      this.#asked = null;
      if ('sent' in data) resolve(data.sent);
      else reject(new Error(data.failed));
      this.#next();
    });
    worker.addEventListener('error', (event) => {
      if (worker === this.#worker) this.#drop(new Error(event.message));
    });
    return worker;
  }

  #next(): void {
    if (this.#asked || !this.#worker) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#asked = next;
    this.#worker.postMessage({ type: 'count', id: ++this.#lastId, request: next.request } satisfies CounterAsk);
  }

  #drop(reason: Error): void {
    const dropped = [...(this.#asked ? [this.#asked] : []), ...this.#waiting];
    this.#asked = null;
    this.#waiting = [];
    for (const { reject } of dropped) reject(reason);
  }
}
