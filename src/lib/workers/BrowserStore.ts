import { Views, type Kept } from '../keep/kept.ts';
import { readKept } from '../keep/readKept.ts';
import type { KeptFile, Loaded, Saved, Store } from '../keep/store.ts';
import type { Stored } from '../keep/stored.ts';
import { databaseExists, eraseDatabase, openDatabase, settled, stores } from './database.ts';
import type { Prepared } from './prepare.ts';

/** What was read as it lies in the database: a browser takes no value of more than some hundred megabytes, but any Blob. */
type Shelved = Omit<Stored<Prepared>, 'bytes'> & { bytes: Uint8Array | Blob };
const mostInline = 8e6;

const shelved = (stored: Stored<Prepared>): Shelved =>
  stored.bytes.length > mostInline ? { ...stored, bytes: new Blob([stored.bytes as Uint8Array<ArrayBuffer>]) } : stored;

async function unshelved(shelf: Shelved): Promise<Stored<Prepared> | null> {
  if (!(shelf.bytes instanceof Blob)) return { ...shelf, bytes: shelf.bytes };
  try {
    return { ...shelf, bytes: new Uint8Array(await shelf.bytes.arrayBuffer()) };
  } catch {
    return null;
  }
}

/**
 * Keeps a workspace in the browser's IndexedDB: documents by name, originals as Blobs and readings by hash. `cleared` is called when
 * it is taken away by somebody else, such as the browser's own settings.
 */
export class BrowserStore implements Store<Prepared> {
  readonly #name: string;
  readonly #cleared: () => void;
  #database: IDBDatabase | null = null;
  #ended = false;

  constructor(name: string, cleared: () => void) {
    this.#name = name;
    this.#cleared = cleared;
  }

  async load(have: ReadonlySet<string>): Promise<Loaded<Prepared>> {
    try {
      if (!this.#database && !(await databaseExists(this.#name))) return { problem: 'none' };
      const database = await this.#open();
      const transaction = database.transaction(stores, 'readonly');
      const written: unknown = await settled(transaction.objectStore('workspace').get('kept'));
      if (written === undefined) return { problem: 'none' };
      const read = readKept(written);
      if ('problem' in read) return read;
      const wanted = read.kept.sources.filter(({ hash }) => !have.has(hash));
      const views = viewsIn(transaction);
      const found = await Promise.all(wanted.map(({ hash }) => this.#file(transaction, hash)));
      const files = await Promise.all(found.map(async ([original, shelf]) => fileOf(original, shelf)));
      return { kept: read.kept, files: new Map(wanted.map(({ hash }, i) => [hash, files[i]!])), views: await views };
    } catch (cause) {
      return { problem: problemOf(cause) };
    }
  }

  async save(kept: Kept, files: ReadonlyMap<string, KeptFile<Prepared>>, after: number | null): Promise<Saved> {
    try {
      if (after !== null && !this.#database && !(await databaseExists(this.#name))) return 'none';
      const transaction = (await this.#open()).transaction(stores, 'readwrite', { durability: 'strict' });
      return await whole(transaction, () => write(transaction, kept, files, after));
    } catch (cause) {
      return (cause as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : problemOf(cause);
    }
  }

  async remember(path: string, fragment: string): Promise<void> {
    try {
      const transaction = this.#database?.transaction('views', 'readwrite');
      if (transaction) await settled(transaction.objectStore('views').put(fragment, path));
    } catch {
      return;
    }
  }

  close(): void {
    this.#ended = true;
    this.#database?.close();
    this.#database = null;
  }

  async erase(): Promise<void> {
    this.close();
    await eraseDatabase(this.#name);
  }

  async #file(transaction: IDBTransaction, hash: string): Promise<[Blob | undefined, Shelved | undefined]> {
    return Promise.all([
      settled<Blob | undefined>(transaction.objectStore('originals').get(hash)),
      settled<Shelved | undefined>(transaction.objectStore('readings').get(hash)),
    ]);
  }

  /** One connection stays open: the browser says on it when the storage is taken away. */
  async #open(): Promise<IDBDatabase> {
    if (this.#ended) throw new DOMException('', 'InvalidStateError');
    if (this.#database) return this.#database;
    const database = await openDatabase(this.#name);
    database.addEventListener('close', () => {
      this.#database = null;
      if (!this.#ended) this.#cleared();
    });
    // Another tab erases it, or a newer Samsyn rebuilds it: it waits for us to let go.
    database.addEventListener('versionchange', () => {
      database.close();
      this.#database = null;
    });
    this.#database = database;
    return database;
  }
}

async function viewsIn(transaction: IDBTransaction): Promise<Views> {
  const store = transaction.objectStore('views');
  const [paths, fragments] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
  const read = Views.safeParse(Object.fromEntries(paths.map((path, i) => [path as string, fragments[i] as unknown])));
  return read.success ? read.data : {};
}

async function fileOf(original: Blob | undefined, shelf: Shelved | undefined): Promise<KeptFile<Prepared>> {
  return { original: original ?? null, stored: shelf ? await unshelved(shelf) : null };
}

async function write(
  transaction: IDBTransaction,
  kept: Kept,
  files: ReadonlyMap<string, KeptFile<Prepared>>,
  after: number | null,
): Promise<Saved> {
  const [workspace, originals, readings] = ['workspace', 'originals', 'readings'].map((store) =>
    transaction.objectStore(store),
  ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore];
  const refused = refusal(await settled(workspace.get('kept')), after);
  if (refused) return refused;
  workspace.put(kept, 'kept');
  for (const [hash, { original, stored }] of files) {
    if (original) originals.put(original, hash);
    if (stored) readings.put(shelved(stored), hash);
  }
  const stays = new Set(kept.sources.map(({ hash }) => hash));
  await Promise.all([originals, readings].map((store) => sweep(store, stays)));
  return 'saved';
}

/** Why nothing may be written over what is there. */
function refusal(written: unknown, after: number | null): Saved | null {
  if (written === undefined) return after === null ? null : 'none';
  const read = readKept(written);
  if ('problem' in read) return read.problem;
  return read.kept.revision === after ? null : 'stale';
}

async function sweep(store: IDBObjectStore, stays: ReadonlySet<string>): Promise<void> {
  for (const key of await settled(store.getAllKeys())) if (!stays.has(key as string)) store.delete(key);
}

/** Does some work in a transaction: what it has asked for is done once all of it is, or nothing is. */
async function whole(transaction: IDBTransaction, work: () => Promise<Saved>): Promise<Saved> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('', 'AbortError')));
  });
  // It is waited for below, unless the work fails first.
  done.catch(() => undefined);
  let saved: Saved;
  try {
    saved = await work();
  } catch (cause) {
    abort(transaction);
    throw transaction.error ?? cause;
  }
  if (saved !== 'saved') abort(transaction);
  else await done;
  return saved;
}

/** One that is aborted already, such as for want of room, is not aborted again. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

const problemOf = (cause: unknown): 'newer' | 'blocked' =>
  (cause as DOMException | null)?.name === 'VersionError' ? 'newer' : 'blocked';
