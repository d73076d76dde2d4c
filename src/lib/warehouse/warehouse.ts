import { tableNames, type TableName } from '../model/tables.ts';
import { decodeRows, encode } from './arrow.ts';
import { QueryError, type Engine } from './engine.ts';
import { questionKey, type Question } from './question.ts';

/** A question that was not run because a newer one of the same name came, or because its asker went away. Not a fault. */
export class Superseded extends Error {
  override name = 'Superseded';
}

/** Tables as Arrow IPC stream bytes. */
export type TableBytes = Partial<Record<TableName, Uint8Array>>;

/** Rows that are made and checked at once: some ten milliseconds. */
const PIECE = 1_000;

interface Waiting {
  name: string;
  run: () => Promise<void>;
  drop: () => void;
}

/**
 * Loads tables and answers questions, one at a time: DuckDB's worker is one queue, and a stale query in it blocks the
 * next. Of each name at most one question waits; a newer one replaces it.
 */
export class Warehouse {
  readonly #engine: Engine;
  /** By question: kept answers, and those on their way, so that two who ask the same share one. */
  readonly #answers = new Map<string, Promise<unknown[]>>();
  #waiting: Waiting[] = [];
  #running: Waiting | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Replaces every table; one that is not given becomes empty. Answers kept from the earlier data are forgotten. */
  load(tables: TableBytes): Promise<void> {
    return this.#queue('load', async () => {
      this.#answers.clear();
      for (const name of tableNames) await this.#engine.insert(name, tables[name] ?? encode(name, []));
    });
  }

  /** The rows that answer a question, checked against its shape. Throws QueryError, or Superseded when a newer question came first. */
  ask<Row>(question: Question<Row>): Promise<Row[]> {
    const key = questionKey(question);
    const known = this.#answers.get(key) as Promise<Row[]> | undefined;
    if (known) return known;
    const answer = this.#queue(question.name, async () => {
      const bytes = await this.#engine.query(question.sql.text, question.sql.params);
      return this.#rows(question, bytes);
    });
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.get(key) === answer && this.#answers.delete(key));
    return answer;
  }

  /** The answer as Arrow IPC stream bytes, for whoever reads it off the page's thread: nothing of it is checked or kept here. */
  bytes(question: Question<unknown>): Promise<Uint8Array> {
    return this.#queue(`${question.name} bytes`, () => this.#engine.query(question.sql.text, question.sql.params));
  }

  /** Runs a statement whose shape is not known beforehand and gives the bytes. Only for the SQL page. */
  raw(text: string): Promise<Uint8Array> {
    return this.#queue('raw', () => this.#engine.query(text));
  }

  /** Ends the engine at once, whatever it is doing: what runs and what waits is rejected with Superseded. */
  close(): Promise<void> {
    const dropped = [...(this.#running ? [this.#running] : []), ...this.#waiting];
    this.#waiting = [];
    for (const { drop } of dropped) drop();
    return this.#engine.close();
  }

  /** Made and checked piece by piece, so that the page hears its user meanwhile. */
  async #rows<Row>(question: Question<Row>, bytes: Uint8Array): Promise<Row[]> {
    const rows: Row[] = [];
    for (const row of decodeRows(bytes)) {
      if (rows.length > 0 && rows.length % PIECE === 0) await new Promise((resolve) => setTimeout(resolve));
      rows.push(this.#checked(question, row));
    }
    return rows;
  }

  #checked<Row>(question: Question<Row>, row: unknown): Row {
    const checked = question.row.safeParse(row);
    if (!checked.success) throw new QueryError(question.sql.text, checked.error);
    return checked.data;
  }

  #queue<T>(name: string, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stale = this.#waiting.find((w) => w.name === name);
      if (stale) {
        this.#waiting = this.#waiting.filter((w) => w !== stale);
        stale.drop();
      }
      this.#waiting.push({ name, run: () => work().then(resolve, reject), drop: () => reject(new Superseded(name)) });
      void this.#next();
    });
  }

  async #next(): Promise<void> {
    if (this.#running) return;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      this.#running = next;
      await next.run();
    }
    this.#running = null;
  }
}
