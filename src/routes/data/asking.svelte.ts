import { getContext, setContext } from 'svelte';
import type { SourceReport, TableReport } from '$lib/model/source.ts';

/** A table that a person is asked about: its shape, and the files that have such a table. */
export interface Question {
  shape: string;
  /** The file that is shown; the others have the same headers. */
  name: string;
  sheet: string | null;
  others: number;
}

/** The tables that a person must decide upon, each shape once, in the order of the sources. */
export function questionsIn(sources: readonly SourceReport[]): Question[] {
  const found = new Map<string, Question>();
  const tables = sources.flatMap(({ name, tables: of }) => of.map((table) => ({ name, ...table })));
  for (const { name, sheet, shape, by } of tables) {
    if (by !== 'ask' || shape === null) continue;
    const known = found.get(shape);
    if (known) known.others++;
    else found.set(shape, { shape, name, sheet, others: 0 });
  }
  return [...found.values()];
}

/** Which table is being decided upon on the Data page, and where the focus goes back to. */
export class Asking {
  #open = $state.raw<Pick<Question, 'shape' | 'name' | 'sheet'> | null>(null);
  #from: HTMLElement | null = null;

  get open(): Pick<Question, 'shape' | 'name' | 'sheet'> | null {
    return this.#open;
  }
  /** Opens the question about a table of a source. Only in the browser. */
  ask(name: string, table: Pick<TableReport, 'shape' | 'sheet'>): void {
    if (table.shape === null) return;
    this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#open = { name, shape: table.shape, sheet: table.sheet };
  }
  /** Closes it; where the question came from, if that is there still. */
  close(): HTMLElement | null {
    this.#open = null;
    return this.#from?.isConnected ? this.#from : null;
  }
}

const key = Symbol('asking');
export const provideAsking = (): Asking => setContext(key, new Asking());
/** The question of the page. Only while a component is set up. */
export const useAsking = (): Asking => getContext<Asking>(key);
