import type { TableDraft, TableLook } from '$lib/model/tableLook.ts';
import type { TableKind, TableMapping } from '$lib/model/tableMapping.ts';
import type { Workspace } from '$lib/view/state/workspace.svelte.ts';

type Look = (draft: TableDraft | null) => Promise<TableLook | null>;

/** How a table is going to be read: what is chosen, and what comes of it. The newest choice counts, however late an older one is answered. */
export class Drafting {
  readonly #look: Look;
  #asked = 0;
  #state = $state<'looking' | 'ready' | 'gone'>('looking');
  #seen = $state.raw<TableLook | null>(null);
  #kind = $state<TableKind | null>(null);
  #columns = $state.raw<TableMapping['columns']>({});
  #values = $state.raw<TableMapping['values']>({});

  constructor(workspace: Pick<Workspace, 'look'>, name: string, shape: string) {
    this.#look = (draft) => workspace.look(name, shape, draft);
    void this.#try(null);
  }

  get state(): 'looking' | 'ready' | 'gone' {
    return this.#state;
  }
  /** What was last seen of the table; it stays while a newer choice is tried. */
  get seen(): TableLook | null {
    return this.#seen;
  }
  get kind(): TableKind | null {
    return this.#kind;
  }
  get columns(): TableMapping['columns'] {
    return this.#columns;
  }
  get values(): TableMapping['values'] {
    return this.#values;
  }
  /** The columns of ours for which one header is chosen twice, each with the other. */
  get twice(): ReadonlyMap<string, string> {
    const by = new Map<string, string>();
    const found = new Map<string, string>();
    for (const [column, key] of Object.entries(this.#columns)) {
      const other = by.get(key);
      if (other !== undefined) found.set(column, other);
      else by.set(key, column);
    }
    return found;
  }
  /** Another kind: its columns are guessed anew. */
  setKind(kind: TableKind): void {
    this.#kind = kind;
    void this.#try({ kind, columns: null, values: {} });
  }
  /** The header of a column; empty where the table has none. What its words mean is another matter then. */
  setColumn(column: string, key: string): void {
    this.#columns = without(this.#columns, column, key);
    this.#values = without(this.#values, column, null);
    void this.#again();
  }
  /** What a word of a column means; empty leaves it as it is understood without. */
  setWord(column: string, word: string, ours: string): void {
    const words = without(this.#values[column] ?? {}, word, ours);
    this.#values = without(this.#values, column, Object.keys(words).length > 0 ? words : null);
    void this.#again();
  }
  /** What is chosen, to be remembered; null as long as it is not known that it can be read so. */
  get mapping(): TableMapping | null {
    const seen = this.#seen;
    if (this.#state !== 'ready' || !seen || seen.problem || this.#kind === null || this.twice.size > 0) return null;
    return { shape: seen.shape, kind: this.#kind, columns: this.#columns, values: this.#values };
  }

  #again(): Promise<void> {
    return this.#try({ kind: this.#kind, columns: this.#columns, values: this.#values });
  }

  async #try(draft: TableDraft | null): Promise<void> {
    const asked = ++this.#asked;
    this.#state = 'looking';
    const look = await this.#look(draft);
    if (asked !== this.#asked) return;
    this.#state = look ? 'ready' : 'gone';
    if (!look) return;
    this.#seen = look;
    ({ kind: this.#kind, columns: this.#columns, values: this.#values } = look.draft);
  }
}

/** A record with another value for a key; without it where that is empty. */
function without<V>(record: Readonly<Record<string, V>>, key: string, value: NoInfer<V> | null): Record<string, V> {
  const others = Object.entries(record).filter(([k]) => k !== key);
  return Object.fromEntries(value === null || value === '' ? others : [...others, [key, value]]);
}
