import type { Finding } from '../analysis/incidents/findings.ts';
import type { IncidentCell } from '../analysis/incidents/incidentCells.ts';
import type { Unit } from '../analysis/unitTree.ts';

/** What is looked through: the events of all units, whose are counted, and the data's last day. */
export interface SearchRequest {
  readonly cells: readonly IncidentCell[];
  readonly units: readonly Unit[];
  readonly concerned: readonly string[];
  readonly asOf: string | null;
}
export type SearchAsk = SearchRequest & { id: number };
export interface SearchTell {
  id: number;
  found: Finding[];
}

/**
 * Looks through every unit for what is more than chance, off the page's thread: hundreds of units take seconds. A newer
 * search ends an older one.
 */
export class SearchClient {
  #worker: Worker | null = null;
  #lastId = 0;

  /** Calls `tell` with what was found, unless another search is begun or this one stopped first. */
  search(request: SearchRequest, tell: (found: Finding[]) => void): void {
    this.stop();
    const id = ++this.#lastId;
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<SearchTell>) => {
      if (data.id !== this.#lastId) return;
      tell(data.found);
      this.stop();
    });
    worker.postMessage({ ...request, id } satisfies SearchAsk);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
