import { untrack } from 'svelte';
import { incidentCells } from '../../analysis/incidents/incidentCells.ts';
import { incidentCube, type IncidentCube } from '../../analysis/incidents/incidentCube.ts';
import type { Columns } from '../../warehouse/columns.ts';
import { Superseded } from '../../warehouse/warehouse.ts';
import { countHere, type Counted, type CountRequest } from '../../workers/counting.ts';
import { useUnits, type Units } from './units.svelte.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/** A request and what came of it: they are shown together, so that no number stands under another choice's words. */
export interface Told<R extends CountRequest> {
  readonly request: R;
  readonly counted: Counted<R>;
}

/** Cubes of what came with a page, made once for all that ask. */
const cubes = new WeakMap<Columns, IncidentCube>();

/**
 * What is counted of the events, by a request that changes with the choices. Where the page was built with the cells it
 * is counted at once; else in a worker, and what was told before stays, `pending`, until the new counts come.
 */
export class Counts<R extends CountRequest> {
  readonly #workspace: Workspace = useWorkspace();
  readonly #units: Units = useUnits();
  readonly #request: R | null;
  readonly #key: string;
  readonly #cells: Columns | null = $derived.by(() =>
    this.#workspace.preparedColumns(incidentCells(this.#workspace.manifest.asOf)),
  );
  readonly #here: Told<R> | null;
  #latest = $state.raw<(Told<R> & { key: string }) | null>(null);
  #error = $state.raw<Error | null>(null);

  /** `ask`: null while there is nothing to count. */
  constructor(ask: () => R | null) {
    this.#request = $derived.by(ask);
    this.#key = $derived(`${this.#workspace.version} ${JSON.stringify(this.#request)}`);
    this.#here = $derived.by(() => {
      const cells = this.#cells;
      const request: R | null = this.#request;
      return cells && request && { request, counted: countHere(this.#cube(cells), request) };
    });
    $effect(() => {
      const request: R | null = this.#request;
      const key = this.#key;
      void this.#workspace.round;
      if (!request || this.#cells || untrack(() => this.#latest?.key === key)) return;
      const asking = { wanted: true };
      untrack(() => void this.#count(request, key, asking));
      return () => (asking.wanted = false);
    });
  }

  /** Perhaps of the choices before while `pending`; null before the first. */
  get told(): Told<R> | null {
    return this.#here ?? this.#latest;
  }
  get pending(): boolean {
    return this.#request !== null && this.#cells === null && this.#latest?.key !== this.#key && this.#error === null;
  }
  get error(): Error | null {
    return this.#cells || this.#latest?.key === this.#key ? null : this.#error;
  }

  #cube(cells: Columns): IncidentCube {
    const cube = cubes.get(cells) ?? incidentCube(cells, this.#units.all);
    cubes.set(cells, cube);
    return cube;
  }

  async #count(request: R, key: string, asking: { readonly wanted: boolean }): Promise<void> {
    this.#error = null;
    try {
      const counted = await this.#workspace.count(request);
      if (asking.wanted) this.#latest = { key, request, counted };
    } catch (cause) {
      if (cause instanceof Superseded || !asking.wanted) return;
      this.#error = cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}
