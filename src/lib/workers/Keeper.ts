import { nothing, type Content, type Kept, type Views } from '../keep/kept.ts';
import { merge } from '../keep/merge.ts';
import { format } from '../keep/migrations.ts';
import type { KeptFile, Loaded, Saved, Store } from '../keep/store.ts';
import type { Prepared } from './prepare.ts';

/** A source that is to be kept. `by` is by what it was read; null where that is not to be kept. */
export interface Keepable {
  hash: string;
  by: string | null;
  /** Called when its file is not kept yet, or what was read of it is not. */
  file(wants: { original: boolean; stored: boolean }): Promise<KeptFile<Prepared>>;
}

/** What this tab and the store agree on, and the way to agree again. */
export class Keeper {
  readonly #store: Store<Prepared>;
  #base: Content = nothing;
  #revision: number | null = null;
  #saved: string | null = null;
  /** By what each kept source was read, by hash; null where nothing of it is kept but the original. */
  #by = new Map<string, string | null>();

  constructor(store: Store<Prepared>) {
    this.#store = store;
  }

  /** The day of the last writing that is known of, ISO; null where nothing is kept. */
  get saved(): string | null {
    return this.#saved;
  }

  /** What there is of others' writings since: merged with what is here, and the files that are new. Null where there is nothing new. */
  async follow(
    mine: Content,
    have: ReadonlySet<string>,
  ): Promise<
    | { content: Content; files: Map<string, KeptFile<Prepared>>; views: Views }
    | Extract<Loaded, { problem: unknown }>
    | null
  > {
    const loaded = await this.#store.load(have);
    if ('problem' in loaded) return loaded;
    const { kept, files, views } = loaded;
    if (kept.revision === this.#revision) return null;
    const content = merge(this.#base, mine, kept);
    const hashes = kept.sources.map(({ hash }) => hash);
    const by = (hash: string) => (files.has(hash) ? files.get(hash)?.stored?.by : this.#by.get(hash)) ?? null;
    this.#agree(kept, new Map(hashes.map((hash) => [hash, by(hash)])));
    return { content, files, views };
  }

  /** True where something is here that is not kept, or is not kept so. */
  isBehind(mine: Content, sources: readonly Keepable[]): boolean {
    return (
      this.#revision === null ||
      JSON.stringify(mine) !== JSON.stringify(this.#base) ||
      sources.some(({ hash, by }) => by !== null && this.#by.get(hash) !== by)
    );
  }

  /** Keeps all that is here. */
  async save(mine: Content, sources: readonly Keepable[], today: string): Promise<Saved> {
    const files = new Map<string, KeptFile<Prepared>>();
    for (const { hash, by, file } of sources) {
      const wants = { original: !this.#by.has(hash), stored: by !== null && this.#by.get(hash) !== by };
      if (wants.original || wants.stored) files.set(hash, await file(wants));
    }
    const kept: Kept = { format, revision: (this.#revision ?? 0) + 1, saved: today, ...mine };
    const saved = await this.#store.save(kept, files, this.#revision);
    if (saved === 'saved') this.#agree(kept, new Map(sources.map(({ hash, by }) => [hash, by])));
    return saved;
  }

  /** The files that are not kept yet. */
  unkept(sources: readonly Keepable[]): string[] {
    return sources.filter(({ hash }) => !this.#by.has(hash)).map(({ hash }) => hash);
  }

  /** Keeps what was last chosen on a page. */
  remember(path: string, fragment: string): void {
    void this.#store.remember(path, fragment);
  }

  /** Keeps nothing more; what is kept stays. */
  close(): void {
    this.#store.close();
  }

  /** Keeps nothing more, and erases what is kept. */
  async erase(): Promise<void> {
    await this.#store.erase();
  }

  #agree({ sources, corrections, decisions, revision, saved }: Kept, by: Map<string, string | null>): void {
    this.#base = { sources, corrections, decisions };
    this.#by = by;
    this.#revision = revision;
    this.#saved = saved;
  }
}
