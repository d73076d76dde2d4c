import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Engine } from '../engine.ts';
import { fromBindings, type Bindings } from './bindings.ts';

interface BlockingDuckDB extends Bindings {
  instantiate(): Promise<unknown>;
  open(config: object): void;
  connect(): { conn?: number; _conn: number };
  reset(): void;
}
interface Module {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<BlockingDuckDB>;
  NODE_RUNTIME: object;
  VoidLogger: new () => object;
}

/** DuckDB-Wasm in Node: the engine of tests, scripts and the drawings made at build time. The same build as the browser's. */
export async function nodeEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as Module;
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const bundle = (name: string) => ({
    mainModule: join(folder, `duckdb-${name}.wasm`),
    mainWorker: join(folder, `duckdb-node-${name}.worker.cjs`),
  });
  const db = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await db.instantiate();
  db.open({ path: ':memory:' });
  const connection = db.connect()._conn;
  return fromBindings(db, connection, async () => {
    db.disconnect(connection);
    db.reset();
  });
}
