import type { Ask, Tell } from './messages.ts';

/** The page's end of the worker that reads files. It starts with the first file. */
export class IngestClient {
  readonly #hear: (message: Tell) => void;
  readonly #fail: (reason: string) => void;
  #worker: Worker | null = null;

  constructor(hear: (message: Tell) => void, fail: (reason: string) => void) {
    this.#hear = hear;
    this.#fail = fail;
  }

  /** Says something to the worker; of a file only a handle travels. */
  say(ask: Ask): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(ask);
  }

  /** Ends the worker with all that it holds; what it has said and is not heard yet is not heard. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', (event) => {
      if (worker === this.#worker) this.#fail(event.message);
    });
    return worker;
  }
}
