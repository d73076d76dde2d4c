import type { Kept, Views } from '../../src/lib/keep/kept.ts';
import { readKept } from '../../src/lib/keep/readKept.ts';
import type { KeptFile, Loaded, Saved, Store } from '../../src/lib/keep/store.ts';
import type { Prepared } from '../../src/lib/workers/prepare.ts';

/** What lies in a memory store, which several tabs may share. */
export interface Shelf {
  kept: unknown;
  files: Map<string, KeptFile<Prepared>>;
  views: Views;
  /** What the next writing fails with. */
  fails: Exclude<Saved, 'saved' | 'stale'> | null;
  /** Called before each writing: another tab may come first. */
  before: () => Promise<void>;
  writings: number;
}
export const shelf = (): Shelf => ({
  ...{ kept: undefined, files: new Map(), views: {}, fails: null, writings: 0 },
  before: () => Promise.resolve(),
});

/** A store with the manners of the browser's, in memory: the browser's own is tried in tests/browser/keep.spec.ts. */
export class MemoryStore implements Store<Prepared> {
  readonly #shelf: Shelf;
  #closed = false;
  constructor(on: Shelf) {
    this.#shelf = on;
  }

  load(have: ReadonlySet<string>): Promise<Loaded<Prepared>> {
    const { kept, files } = this.#shelf;
    if (kept === undefined) return Promise.resolve({ problem: 'none' });
    const read = readKept(structuredClone(kept));
    const wanted = [...files].filter(([hash]) => !have.has(hash));
    return Promise.resolve(
      'problem' in read ? read : { kept: read.kept, files: new Map(wanted), views: this.#shelf.views },
    );
  }

  async save(kept: Kept, files: ReadonlyMap<string, KeptFile<Prepared>>, after: number | null): Promise<Saved> {
    const on = this.#shelf;
    const { before } = on;
    on.before = () => Promise.resolve();
    await before();
    if (this.#closed) return 'blocked';
    if (on.fails) return on.fails;
    const there = on.kept as Kept | undefined;
    if (!there && after !== null) return 'none';
    if (there && there.revision !== after) return 'stale';
    on.kept = structuredClone(kept);
    on.writings++;
    const stays = new Set(kept.sources.map(({ hash }) => hash));
    for (const hash of on.files.keys()) if (!stays.has(hash)) on.files.delete(hash);
    for (const [hash, { original, stored }] of files) {
      const was = on.files.get(hash) ?? { original: null, stored: null };
      on.files.set(hash, { original: original ?? was.original, stored: stored ? structuredClone(stored) : was.stored });
    }
    return 'saved';
  }

  remember(path: string, fragment: string): Promise<void> {
    this.#shelf.views = { ...this.#shelf.views, [path]: fragment };
    return Promise.resolve();
  }

  close(): void {
    this.#closed = true;
  }

  erase(): Promise<void> {
    this.#shelf.kept = undefined;
    this.#shelf.files.clear();
    return Promise.resolve();
  }
}
