import { getContext, setContext } from 'svelte';
import type { Correction } from '../../model/correction.ts';
import { undecided, type Decisions } from '../../model/decisions.ts';
import { joinDecisions } from '../../model/joinDecisions.ts';
import type { TableDraft, TableLook } from '../../model/tableLook.ts';
import type { DatasetManifest } from '../../model/dataset.ts';
import type { Place } from '../../model/issue.ts';
import type { Peek } from '../../model/peek.ts';
import { unitId } from '../../model/unit.ts';
import type { Engine } from '../../warehouse/engine.ts';
import type { Columns } from '../../warehouse/columns.ts';
import { unpack, unpackColumns, type Packed } from '../../warehouse/packed.ts';
import { questionKey, type Question } from '../../warehouse/question.ts';
import { Superseded, type TableBytes, type Warehouse } from '../../warehouse/warehouse.ts';
import type { Backup } from '../../keep/backup/writeBackup.ts';
import type { Views } from '../../keep/kept.ts';
import type { BrowserKeep } from '../../workers/browserKeep.ts';
import { IngestClient } from '../../workers/client.ts';
import type { Tell } from '../../workers/messages.ts';
import { copied } from './copied.ts';
import { EventCounter } from './eventCounter.ts';
import { finished, isTooLarge, newJob, type Job } from './job.ts';
import type { Counted, CountRequest } from '../../workers/counting.ts';
import { Keep } from './keep.svelte.ts';
import { Loaded } from './loaded.svelte.ts';
import { Pace } from './pace.ts';
import { Waiting } from './waiting.ts';

export type { Job } from './job.ts';

/** The platform, as small as it can be, so that tests can pass another. */
export interface WorkspaceEffects {
  /** Starts the engine; called at most once until it fails. */
  engine: () => Promise<Engine>;
  /** Fetches the published dataset's tables. */
  published: () => Promise<TableBytes>;
  /** Today, ISO. */
  today: () => string;
  /** A clock that only goes forward, in milliseconds; the page's own unless another is given. */
  now?: () => number;
  /** What keeping needs of the browser; without it nothing is kept. */
  keep?: BrowserKeep;
}

/** The data that the pages show: the published dataset until the first own file is in, then the user's own, in memory alone. */
export class Workspace {
  readonly #effects: WorkspaceEffects;
  readonly #publishedManifest: DatasetManifest;
  readonly #preparedAnswers: () => Readonly<Record<string, Packed>>;
  readonly #unpacked = new WeakMap<Packed, unknown[]>();
  readonly #columns = new WeakMap<Packed, Columns>();
  readonly #client: IngestClient;
  /** Whether what is here is kept on the computer. */
  readonly keep: Keep;
  #backup: ((backup: Backup | null) => void) | null = null;
  readonly #paces = new Map<number, Pace>();
  readonly #now: () => number;
  readonly #counter = new EventCounter(
    () => this.#opened(),
    () => this.#manifest.asOf,
  );
  readonly #loaded: Loaded;
  #lastId = 0;

  #manifest = $state.raw() as DatasetManifest;
  #own = $state(false);
  #version = $state(0);
  #round = $state(0);
  #jobs = $state.raw<readonly Job[]>([]);
  #corrections = $state.raw<readonly Correction[]>([]);
  #decisions = $state.raw<Decisions>(undecided);
  readonly #peeks = new Waiting<Peek>();
  readonly #looks = new Waiting<TableLook>();
  #views = $state.raw<Views>({});

  constructor(manifest: DatasetManifest, prepared: () => Readonly<Record<string, Packed>>, effects: WorkspaceEffects) {
    this.#effects = effects;
    this.#now = effects.now ?? (() => performance.now());
    this.#publishedManifest = manifest;
    this.#manifest = manifest;
    this.#preparedAnswers = prepared;
    this.#loaded = new Loaded(
      () => effects.engine(),
      effects.published,
      () => this.#counter.forget(),
    );
    this.keep = new Keep(effects.keep ?? null, {
      say: (ask) => this.#client.say(ask),
      forget: () => this.#forget(),
      today: effects.today,
    });
    this.#client = new IngestClient(
      (message) => this.#hear(message),
      () => this.#updateJobs((job) => (finished(job) ? job : { ...job, state: 'failed' })),
    );
  }

  /** What the shown data says of itself. */
  get manifest(): DatasetManifest {
    return this.#manifest;
  }
  /** True when the user's own files are shown. */
  get own(): boolean {
    return this.#own;
  }
  /** True when the published dataset is the invented sample. */
  get publishedSample(): boolean {
    return this.#publishedManifest.sample;
  }
  /** Changes whenever other data is shown. */
  get version(): number {
    return this.#version;
  }
  /** Changes when what got no answer is to be asked again. */
  get round(): number {
    return this.#round;
  }
  get engine(): 'idle' | 'starting' | 'ready' | 'failed' {
    return this.#loaded.state;
  }
  get jobs(): readonly Job[] {
    return this.#jobs;
  }
  /** What the user has corrected of what was read, in the order in which it was made; what became of it stands in the manifest. */
  get corrections(): readonly Correction[] {
    return this.#corrections;
  }
  /** What the user has decided of tables, units and files. */
  get decisions(): Decisions {
    return this.#decisions;
  }
  /** What was last chosen on each page when it was kept: the fragment by the page's path. */
  get views(): Views {
    return this.#views;
  }
  /** Today, ISO. */
  get today(): string {
    return this.#effects.today();
  }
  get busy(): boolean {
    return this.#jobs.some((job) => !finished(job));
  }

  /** The rows of an answer made at build time for the published dataset; null where there is none. */
  prepared<Row>(question: Question<Row>): Row[] | null {
    if (this.#own) return null;
    const packed = this.#preparedAnswers()[questionKey(question)];
    if (!packed) return null;
    const rows = this.#unpacked.get(packed) ?? unpack(packed);
    this.#unpacked.set(packed, rows);
    return rows as Row[];
  }

  /** The same as columns, for an answer of many rows. */
  preparedColumns(question: Question<unknown>): Columns | null {
    if (this.#own) return null;
    const packed = this.#preparedAnswers()[questionKey(question)];
    if (!packed) return null;
    const columns = this.#columns.get(packed) ?? unpackColumns(packed);
    this.#columns.set(packed, columns);
    return columns;
  }

  /** Counts the events of the shown data off the page's thread, starting the engine if need be. Throws Superseded when a newer request of its kind came, or other data. */
  count<R extends CountRequest>(request: R): Promise<Counted<R>> {
    return this.#counter.count(request);
  }
  /** Answers with the shown data, starting the engine if need be. */
  async ask<Row>(question: Question<Row>): Promise<Row[]> {
    return (await this.#opened()).ask(question);
  }
  /** A statement typed by the user: bytes of a result whose shape is not known. */
  async raw(text: string): Promise<Uint8Array> {
    return (await this.#opened()).raw(text);
  }
  /** Asks again what failed, starting the engine if that is why. */
  retry(): void {
    this.#round++;
    this.warm();
  }
  /** Ends whatever the engine is doing, however heavy, and starts it anew with the shown data: DuckDB-Wasm hears nothing while it works. */
  stop(): void {
    this.#loaded.end();
    this.retry();
  }
  /** Starts the engine before it is needed. A failure shows in `engine` and when something is asked. */
  warm(): void {
    this.#loaded.open().catch(() => undefined);
  }

  /** Reads files into the user's own dataset, one after the other. */
  add(files: Iterable<File>): void {
    this.keep.moveOn();
    for (const file of files) {
      const id = ++this.#lastId;
      const state = isTooLarge(file) ? 'too-large' : 'waiting';
      this.#jobs = [...this.#jobs, newJob(id, file.name, state)];
      if (state === 'waiting') this.#send(id, file);
    }
  }
  /** Stops the reading of a file; what was read of it is dropped. */
  cancel(id: number): void {
    this.#client.say({ type: 'cancel', id });
  }
  /** Takes a source out. With the last one the published dataset comes back. */
  remove(name: string): void {
    this.#client.say({ type: 'remove', name, today: this.#effects.today() });
  }
  /** Takes corrections in; one whose id is there already takes its place. The data follows. */
  correct(corrections: readonly Correction[]): void {
    const byId = new Map([...this.#corrections, ...corrections].map((c) => [c.id, c]));
    this.#setCorrections([...byId.values()]);
  }
  /** Takes corrections out: what they changed is as it was read. */
  undo(ids: readonly string[]): void {
    this.#setCorrections(this.#corrections.filter((c) => !ids.includes(c.id)));
  }
  /** Takes decisions in, in the place of those about the same; the data follows. */
  decide(more: Partial<Decisions>): void {
    this.#setDecisions(joinDecisions(this.#decisions, more));
  }
  /** Forgets how tables of a shape are to be read: they are read as they are understood without. */
  forgetMapping(shape: string): void {
    const { mappings, ...others } = this.#decisions;
    this.#setDecisions({ ...others, mappings: mappings.filter((m) => m.shape !== shape) });
  }
  /** What is to be seen of a table of a source, and what comes of it when it is read as the draft says; null if it is not there any more. */
  look(name: string, shape: string | null, draft: TableDraft | null): Promise<TableLook | null> {
    const id = ++this.#lastId;
    const answer = this.#looks.for(id);
    this.#client.say({ type: 'look', id, name, shape, draft });
    return answer;
  }
  /** Forgets where a name belongs: it is placed as the data says. */
  forgetPlacement(name: string): void {
    const { placements, ...others } = this.#decisions;
    this.#setDecisions({ ...others, placements: placements.filter((p) => unitId(p.name) !== unitId(name)) });
  }
  /** Takes a note off its day. */
  unpin(id: string): void {
    const { pins, ...others } = this.#decisions;
    this.#setDecisions({ ...others, pins: pins.filter((p) => p.id !== id) });
  }
  /** What stands at a place of a source's file; null if it is not there any more. */
  peek(name: string, place: Place): Promise<Peek | null> {
    const id = ++this.#lastId;
    const answer = this.#peeks.for(id);
    this.#client.say({ type: 'peek', id, name, place });
    return answer;
  }
  /** Forgets the list of files that have been dealt with. */
  clearJobs(): void {
    this.#jobs = this.#jobs.filter((job) => !finished(job) || job.state === 'offered');
  }
  /** Says what becomes of a backup that was offered. */
  restore(id: number, by: 'replace' | 'add' | 'leave'): void {
    this.#updateJobs((job) => (job.id === id ? { ...job, offer: undefined, state: 'waiting' } : job));
    this.#client.say({ type: 'restore', id, by, today: this.#effects.today() });
  }
  /** All that is here in one file; null where it would be larger than a backup may be. */
  backup(): Promise<Backup | null> {
    const backup = new Promise<Backup | null>((resolve) => (this.#backup = resolve));
    this.#client.say({ type: 'backup', today: this.#effects.today() });
    return backup;
  }
  /** Puts the published dataset back; the user's own files and corrections are forgotten, those on their way too. What is kept stays kept. */
  showPublished(): void {
    this.keep.setAside();
    this.#forget();
  }

  #forget(): void {
    this.#client.stop();
    this.#jobs = [];
    this.#corrections = [];
    this.#decisions = undecided;
    this.#views = {};
    this.#looks.end();
    this.#peeks.end();
    this.#show(this.#publishedManifest, this.#effects.published, false);
  }

  #setCorrections(corrections: readonly Correction[]): void {
    const was = this.#corrections;
    this.#corrections = corrections;
    this.#client.say({ type: 'correct', corrections, was, today: this.#effects.today() });
  }

  #setDecisions(decisions: Decisions): void {
    const was = this.#decisions;
    this.#decisions = decisions;
    this.#client.say({ type: 'decide', decisions, was, today: this.#effects.today() });
  }

  #send(id: number, file: File): void {
    if (this.keep.starting) {
      void this.keep.starting.then(() => this.#jobs.some((j) => j.id === id) && this.#send(id, file));
      return;
    }
    const { name, lastModified: modified } = file;
    this.#client.say({ type: 'add', id, name, modified, file, today: this.#effects.today() });
  }

  #hear(message: Tell): void {
    if (message.type === 'dataset') {
      if (message.manifest.sources.length === 0) this.#show(this.#publishedManifest, this.#effects.published, false);
      else this.#show(message.manifest, () => copied(message.tables), true);
      return;
    }
    if (message.type === 'decisions') return this.decide(message.decisions);
    if (message.type === 'peek') return this.#peeks.tell(message.id, message.peek);
    if (message.type === 'look') return this.#looks.tell(message.id, message.look);
    if (message.type === 'corrections') return this.correct(message.corrections);
    if (message.type === 'made') {
      this.#corrections = message.corrections;
      this.#decisions = message.decisions;
      this.#views = message.views;
      return;
    }
    if (message.type === 'keeping') return this.keep.hear(message.keeping);
    if (message.type === 'backup') return this.#backup?.(message.backup);
    if (message.type === 'again') {
      this.#jobs = [...this.#jobs, newJob(message.id, message.name, 'waiting')];
      return;
    }
    const change: Partial<Job> =
      message.type === 'progress'
        ? { rows: message.rows, done: message.done, page: message.page, left: this.#left(message), state: 'reading' }
        : message.type === 'joining'
          ? { state: 'joining' }
          : message.type === 'offer'
            ? { offer: message.offer }
            : message.type === 'refusal'
              ? { why: message.why }
              : { state: message.outcome };
    if (message.type === 'done') this.#paces.delete(message.id);
    this.#updateJobs((job) => (job.id === message.id ? { ...job, ...change } : job));
  }

  /** How long the file takes still, by the pages of it that are read. */
  #left({ id, page }: Extract<Tell, { type: 'progress' }>): number | null {
    if (!page) return null;
    const pace = this.#paces.get(id) ?? new Pace();
    this.#paces.set(id, pace);
    return pace.left(page, this.#now());
  }

  #updateJobs(change: (job: Job) => Job): void {
    this.#jobs = this.#jobs.map(change);
  }

  #show(manifest: DatasetManifest, tables: () => Promise<TableBytes>, own: boolean): void {
    this.#loaded.show(tables);
    this.#manifest = manifest;
    this.#own = own;
    this.#version++;
  }

  /** The warehouse with the data that is shown now. Throws Superseded when other data came meanwhile: that is asked anew. */
  async #opened(): Promise<Warehouse> {
    const asked = this.#version;
    const warehouse = await this.#loaded.open();
    if (asked !== this.#version) throw new Superseded('data');
    return warehouse;
  }
}

const key = Symbol('workspace');
/** Makes a workspace known to the components below. */
export const provideWorkspace = (workspace: Workspace): Workspace => setContext(key, workspace);
/** The workspace of the page. Only while a component is set up. */
export const useWorkspace = (): Workspace => getContext<Workspace>(key);
