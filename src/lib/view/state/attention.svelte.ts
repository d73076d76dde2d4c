import { everything } from '../../analysis/filter.ts';
import { courses, employees, monthsOf } from '../../analysis/attention/courses.ts';
import type { Finding } from '../../analysis/attention/finding.ts';
import { findings } from '../../analysis/attention/findings.ts';
import { indexValues } from '../../analysis/indexes/indexValues.ts';
import { instrumentsOf } from '../../analysis/indexes/instrument.ts';
import { latestRounds } from '../../analysis/attention/latestRounds.ts';
import { openThreads } from '../../analysis/attention/openThreads.ts';
import { sickLeave } from '../../analysis/attention/sickLeave.ts';
import { unitRows, type UnitRow } from '../../analysis/attention/unitRows.ts';
import type { Finding as Named } from '../../analysis/incidents/findings.ts';
import { incidentCells } from '../../analysis/incidents/incidentCells.ts';
import { incidentCube } from '../../analysis/incidents/incidentCube.ts';
import { responseRows } from '../../analysis/responses/responseRows.ts';
import { roundsOf } from '../../analysis/responses/round.ts';
import type { Month } from '../../model/month.ts';
import { answer } from './answer.svelte.ts';
import { Signals } from './signals.svelte.ts';
import { useUnits, type Units } from './units.svelte.ts';
import { useView, type View } from './view.svelte.ts';
import { useWorkspace, type Workspace } from './workspace.svelte.ts';

/** What stands out, and each unit's numbers, for the first page and a unit's report: the same questions, asked once. */
export class Attention {
  readonly #workspace: Workspace = useWorkspace();
  readonly #view: View = useView();
  readonly #units: Units = useUnits();
  readonly #asOf: string | null = $derived.by(() => this.#workspace.manifest.asOf);
  readonly cells = answer(() => incidentCells(this.#asOf));
  readonly responses = answer(() => responseRows(everything));
  readonly indexes = answer(() => indexValues());
  readonly threads = answer(openThreads);
  readonly sickLeave = answer(sickLeave);
  readonly safety = answer(latestRounds);
  readonly #asked = [this.cells, this.responses, this.indexes, this.threads, this.sickLeave, this.safety];

  /** The units whose events are more than chance. */
  readonly #signals: Signals;

  /** `built`: those found when the page was built. */
  constructor(built: () => readonly Named[] | null) {
    this.#signals = new Signals(built, () => {
      const cells = this.cells.pending ? null : this.cells.rows;
      return cells && { cells, units: this.#units.all, concerned: employees, asOf: this.#asOf };
    });
  }

  /** All answers together; null until each is there. */
  readonly answers = $derived.by(() => {
    const [cells, responses, indexes] = [this.cells.rows, this.responses.rows, this.indexes.rows];
    const [threads, sick, safety] = [this.threads.rows, this.sickLeave.rows, this.safety.rows];
    if (!cells || !responses || !indexes || !threads || !sick || !safety) return null;
    const units = this.#units.all;
    return {
      units,
      cube: incidentCube(cells, units),
      rounds: roundsOf(responses),
      instruments: instrumentsOf(indexes),
      threads,
      sickLeave: sick,
      safety,
    };
  });
  /** Every month from the first event to the last, gaps too. */
  readonly allMonths: Month[] = $derived(this.answers ? monthsOf(this.answers.cube) : []);
  /** The months that the page shows: those of the chosen period. */
  readonly shownMonths: Month[] = $derived.by(() => {
    const { from, to } = this.#view.filters.filter;
    return this.allMonths.filter((m) => (from === null || m >= from) && (to === null || m <= to));
  });
  /** Events by month of every unit with everything below it, in the order of `allMonths`. */
  readonly courses = $derived.by(() => {
    const cube = this.answers?.cube;
    return cube ? { incidents: courses(cube, 'incidents'), threats: courses(cube, 'threats') } : null;
  });
  /** What stands out in the chosen unit, the weightiest first; null until all units have been looked through. */
  readonly findings: Finding[] | null = $derived.by(() => {
    const { unit } = this.#view.filters.filter;
    const named = this.#signals.rows;
    return this.answers && this.#asOf && named ? findings(this.answers, named, unit, this.#asOf) : null;
  });
  /** Each unit's numbers, in tree order. */
  readonly rows: UnitRow[] = $derived(this.answers ? unitRows(this.answers, this.shownMonths, this.#asOf) : []);
  readonly pending: boolean = $derived(this.#asked.some((a) => a.pending));
  readonly error: Error | null = $derived(this.#asked.find((a) => a.error)?.error ?? null);
}
