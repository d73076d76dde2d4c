import { everything } from '../../analysis/filter.ts';
import type { Finding } from '../../analysis/attention/finding.ts';
import { findings } from '../../analysis/attention/findings.ts';
import { indexValues } from '../../analysis/indexes/indexValues.ts';
import { instrumentsOf } from '../../analysis/indexes/instrument.ts';
import { latestRounds } from '../../analysis/attention/latestRounds.ts';
import { openThreads } from '../../analysis/attention/openThreads.ts';
import { sickLeave } from '../../analysis/attention/sickLeave.ts';
import { unitRows, type UnitRow } from '../../analysis/attention/unitRows.ts';
import type { Finding as Named } from '../../analysis/incidents/findings.ts';
import { employees } from '../../analysis/incidents/incidentSummary.ts';
import { responseRows } from '../../analysis/responses/responseRows.ts';
import { roundsOf } from '../../analysis/responses/round.ts';
import type { Month } from '../../model/month.ts';
import type { CountRequest } from '../../workers/counting.ts';
import type { SearchRequest } from '../../workers/search.ts';
import { answer } from './answer.svelte.ts';
import { Counts } from './counts.svelte.ts';
import { Signals } from './signals.svelte.ts';
import { useUnits, type Units } from './units.svelte.ts';
import { useView, type View } from './view.svelte.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/** Those whose events are counted on the first page. */
const summary: Extract<CountRequest, { kind: 'summary' }> = { kind: 'summary', concerned: employees };

/** What stands out, and each unit's numbers, for the first page and a unit's report: the same questions, asked once. */
export class Attention {
  readonly #workspace: Workspace = useWorkspace();
  readonly #view: View = useView();
  readonly #units: Units = useUnits();
  readonly #asOf: string | null = $derived.by(() => this.#workspace.manifest.asOf);
  readonly responses = answer(() => responseRows(everything));
  readonly indexes = answer(() => indexValues());
  readonly threads = answer(openThreads);
  readonly sickLeave = answer(sickLeave);
  readonly safety = answer(latestRounds);
  readonly #counts = new Counts(() => summary);
  readonly #asked = [this.#counts, this.responses, this.indexes, this.threads, this.sickLeave, this.safety];

  /** The units whose events are more than chance. */
  readonly #signals: Signals<Extract<SearchRequest, { kind: 'find' }>>;

  /** `built`: those found when the page was built. */
  constructor(built: () => readonly Named[] | null) {
    this.#signals = new Signals(
      () => (this.#workspace.own ? null : built()),
      () => {
        const told = this.#counts.pending ? null : this.#counts.told;
        return told && { kind: 'find', summary: told.counted, asOf: this.#asOf };
      },
    );
  }

  /** All answers together; null until each is there. */
  readonly answers = $derived.by(() => {
    const incidents = this.#counts.told?.counted;
    const [responses, indexes] = [this.responses.rows, this.indexes.rows];
    const [threads, sick, safety] = [this.threads.rows, this.sickLeave.rows, this.safety.rows];
    if (!incidents || !responses || !indexes || !threads || !sick || !safety) return null;
    return {
      units: this.#units.all,
      incidents,
      rounds: roundsOf(responses),
      instruments: instrumentsOf(indexes),
      threads,
      sickLeave: sick,
      safety,
    };
  });
  /** Every month from the first event to the last, gaps too. */
  readonly allMonths: Month[] = $derived(this.answers ? [...this.answers.incidents.months] : []);
  /** The months that the page shows: those of the chosen period. */
  readonly shownMonths: Month[] = $derived.by(() => {
    const { from, to } = this.#view.filters.filter;
    return this.allMonths.filter((m) => (from === null || m >= from) && (to === null || m <= to));
  });
  /** Events by month of every unit with everything below it, in the order of `allMonths`. */
  readonly courses = $derived.by(() => this.answers?.incidents ?? null);
  /** What stands out in the chosen unit, the weightiest first; null until all units have been looked through. */
  readonly findings: Finding[] | null = $derived.by(() => {
    const { unit } = this.#view.filters.filter;
    const named = this.#signals.found;
    return this.answers && this.#asOf && named ? findings(this.answers, named, unit, this.#asOf) : null;
  });
  /** Each unit's numbers, in tree order. */
  readonly rows: UnitRow[] = $derived(this.answers ? unitRows(this.answers, this.shownMonths, this.#asOf) : []);
  readonly pending: boolean = $derived(this.#asked.some((a) => a.pending));
  readonly error: Error | null = $derived(this.#asked.find((a) => a.error)?.error ?? null);
}
