import type { DocumentEffects, PdfThread } from '../ingest/document/effects.ts';
import type { Correction } from '../model/correction.ts';
import type { SourceFile } from '../model/source.ts';
import type { Ask, Tell } from './messages.ts';
import { assemble, hashOf, prepareFile, type Prepared } from './prepare.ts';
import { RecogniserKeeper } from './RecogniserKeeper.ts';

/** Lets messages that came in meanwhile, such as a cancel, be heard. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Outcome = Extract<Tell, { type: 'done' }>['outcome'];

/** The sources that the user has added, and the work on those that wait: the worker's whole state. */
export class Desk {
  readonly #tell: (message: Tell, transfer?: Transferable[]) => void;
  readonly #effects: DocumentEffects;
  readonly #recogniser: RecogniserKeeper | null;
  /** The last one that was given: of the PDF that is being read, if one is. */
  #thread: PdfThread | null = null;
  readonly #sources = new Map<string, Prepared>();
  readonly #cancelled = new Set<number>();
  #queue: Extract<Ask, { type: 'add' | 'remove' | 'correct' }>[] = [];
  #corrections: readonly Correction[] = [];
  /** The file that is being read. */
  #reading: number | null = null;
  #working = false;

  constructor(tell: (message: Tell, transfer?: Transferable[]) => void, effects: DocumentEffects) {
    this.#tell = tell;
    const recogniser = effects.recogniser && new RecogniserKeeper(effects.recogniser);
    this.#recogniser = recogniser;
    const { pdfThread } = effects;
    this.#effects = {
      ...effects,
      recogniser: recogniser && (() => recogniser.open()),
      ...(pdfThread && { pdfThread: () => (this.#thread = pdfThread()) }),
    };
  }

  hear(ask: Ask): void {
    if (ask.type === 'cancel') this.#cancel(ask.id);
    else {
      this.#queue.push(ask);
      void this.#work();
    }
  }

  /** A file that waits is taken out of the queue; one that is being read is left at once, though a page be half recognised. */
  #cancel(id: number): void {
    const waits = this.#queue.find((ask) => ask.type === 'add' && ask.id === id);
    if (waits) {
      this.#queue = this.#queue.filter((ask) => ask !== waits);
      this.#tell({ type: 'done', id, outcome: 'cancelled' });
      return;
    }
    this.#cancelled.add(id);
    if (this.#reading !== id) return;
    this.#recogniser?.end();
    this.#thread?.end();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    const before = new Map(this.#sources);
    const read: number[] = [];
    let today = '';
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      today = next.today;
      if (next.type === 'correct') {
        this.#corrections = next.corrections;
        continue;
      }
      if (next.type === 'remove') {
        this.#sources.delete(next.name);
        before.delete(next.name);
        continue;
      }
      const outcome = await this.#add(next);
      if (outcome === 'read' || outcome === 'unreadable') read.push(next.id);
      this.#tell({ type: 'done', id: next.id, outcome });
    }
    this.#working = false;
    this.#reading = null;
    this.#recogniser?.end();
    if (this.#publish(today)) return;
    // Too much for the memory, most likely: what was there before has been put together once.
    for (const id of read) this.#tell({ type: 'done', id, outcome: 'failed' });
    this.#sources.clear();
    for (const [name, source] of before) this.#sources.set(name, source);
    this.#publish(today);
  }

  /** Tells the dataset of all sources; false if they could not be put together. */
  #publish(today: string): boolean {
    try {
      const about = { title: '', sample: false, today, corrections: this.#corrections };
      const { tables, manifest } = assemble([...this.#sources.values()], about);
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
  async #add(ask: Extract<Ask, { type: 'add' }>): Promise<Outcome> {
    try {
      return await this.#read(ask);
    } catch {
      return 'failed';
    }
  }

  async #read({ id, name, modified, file: blob }: Extract<Ask, { type: 'add' }>): Promise<Outcome> {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const hash = await hashOf(bytes);
    if ([...this.#sources.values()].some((s) => s.report.hash === hash)) return 'same';
    const file: SourceFile = { name: this.#free(name), bytes, modified };
    this.#reading = id;
    const reading = prepareFile(file, hash, this.#effects);
    for (let step = await reading.next(); ; step = await reading.next()) {
      if (!step.done) this.#tell({ type: 'progress', id, ...step.value });
      await breathe();
      if (this.#cancelled.delete(id)) {
        // Lets the readers free what they hold.
        await reading.return(undefined as never);
        return 'cancelled';
      }
      if (!step.done) continue;
      const { corrections } = step.value;
      if (corrections) {
        this.#tell({ type: 'corrections', id, corrections });
        return 'corrections';
      }
      this.#sources.set(file.name, step.value);
      return step.value.report.kind === 'unknown' ? 'unreadable' : 'read';
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
