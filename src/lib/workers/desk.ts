import type { DocumentEffects } from '../ingest/document/effects.ts';
import type { Correction } from '../model/correction.ts';
import type { Ask, Tell } from './messages.ts';
import { assemble, hashOf, type Prepared } from './prepare.ts';
import { Reading } from './Reading.ts';

type Outcome = Extract<Tell, { type: 'done' }>['outcome'];
type Add = Extract<Ask, { type: 'add' }>;
/** What waits: what was asked for, and what is to be read again. */
type Task = Exclude<Ask, { type: 'cancel' | 'reread' }> | { type: 'again'; id: number; name: string; today: string };

/** A source: what was read of its file, and the file itself, to be read again when it must be. */
export interface Held {
  readonly read: Prepared;
  readonly file: Blob;
  readonly modified: number;
}

/** The sources that the user has added, and the work on those that wait: the worker's whole state. */
export class Desk {
  readonly #tell: (message: Tell, transfer?: Transferable[]) => void;
  readonly #reading: Reading;
  /** By name. */
  #sources: ReadonlyMap<string, Held> = new Map();
  #queue: Task[] = [];
  #corrections: readonly Correction[] = [];
  #working = false;
  /** Of the desk's own tasks: they count down from 0, the page's up. */
  #lastId = 0;

  constructor(tell: (message: Tell, transfer?: Transferable[]) => void, effects: DocumentEffects) {
    this.#tell = tell;
    this.#reading = new Reading(effects, (id, progress) => tell({ type: 'progress', id, ...progress }));
  }

  hear(ask: Ask): void {
    if (ask.type === 'cancel') return this.#cancel(ask.id);
    if (ask.type === 'reread') this.#readAgain(ask.names, ask.today);
    else this.#queue.push(ask);
    void this.#work();
  }

  /** A file that waits is taken out of the queue. */
  #cancel(id: number): void {
    const waits = this.#queue.find((ask) => 'id' in ask && ask.id === id);
    if (waits) {
      this.#queue = this.#queue.filter((ask) => ask !== waits);
      this.#tell({ type: 'done', id, outcome: 'cancelled' });
    } else this.#reading.cancel(id);
  }

  async #work(): Promise<void> {
    if (this.#working || this.#queue.length === 0) return;
    this.#working = true;
    const before = new Map(this.#sources);
    const read: number[] = [];
    let today = '';
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      today = next.today;
      if (next.type === 'correct') this.#corrections = next.corrections;
      else if (next.type === 'remove') {
        this.#sources = without(this.#sources, next.name);
        before.delete(next.name);
      } else {
        const outcome = await (next.type === 'add' ? this.#add(next) : this.#again(next));
        if (outcome === 'read' || outcome === 'unreadable') read.push(next.id);
        this.#tell({ type: 'done', id: next.id, outcome });
      }
    }
    this.#working = false;
    this.#reading.rest();
    if (this.#publish(today)) return;
    // Too much for the memory, most likely: what was there before has been put together once.
    for (const id of read) this.#tell({ type: 'done', id, outcome: 'failed' });
    this.#sources = before;
    this.#publish(today);
  }

  /** Tells the dataset of all sources; false if they could not be put together. */
  #publish(today: string): boolean {
    try {
      const about = { title: '', sample: false, today, corrections: this.#corrections };
      const sources = [...this.#sources.values()].map((s) => s.read);
      const { tables, manifest } = assemble(sources, about);
      this.#tell(
        { type: 'dataset', tables, manifest },
        Object.values(tables).map((t) => t.buffer as ArrayBuffer),
      );
      return true;
    } catch {
      return false;
    }
  }

  /** What the readers cannot take, such as a file too large for the memory, is `failed`: the next file is read all the same. */
  async #add(ask: Add): Promise<Outcome> {
    try {
      return await this.#read(ask);
    } catch {
      return 'failed';
    }
  }

  async #read({ id, name, modified, file }: Add): Promise<Outcome> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = await hashOf(bytes);
    if ([...this.#sources.values()].some((s) => s.read.report.hash === hash)) return 'same';
    const free = this.#free(name);
    const read = await this.#reading.read(id, { name: free, bytes, modified }, hash);
    if (!read) return 'cancelled';
    const { corrections } = read;
    if (corrections) {
      this.#tell({ type: 'corrections', id, corrections });
      return 'corrections';
    }
    this.#sources = new Map([...this.#sources, [free, { read, file, modified }]]);
    return read.report.kind === 'unknown' ? 'unreadable' : 'read';
  }

  /** Has sources read again, after all that waits. */
  #readAgain(names: readonly string[], today: string): void {
    for (const name of names.filter((n) => this.#sources.has(n))) {
      const id = --this.#lastId;
      this.#tell({ type: 'again', id, name });
      this.#queue.push({ type: 'again', id, name, today });
    }
  }

  /** What was read before stays where the file cannot be read any more, or holds something else by now: that is `moved`. */
  async #again({ id, name }: Extract<Task, { type: 'again' }>): Promise<Outcome> {
    const held = this.#sources.get(name);
    if (!held) return 'cancelled';
    const bytes = await held.file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    const { hash } = held.read.report;
    if (!bytes || (await hashOf(bytes)) !== hash) return 'moved';
    try {
      const read = await this.#reading.read(id, { name, bytes, modified: held.modified }, hash);
      if (!read) return 'cancelled';
      this.#sources = new Map([...this.#sources, [name, { ...held, read }]]);
      return read.report.kind === 'unknown' ? 'unreadable' : 'read';
    } catch {
      return 'failed';
    }
  }

  /** The name, with a number before its ending where another file of the same name and other content is in already. */
  #free(name: string): string {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let n = 1; ; n++) {
      const free = n === 1 ? name : `${stem} (${n})${ending}`;
      if (!this.#sources.has(free)) return free;
    }
  }
}

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([k]) => k !== key));
