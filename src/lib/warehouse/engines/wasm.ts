import * as duckdb from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Engine } from '../engine.ts';
import { fromBindings } from './bindings.ts';

/** How long without a byte of progress before the start is given up: a blocked instantiation hangs instead of failing. */
const patience = 60_000;

/** Rejects when nothing has been heard for `patience` milliseconds. */
function watch(): { heard: () => void; silence: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  let fail: (reason: Error) => void;
  const silence = new Promise<never>((_, reject) => (fail = reject));
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => fail(new Error('DuckDB did not start: the file did not arrive, or the page may not compile WebAssembly')),
      patience,
    );
  };
  heard();
  return { heard, silence, stop: () => clearTimeout(timer) };
}

/** Asks for the head of a file: inside DuckDB's worker a file that cannot be had is never told of, only waited for. */
async function check(url: string): Promise<string> {
  const whole = new URL(url, location.href).href;
  const response = await fetch(whole, { method: 'HEAD' });
  // A server that answers no such question may have the file all the same.
  if (!response.ok && response.status !== 405) throw new Error(`${url}: ${response.status}`);
  return whole;
}

/**
 * DuckDB-Wasm in a worker of the browser: the single-threaded exception-handling build, from our own origin.
 * Import this module only in the browser, and only when something needs SQL: it is large.
 */
export async function wasmEngine(): Promise<Engine> {
  const [module] = await Promise.all([check(wasmUrl), check(workerUrl)]);
  const worker = new Worker(workerUrl);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const { heard, silence, stop } = watch();
  try {
    await Promise.race([db.instantiate(module, null, heard), silence]);
    await db.open({ path: ':memory:' });
    const connection = await db.connectInternal();
    return await fromBindings(db, connection, () => db.terminate());
  } catch (cause) {
    worker.terminate();
    throw cause;
  } finally {
    stop();
  }
}
