import type { TableName } from '../../model/tables.ts';
import { rowsIn } from '../arrow.ts';
import { QueryError, type Engine } from '../engine.ts';
import { createTable } from '../schema.ts';
import type { Param } from '../sql.ts';

/** What DuckDB-Wasm's two builds share: the browser's answers with promises, Node's at once. */
export interface Bindings {
  runQuery(connection: number, text: string): Uint8Array | Promise<Uint8Array>;
  createPrepared(connection: number, text: string): number | Promise<number>;
  runPrepared(connection: number, statement: number, params: unknown[]): Uint8Array | Promise<Uint8Array>;
  closePrepared(connection: number, statement: number): void | Promise<void>;
  insertArrowFromIPCStream(
    connection: number,
    ipc: Uint8Array,
    options: { name: string; create: boolean },
  ): void | Promise<void>;
  disconnect(connection: number): void | Promise<void>;
}

/** Said first on every connection: else DuckDB looks for its extensions on another host. */
const first = ['SET autoload_known_extensions=false', 'SET autoinstall_known_extensions=false'];
const last = ['SET enable_external_access=false', 'SET lock_configuration=true'];

/** An engine over an open connection: the one place where DuckDB is configured and where its faults become QueryError. */
export async function fromBindings(
  bindings: Bindings,
  connection: number,
  close: () => Promise<void>,
): Promise<Engine> {
  const run = async (text: string, params: readonly Param[] = []): Promise<Uint8Array> => {
    try {
      // Prepared even without values: a text that holds two statements is refused.
      const statement = await bindings.createPrepared(connection, text);
      try {
        return await bindings.runPrepared(connection, statement, [...params]);
      } finally {
        await bindings.closePrepared(connection, statement);
      }
    } catch (cause) {
      throw new QueryError(text, cause);
    }
  };
  for (const setting of [...first, ...last]) await bindings.runQuery(connection, setting);
  return {
    query: run,
    async insert(table: TableName, ipc: Uint8Array) {
      const rows = rowsIn(ipc);
      await run('BEGIN TRANSACTION');
      try {
        await run(createTable(table).text);
        if (rows > 0) await bindings.insertArrowFromIPCStream(connection, ipc, { name: table, create: false });
        // DuckDB-Wasm can drop rows in silence when Arrow versions differ, so they are counted.
        await run(`SELECT CASE WHEN count(*) = ${rows} THEN 0 ELSE error('rows lost in ${table}') END FROM "${table}"`);
        await run('COMMIT');
      } catch (cause) {
        await run('ROLLBACK');
        throw cause instanceof QueryError ? cause : new QueryError(`insert ${table}`, cause);
      }
    },
    close,
  };
}
