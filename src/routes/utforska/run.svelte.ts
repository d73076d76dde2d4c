import { z } from 'zod';
import type { ResultField } from '$lib/analysis/explore/barsOf.ts';
import { readError, type StatementError } from '$lib/analysis/explore/readError.ts';
import { describe, isNumeric, limited, ResultColumn } from '$lib/analysis/explore/statement.ts';
import { trimStatement } from '$lib/analysis/explore/trimStatement.ts';
import type { Workspace } from '$lib/view/state/workspace.svelte.ts';
import { decode } from '$lib/warehouse/arrow.ts';
import { QueryError } from '$lib/warehouse/engine.ts';
import { Superseded } from '$lib/warehouse/warehouse.ts';

/** How many rows are shown. */
export const mostShown = 1000;
/** How many lines an Excel sheet holds, the heading not counted. */
const mostSaved = 1_048_575;

export interface Result {
  readonly statement: string;
  readonly fields: readonly ResultField[];
  readonly rows: readonly Record<string, unknown>[];
  /** There are more rows than these. */
  readonly more: boolean;
}

/** The user's statement on its way, and what came of it. The earlier result stays until the next one is there. */
export class Run {
  readonly #workspace: Workspace;
  #latest = 0;
  /** The statement before: one at a time, or the parts of two would take each other's place in the warehouse's queue. */
  #before: Promise<unknown> = Promise.resolve();
  #pending = $state(false);
  #result = $state.raw<Result | null>(null);
  #error = $state.raw<StatementError | null>(null);
  #failed = $state(false);
  #stopped = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get pending(): boolean {
    return this.#pending;
  }
  /** What the last statement gave; null before the first, and when the last one failed. */
  get result(): Result | null {
    return this.#result;
  }
  /** What is wrong with the last statement. */
  get error(): StatementError | null {
    return this.#error;
  }
  /** The last statement could not be run at all: the database is not there. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The last statement was stopped before it gave anything. */
  get stopped(): boolean {
    return this.#stopped;
  }

  async start(text: string): Promise<void> {
    const [mine, statement] = [++this.#latest, trimStatement(text)];
    this.#pending = true;
    this.#stopped = false;
    const outcome = await this.#outcome(statement, () => mine !== this.#latest);
    if (mine !== this.#latest || !outcome) return;
    this.#pending = false;
    this.#result = outcome.result ?? null;
    this.#error = outcome.error ?? null;
    this.#failed = outcome.failed ?? false;
  }

  /** Ends the statement that runs. It has the database to itself while it does, so the database is started anew. */
  stop(): void {
    this.#latest++;
    this.#pending = false;
    this.#stopped = true;
    this.#failed = false;
    this.#result = null;
    this.#error = null;
    this.#before = Promise.resolve();
    this.#workspace.stop();
  }

  /** The whole result of a statement that has been run, as far as a spreadsheet can hold it. */
  async whole({ statement, rows, more }: Result): Promise<readonly Record<string, unknown>[]> {
    return more ? (await this.#read(statement, mostSaved, () => false)).rows : rows;
  }

  /** Null when a newer statement took this one's place. */
  async #outcome(
    statement: string,
    stale: () => boolean,
  ): Promise<{ result?: Result; error?: StatementError; failed?: boolean } | null> {
    try {
      const { fields, rows } = await this.#read(statement, mostShown + 1, stale);
      return { result: { statement, fields, rows: rows.slice(0, mostShown), more: rows.length > mostShown } };
    } catch (cause) {
      if (cause instanceof Superseded) return null;
      return cause instanceof QueryError ? { error: readError(cause.message, statement) } : { failed: true };
    }
  }

  #read(statement: string, most: number, stale: () => boolean): Promise<Pick<Result, 'fields' | 'rows'>> {
    const ask = async (text: string) => {
      if (stale()) throw new Superseded(statement);
      return decode(await this.#workspace.raw(text));
    };
    const read = async () => {
      const columns = z.array(ResultColumn).parse(await ask(describe(statement)));
      const rows = await ask(limited(statement, columns, most));
      return { fields: columns.map((c) => ({ name: c.column_name, numeric: isNumeric(c) })), rows };
    };
    const result = this.#before.then(read);
    this.#before = result.catch(() => undefined);
    return result;
  }
}
