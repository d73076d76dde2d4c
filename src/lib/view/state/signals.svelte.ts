import type { Finding } from '../../analysis/incidents/findings.ts';
import { SearchClient, type SearchRequest } from '../../workers/search.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/**
 * The units whose events are more than chance, whatever is chosen. Found at build time for the published dataset as it
 * is first shown, else in a worker; null until it is known.
 */
export class Signals {
  readonly #workspace: Workspace = useWorkspace();
  readonly #built: () => readonly Finding[] | null;
  readonly #request: () => SearchRequest | null;
  readonly #known: readonly Finding[] | null = $derived.by(() => (this.#workspace.own ? null : this.#built()));
  #found = $state.raw<readonly Finding[] | null>(null);

  /** `built`: what was found at build time, where that answers the request; `request`: null while there is nothing to look through yet. */
  constructor(built: () => readonly Finding[] | null, request: () => SearchRequest | null) {
    this.#built = built;
    this.#request = request;
    const client = new SearchClient();
    $effect(() => {
      const asked = this.#known ? null : this.#request();
      this.#found = null;
      if (asked) client.search(asked, (found) => (this.#found = found));
      return () => client.stop();
    });
  }

  /** The findings, the strongest first; null while they are being looked for. */
  get rows(): readonly Finding[] | null {
    return this.#known ?? this.#found;
  }
}
