import type { DocumentEffects } from '../ingest/document/effects.ts';
import { claimsBackup, readBackup, type BackupContent } from '../keep/backup/readBackup.ts';
import { writeBackup } from '../keep/backup/writeBackup.ts';
import { freeName } from '../keep/freeName.ts';
import { hashOf } from '../keep/hashOf.ts';
import type { KeptFile, Saved, Store } from '../keep/store.ts';
import type { Content, Views } from '../keep/kept.ts';
import { mergeDecisions, mergeList } from '../keep/merge.ts';
import { undecided } from '../model/decisions.ts';
import { changedBy } from './changedBy.ts';
import { bytesOf, contentOf, heldOf, isEmpty, keepables, unread, type Desktop, type Held } from './held.ts';
import { Keeper } from './Keeper.ts';
import { lookAtTable } from './lookAtTable.ts';
import { peekInto } from './peekInto.ts';
import type { Ask, Keeping, Tell } from './messages.ts';
import { assemble, type Prepared } from './prepare.ts';
import { Reading } from './Reading.ts';
import { restoreAll } from './restoreAll.ts';

type Outcome = Extract<Tell, { type: 'done' }>['outcome'];
type Add = Extract<Ask, { type: 'add' }>;
type Restore = Extract<Ask, { type: 'restore' }>;
type Again = { type: 'again'; id: number; name: string; today: string };
/** What waits: what was asked for, and what is to be read again. */
type Task = Exclude<Ask, { type: 'cancel' | 'reread' | 'unkeep' | 'view' | 'look' | 'peek' }> | Again;

/** What keeping needs of the platform. */
export interface KeepEffects {
  /** Where it is kept, for the Samsyn that stands at a place; `cleared` is called when that is taken away by somebody else. */
  store: (place: string, cleared: () => void) => Store<Prepared>;
  /** Changes whenever a file may be read otherwise than before. */
  reader: string;
  /** The version of Samsyn. */
  app: string;
}

/** The sources that the user has added, and the work on those that wait: the worker's whole state. */
export class Desk {
  readonly #tell: (message: Tell, transfer?: Transferable[]) => void;
  readonly #reading: Reading;
  readonly #keep: KeepEffects | null;
  #here: Desktop = { sources: new Map(), corrections: [], decisions: undecided };
  #views: Views = {};
  /** Backups that a person has not yet said of what becomes of them, by the task. */
  readonly #offers = new Map<number, BackupContent>();
  #queue: Task[] = [];
  #working = false;
  #done = Promise.resolve();
  /** Of the desk's own tasks: they count down from 0, the page's up. */
  #lastId = 0;
  /** There while what is here is kept. */
  #keeper: Keeper | null = null;

  constructor(
    tell: (message: Tell, transfer?: Transferable[]) => void,
    effects: DocumentEffects,
    keep: KeepEffects | null = null,
  ) {
    this.#tell = tell;
    this.#keep = keep;
    this.#reading = new Reading(effects, (id, progress) => tell({ type: 'progress', id, ...progress }));
  }

  /** Does what is asked for, after all that waits. Resolves when nothing waits any more. */
  hear(ask: Ask): Promise<void> {
    if (ask.type === 'cancel') this.#cancel(ask.id);
    else if (ask.type === 'unkeep') this.#unkeep(ask.erase);
    else if (ask.type === 'view') this.#view(ask);
    else if (ask.type === 'look') void this.#look(ask);
    else if (ask.type === 'peek') void this.#peek(ask);
    else if (ask.type === 'reread') this.#readAgain(ask.names, ask.today);
    else this.#queue.push(ask);
    if (!this.#working) this.#done = this.#work();
    return this.#done;
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
    this.#working = true;
    while (this.#queue.length > 0) await this.#round();
    this.#working = false;
  }

  /** Does all that waits, puts together what is here then, and keeps it if it is to be kept. */
  async #round(): Promise<void> {
    let before = this.#here;
    const joining: { id: number; outcome: Outcome }[] = [];
    let [today, changed, followed] = ['', false, false];
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      today = next.today;
      if (next.type === 'backup') {
        await this.#backup(today);
        continue;
      }
      if (next.type === 'follow' || next.type === 'keep') {
        const came = await this.#follow(next);
        [changed, followed] = [changed || came, followed || came];
        continue;
      }
      changed = true;
      if (next.type === 'correct') {
        this.#correct(next);
        before = { ...before, corrections: this.#here.corrections };
      } else if (next.type === 'decide') {
        this.#decide(next);
        before = { ...before, decisions: this.#here.decisions };
      } else if (next.type === 'remove') {
        this.#here = { ...this.#here, sources: without(this.#here.sources, next.name) };
        before = { ...before, sources: without(before.sources, next.name) };
      } else {
        const outcome = await this.#attend(next);
        const { id } = next;
        if (!joins.has(outcome)) this.#tell({ type: 'done', id, outcome });
        else {
          joining.push({ id, outcome });
          this.#tell({ type: 'joining', id });
        }
      }
    }
    this.#reading.rest();
    const joined = !changed || this.#publish(today);
    for (const { id, outcome } of joining) this.#tell({ type: 'done', id, outcome: joined ? outcome : 'failed' });
    if (!joined) {
      // Too much for the memory, most likely: what was there before has been put together once.
      this.#here = before;
      this.#tellMade();
      // What is not here must not be taken for taken out.
      if (followed) this.#leave('memory');
      this.#publish(today);
    }
    if (this.#keeper) await this.#save(this.#keeper, today);
  }

  /** Tells the dataset of all sources; false if they could not be put together. */
  #publish(today: string): boolean {
    try {
      const { corrections, decisions } = this.#here;
      const about = { title: '', sample: false, today, corrections, decisions };
      const sources = [...this.#here.sources.values()].map((s) => s.read);
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

  /** Corrections that another tab has made meanwhile stay. */
  #correct({ corrections, was }: Extract<Ask, { type: 'correct' }>): void {
    const merged = mergeList(was, corrections, this.#here.corrections, (c) => c.id);
    this.#here = { ...this.#here, corrections: merged };
    if (JSON.stringify(merged) !== JSON.stringify(corrections)) this.#tellMade();
  }

  #tellMade(): void {
    const { corrections, decisions } = this.#here;
    this.#tell({ type: 'made', corrections, decisions, views: this.#views });
  }

  /** What the readers cannot take, such as a file too large for the memory, is `failed`: the next file is read all the same. */
  async #attend(task: Add | Again | Restore): Promise<Outcome> {
    try {
      if (task.type === 'again') return await this.#again(task);
      return await (task.type === 'add' ? this.#read(task) : this.#restore(task));
    } catch {
      return 'failed';
    }
  }

  async #read({ id, name, modified, file }: Add): Promise<Outcome> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (claimsBackup(name, bytes)) return this.#offer(id, bytes);
    const hash = await hashOf(bytes);
    if ([...this.#here.sources.values()].some((s) => s.read.report.hash === hash)) return 'same';
    const free = freeName(name, this.#here.sources);
    const read = await this.#reading.read(id, { name: free, bytes, modified }, hash, this.#here.decisions);
    if (!read) return 'cancelled';
    const { corrections, decisions } = read;
    if (corrections) {
      this.#tell({ type: 'corrections', id, corrections });
      return 'corrections';
    }
    if (decisions) {
      this.#tell({ type: 'decisions', id, decisions });
      return 'decisions';
    }
    return this.#hold(free, { read, file, modified });
  }

  #hold(name: string, held: Held): Outcome {
    this.#here = { ...this.#here, sources: new Map([...this.#here.sources, [name, held]]) };
    return outcomeOf(held.read);
  }

  /** Has sources read again, after all that waits. */
  #readAgain(names: readonly string[], today: string): void {
    for (const name of names.filter((n) => this.#here.sources.has(n))) {
      const id = --this.#lastId;
      this.#tell({ type: 'again', id, name });
      this.#queue.push({ type: 'again', id, name, today });
    }
  }

  /** What was read before stays where the file cannot be read any more, or holds something else by now: that is `moved`. */
  async #again({ id, name }: Again): Promise<Outcome> {
    const held = this.#here.sources.get(name);
    if (!held) return 'cancelled';
    const { file, modified } = held;
    const { hash } = held.read.report;
    const bytes = await bytesOf(file, hash);
    if (!bytes) {
      // Under another name what was read of it would be taken for the other file's.
      if (held.read.report.name !== name)
        this.#hold(name, { ...held, read: unread({ ...held.read.report, name, modified }), unread: true });
      return 'moved';
    }
    const read = await this.#reading.read(id, { name, bytes, modified }, hash, this.#here.decisions);
    return read ? this.#hold(name, { read, file, modified }) : 'cancelled';
  }

  /** A backup is checked as a whole. It is taken in at once where nothing is here; else a person says what becomes of it. */
  async #offer(id: number, bytes: Uint8Array): Promise<Outcome> {
    const read = await readBackup(bytes);
    if ('problem' in read) {
      this.#tell({ type: 'refusal', id, why: read.problem });
      return 'refused';
    }
    this.#offers.set(id, read);
    if (isEmpty(this.#here)) return this.#restore({ id, by: 'replace' });
    const { content, made } = read;
    const offer = { made, sources: content.sources.length, corrections: content.corrections.length };
    this.#tell({ type: 'offer', id, offer });
    return 'offered';
  }

  /** What is here changes once all of the backup is read, or not at all. */
  async #restore({ id, by }: Pick<Restore, 'id' | 'by'>): Promise<Outcome> {
    const offer = this.#offers.get(id);
    this.#offers.delete(id);
    if (!offer || by === 'leave') return 'cancelled';
    const restored = await restoreAll(this.#here, offer, by, (file, hash, decisions, progress) =>
      this.#reading.read(id, file, hash, decisions, progress),
    );
    if (!restored) return 'cancelled';
    this.#here = restored;
    this.#views = { ...this.#views, ...offer.views };
    this.#tellMade();
    return 'restored';
  }

  async #backup(today: string): Promise<void> {
    const files = new Map([...this.#here.sources.values()].map(({ read, file }) => [read.report.hash, file]));
    const original = (hash: string) => bytesOf(files.get(hash) ?? null, hash);
    const about = { made: today, app: this.#keep?.app ?? '' };
    const backup = await writeBackup(contentOf(this.#here), this.#views, original, about).catch(() => null);
    this.#tell({ type: 'backup', backup });
  }

  /** What is decided anew of tables has the sources that it is about read again. Decisions that another tab has made meanwhile stay. */
  #decide({ decisions, was, today }: Extract<Ask, { type: 'decide' }>): void {
    const merged = mergeDecisions(was, decisions, this.#here.decisions);
    const reports = [...this.#here.sources.values()].map((s) => s.read.report);
    const names = changedBy(this.#here.decisions, merged, reports);
    this.#here = { ...this.#here, decisions: merged };
    if (JSON.stringify(merged) !== JSON.stringify(decisions)) this.#tellMade();
    this.#readAgain(names, today);
  }

  async #peek({ id, name, place }: Extract<Ask, { type: 'peek' }>): Promise<void> {
    const file = this.#here.sources.get(name)?.file;
    const peek = file && (await peekInto(name, file, place).catch(() => null));
    this.#tell({ type: 'peek', id, peek: peek ?? null });
  }

  async #look({ id, name, shape, draft }: Extract<Ask, { type: 'look' }>): Promise<void> {
    const { sources, decisions } = this.#here;
    const held = sources.get(name);
    const file = held?.file;
    const look = file && (await lookAtTable(name, file, shape, draft, decisions.mappings).catch(() => null));
    this.#tell({ type: 'look', id, look: look ?? null });
  }

  /** Takes in what is kept, if it is not here; false where nothing came of it. */
  async #follow({ type, place, today }: Extract<Task, { type: 'follow' | 'keep' }>): Promise<boolean> {
    if (!this.#keep) return false;
    if (!this.#keeper) {
      if (type === 'follow' && !isEmpty(this.#here)) return false;
      this.#tell({ type: 'keeping', keeping: { state: 'opening', saved: null, problem: null, files: [] } });
      const store = this.#keep.store(place, () => this.#keeper === keeper && this.#leave('cleared'));
      const keeper: Keeper = new Keeper(store);
      this.#keeper = keeper;
    }
    const keeper = this.#keeper;
    const have = new Set([...this.#here.sources.values()].map((s) => s.read.report.hash));
    const followed = await keeper.follow(contentOf(this.#here), have);
    if (this.#keeper !== keeper || !followed) return false;
    if ('problem' in followed) {
      const { problem } = followed;
      if (problem !== 'none') this.#leave(problem);
      else if (keeper.saved) this.#leave('cleared');
      else if (type === 'follow') this.#leave(null);
      return false;
    }
    this.#views = { ...followed.views, ...this.#views };
    this.#take(followed.content, followed.files, today);
    return true;
  }

  /** What is kept takes the place of what is here; what was read of it otherwise than it would be now is read again. */
  #take(content: Content, files: ReadonlyMap<string, KeptFile<Prepared>>, today: string): void {
    const { reader } = this.#keep!;
    const { corrections, decisions } = content;
    const byHash = new Map([...this.#here.sources.values()].map((held) => [held.read.report.hash, held]));
    const reports = [...this.#here.sources.values()].map((held) => held.read.report);
    const otherwise = new Set(changedBy(this.#here.decisions, decisions, reports));
    const again: string[] = [];
    const sources = content.sources.map((source): [string, Held] => {
      const held = byHash.get(source.hash) ?? heldOf(source, files.get(source.hash), reader, decisions);
      const { name } = held.read.report;
      if (held.unread || name !== source.name || otherwise.has(name)) again.push(source.name);
      return [source.name, held];
    });
    this.#here = { sources: new Map(sources), corrections, decisions };
    this.#tellMade();
    this.#readAgain(again, today);
  }

  async #save(keeper: Keeper, today: string): Promise<void> {
    const missing: string[] = [];
    const { reader } = this.#keep!;
    const [content, sources] = [contentOf(this.#here), keepables(this.#here, reader, (name) => missing.push(name))];
    const say = (state: Keeping['state'], problem: Keeping['problem'], files: readonly string[]): void =>
      this.#tell({ type: 'keeping', keeping: { state, saved: keeper.saved, problem, files } });
    if (!keeper.isBehind(content, sources)) return say('on', null, []);
    say('saving', null, []);
    const saved: Saved = await keeper.save(content, sources, today);
    if (this.#keeper !== keeper) return;
    if (saved === 'saved') {
      for (const [path, fragment] of Object.entries(this.#views)) keeper.remember(path, fragment);
      say('on', null, missing);
    } else if (saved === 'stale') this.#queue.push({ type: 'follow', place: '', today });
    else if (saved === 'none') this.#leave('cleared');
    else if (saved === 'full' || saved === 'blocked') say('on', saved, this.#names(keeper.unkept(sources)));
    else this.#leave(saved);
  }

  #names(hashes: readonly string[]): string[] {
    const wanted = new Set(hashes);
    return [...this.#here.sources].flatMap(([name, { read }]) => (wanted.has(read.report.hash) ? [name] : []));
  }

  #view({ path, fragment }: Extract<Ask, { type: 'view' }>): void {
    this.#views = { ...this.#views, [path]: fragment };
    this.#keeper?.remember(path, fragment);
  }

  /** Goes on in memory alone; what is kept is left as it is. */
  #leave(problem: Keeping['problem']): void {
    this.#keeper?.close();
    this.#keeper = null;
    this.#tell({ type: 'keeping', keeping: { state: 'off', saved: null, problem, files: [] } });
  }

  #unkeep(erase: boolean): void {
    const keeper = this.#keeper;
    this.#leave(null);
    if (erase) void keeper?.erase();
  }
}

/** What comes of a file that is in the dataset. */
const joins: ReadonlySet<Outcome> = new Set(['read', 'unreadable', 'asked', 'restored']);

/** Of a workbook of which something was read the rest is asked about on the Data page alone. */
const outcomeOf = ({ report: { kind, tables } }: Prepared): Outcome => {
  if (kind !== 'unknown') return 'read';
  return tables.some((table) => table.by === 'ask') ? 'asked' : 'unreadable';
};

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([k]) => k !== key));
