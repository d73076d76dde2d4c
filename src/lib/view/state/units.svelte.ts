import { getContext, setContext } from 'svelte';
import { unitTree, type Unit } from '../../analysis/unitTree.ts';
import { answer } from './answer.svelte.ts';

/** The units of the shown data, in tree order, for every component of the page. */
export class Units {
  readonly #answer = answer(unitTree);
  readonly all: readonly Unit[] = $derived(this.#answer.rows ?? []);
  readonly #byId: ReadonlyMap<string, Unit> = $derived(new Map(this.all.map((u) => [u.unit_id, u])));

  /** The unit's name; its id where the tree does not know it. */
  name(id: string): string {
    return this.#byId.get(id)?.name ?? id;
  }
  get(id: string): Unit | undefined {
    return this.#byId.get(id);
  }
  /** The unit and all units above it, upwards. */
  path(id: string): string[] {
    const above = this.#byId.get(id)?.parent_id ?? null;
    return above === null ? [id] : [id, ...this.path(above)];
  }
  /** The unit and all units below it. */
  within(id: string): ReadonlySet<string> {
    const inside = new Set([id]);
    // In tree order: each parent stands before its children.
    for (const u of this.all) if (u.parent_id !== null && inside.has(u.parent_id)) inside.add(u.unit_id);
    return inside;
  }
  /** The units directly below one; those on top for null. */
  below(id: string | null): Unit[] {
    return this.all.filter((u) => u.parent_id === id);
  }
}

const key = Symbol('units');
export const provideUnits = (): Units => setContext(key, new Units());
/** The units of the shown data. Only while a component is set up. */
export const useUnits = (): Units => getContext<Units>(key);
