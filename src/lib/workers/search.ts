import { findings, type Finding } from '../analysis/incidents/findings.ts';
import type { IncidentSummary } from '../analysis/incidents/incidentSummary.ts';
import { judge, type Judged, type JudgeRequest } from '../analysis/incidents/judge.ts';

/** What is looked through for what is more than chance: all units, or what a page shows. */
export type SearchRequest =
  | { readonly kind: 'find'; readonly summary: IncidentSummary; readonly asOf: string | null }
  | ({ readonly kind: 'judge' } & JudgeRequest);

/** What comes of a request. */
export type Found<R extends SearchRequest> = R extends { kind: 'find' } ? readonly Finding[] : Judged;

/** Looks through what is asked for: up to seconds for hundreds of units. */
export const search = (request: SearchRequest): Finding[] | Judged =>
  request.kind === 'find' ? findings(request.summary, request.asOf) : judge(request);

export type SearchAsk = SearchRequest & { id: number };
export interface SearchTell {
  id: number;
  found: Finding[] | Judged;
}

/** Looks for what is more than chance off the page's thread. A newer search ends an older one. */
export class SearchClient<R extends SearchRequest> {
  #worker: Worker | null = null;
  #lastId = 0;
  #busy = false;

  /** Calls `tell` with what was found, unless another search is begun or this one stopped first. */
  search(request: R, tell: (found: Found<R>) => void): void {
    if (this.#busy) this.stop();
    const id = ++this.#lastId;
    const worker = (this.#worker ??= new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }));
    this.#busy = true;
    worker.onmessage = ({ data }: MessageEvent<SearchTell>) => {
      if (data.id !== this.#lastId) return;
      this.#busy = false;
      tell(data.found as Found<R>);
    };
    worker.postMessage({ ...request, id } satisfies SearchAsk);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy = false;
  }
}
