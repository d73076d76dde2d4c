import { columnsOf, type TableName } from '../../model/tables.ts';
import { columnsIn, rowsIn } from '../arrow.ts';
import { QueryError, type Engine } from '../engine.ts';
import { createTable } from '../schema.ts';
import { ident, join, sql, type Param } from '../sql.ts';

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

const other = 'of_another_version';

/** The columns that a table's bytes have of those that it has today; `all` where they are the same. A dataset may be of an older Samsyn. */
function commonColumns(table: TableName, ipc: Uint8Array): 'all' | string[] {
  const [given, wanted] = [columnsIn(ipc).map(({ name }) => name), columnsOf(table).map(([name]) => name)];
  const same = given.length === wanted.length && given.every((name, i) => name === wanted[i]);
  return same ? 'all' : wanted.filter((name) => given.includes(name));
}

/** What the bytes lack is null. */
const insertSome = (table: TableName, columns: readonly string[]) => {
  const names = join(
    columns.map((name) => ident(name)),
    ', ',
  );
  return sql`INSERT INTO ${ident(table)} (${names}) SELECT ${names} FROM ${ident(other)}`;
};

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
        const known = rows > 0 ? commonColumns(table, ipc) : [];
        if (known === 'all') await bindings.insertArrowFromIPCStream(connection, ipc, { name: table, create: false });
        else if (rows > 0) {
          await bindings.insertArrowFromIPCStream(connection, ipc, { name: other, create: true });
          await run(insertSome(table, known).text);
          await run(sql`DROP TABLE ${ident(other)}`.text);
        }
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
