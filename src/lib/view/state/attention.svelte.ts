import { everything } from '../../analysis/filter.ts';
import type { Finding } from '../../analysis/attention/finding.ts';
import { findings } from '../../analysis/attention/findings.ts';
import { latestIndexes } from '../../analysis/attention/latestIndexes.ts';
import { latestRounds } from '../../analysis/attention/latestRounds.ts';
import { openThreads } from '../../analysis/attention/openThreads.ts';
import { sickLeave } from '../../analysis/attention/sickLeave.ts';
import { stuckReports } from '../../analysis/attention/stuckReports.ts';
import { unitMonths } from '../../analysis/attention/unitMonths.ts';
import { unitRows, type UnitRow } from '../../analysis/attention/unitRows.ts';
import { responseRows } from '../../analysis/responses/responseRows.ts';
import { roundsOf } from '../../analysis/responses/round.ts';
import { monthsBetween, type Month } from '../../model/month.ts';
import { answer } from './answer.svelte.ts';
import { useUnits, type Units } from './units.svelte.ts';
import { useView, type View } from './view.svelte.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/** What stands out, and each unit's numbers, for the first page and a unit's report: the same questions, asked once. */
export class Attention {
  readonly #workspace: Workspace = useWorkspace();
  readonly #view: View = useView();
  readonly #units: Units = useUnits();
  readonly #asOf: string | null = $derived(this.#workspace.manifest.asOf);
  readonly months = answer(unitMonths);
  readonly stuck = answer(() => (this.#asOf === null ? null : stuckReports(this.#asOf)));
  readonly responses = answer(() => responseRows(everything));
  readonly indexes = answer(latestIndexes);
  readonly threads = answer(openThreads);
  readonly sickLeave = answer(sickLeave);
  readonly safety = answer(latestRounds);
  readonly #asked = [this.months, this.responses, this.indexes, this.threads, this.sickLeave, this.safety];

  /** Every month from the first event to the last day of the data, gaps too. */
  readonly allMonths: Month[] = $derived.by(() => {
    const first = this.months.rows?.reduce<string | null>((least, m) => (least === null || m.month < least ? m.month : least), null);
    return first && this.#asOf ? monthsBetween(first, this.#asOf.slice(0, 7)) : [];
  });
  /** The months that the page shows: those of the chosen period. */
  readonly shownMonths: Month[] = $derived.by(() => {
    const { from, to } = this.#view.filters.filter;
    return this.allMonths.filter((m) => (from === null || m >= from) && (to === null || m <= to));
  });
  /** All answers together; null until each is there. */
  readonly answers = $derived.by(() => {
    const [months, responses, indexes, threads, sick, safety] = this.#asked.map((a) => a.rows);
    if (!months || !responses || !indexes || !threads || !sick || !safety) return null;
    return {
      units: this.#units.all,
      months: this.months.rows!,
      stuck: this.stuck.rows ?? [],
      rounds: roundsOf(this.responses.rows!),
      indexes: this.indexes.rows!,
      threads: this.threads.rows!,
      sickLeave: this.sickLeave.rows!,
      safety: this.safety.rows!,
    };
  });
  /** What stands out in the chosen unit, the weightiest first. */
  readonly findings: Finding[] = $derived(
    this.answers && this.#asOf ? findings(this.answers, this.#view.filters.filter.unit, this.allMonths, this.#asOf) : [],
  );
  /** Each unit's numbers, in tree order. */
  readonly rows: UnitRow[] = $derived(this.answers ? unitRows(this.answers, this.shownMonths) : []);
  readonly pending: boolean = $derived(this.#asked.some((a) => a.pending));
  readonly error: Error | null = $derived(this.#asked.find((a) => a.error)?.error ?? null);
}
