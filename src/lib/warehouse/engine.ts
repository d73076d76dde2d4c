import type { TableName } from '../model/tables.ts';
import type { Param } from './sql.ts';

/** Where SQL runs. Arrow IPC stream bytes in and out: no Arrow class crosses this line. */
export interface Engine {
  /** Creates or replaces `table`. Takes ownership of `ipc`: the buffer may be transferred. Throws QueryError; the table is then as before. */
  insert(table: TableName, ipc: Uint8Array): Promise<void>;
  /** Runs one statement with bound values. Throws QueryError, which holds the text and the cause. */
  query(text: string, params?: readonly Param[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A statement that the engine refused or that failed while it ran. */
export class QueryError extends Error {
  constructor(
    readonly text: string,
    override readonly cause: unknown,
  ) {
    super(`${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'QueryError';
  }
}
