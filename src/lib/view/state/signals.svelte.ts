import { untrack } from 'svelte';
import { SearchClient, type Found, type SearchRequest } from '../../workers/search.ts';

/**
 * What is more than chance of what is asked for. Known from the build for what the page was built with, else looked for
 * in a worker.
 */
export class Signals<R extends SearchRequest> {
  readonly #known: Found<R> | null;
  readonly #asked: R | null;
  #found = $state.raw<{ asked: R; found: Found<R> } | null>(null);

  /** `known`: what was found at build time, where that answers the request; `asked`: null while there is nothing to look through yet. */
  constructor(known: () => Found<R> | null, asked: () => R | null) {
    this.#known = $derived.by(known);
    this.#asked = $derived.by(asked);
    const client = new SearchClient<R>();
    $effect(() => {
      const request = this.#known === null ? this.#asked : null;
      if (!request || untrack(() => this.#found?.asked === request)) return;
      client.search(request, (found) => (this.#found = { asked: request, found }));
    });
    $effect(() => () => client.stop());
  }

  /** What was found of the present request; null while it is being looked for. */
  get found(): Found<R> | null {
    return this.#known ?? (this.#asked !== null && this.#found?.asked === this.#asked ? this.#found.found : null);
  }
}
