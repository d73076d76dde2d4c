import { areasOf, areaUnits, reportingUnits } from '$lib/analysis/incidents/areas.ts';
import { namedAreas, type Finding } from '$lib/analysis/incidents/findings.ts';
import { incidentCells, type IncidentCell } from '$lib/analysis/incidents/incidentCells.ts';
import { incidentCube, incidentSelections, threats } from '$lib/analysis/incidents/incidentCube.ts';
import { incidentPeriods, type IncidentPeriod } from '$lib/analysis/incidents/incidentPeriods.ts';
import { leftOut } from '$lib/analysis/incidents/leftOut.ts';
import { missingMonths, monthReadings } from '$lib/analysis/incidents/monthReadings.ts';
import { canBeJudged, directionOf, trendOf } from '$lib/analysis/incidents/trend.ts';
import { concernedBy, whomOf, type Whom } from '$lib/analysis/incidents/whom.ts';
import { sumAll } from '$lib/analysis/cube/sumAll.ts';
import { employees } from '$lib/analysis/attention/courses.ts';
import { answer } from '$lib/view/state/answer.svelte.ts';
import { Signals } from '$lib/view/state/signals.svelte.ts';
import { useUnits } from '$lib/view/state/units.svelte.ts';
import { useView } from '$lib/view/state/view.svelte.ts';
import { useWorkspace } from '$lib/view/state/workspace.svelte.ts';
import { createContext } from 'svelte';

/** What the page shows: one answer, its cube, and the views that are summed from it as the choices change. */
export class Events {
  /** `built`: the units named when the page was built, for employees. */
  constructor(built: () => readonly Finding[] | null) {
    this.#signals = new Signals(
      () => (this.#whomKey === employees.join() ? built() : null),
      () => {
        const cells = this.cells.pending ? null : this.cells.rows;
        return cells && { cells, units: this.units.all, concerned: this.#whomKey.split(','), asOf: this.asOf };
      },
    );
  }

  readonly view = useView();
  readonly units = useUnits();
  readonly #workspace = useWorkspace();
  /** The data's last day; null without data. */
  readonly asOf: string | null = $derived(this.#workspace.manifest.asOf);

  readonly cells = answer<IncidentCell>(() => incidentCells(this.asOf));
  readonly periods = answer<IncidentPeriod>(() => incidentPeriods());
  readonly left = answer(() => leftOut(this.asOf));

  readonly filter = $derived(this.view.filters.filter);
  readonly whom: Whom = $derived(whomOf(this.view.filters.own('whom')));
  readonly concerned = $derived(concernedBy(this.whom, this.filter.marks));
  readonly selections = $derived(incidentSelections(this.filter, this.concerned));
  readonly direction = $derived(directionOf(this.filter.marks));

  readonly cube = $derived(incidentCube(this.cells.rows ?? [], this.units.all));
  readonly missing = $derived(missingMonths(this.cube));
  /** First and last month with an event; null without any. */
  readonly range: readonly [string, string] | null = $derived.by(() => {
    const months = this.cube.values.month;
    const [first, last] = [months[0], months.at(-1)];
    return first && last ? [first, last] : null;
  });

  readonly sums = $derived(sumAll(this.cube, this.selections));
  readonly trend = $derived(
    trendOf(monthReadings(this.cube, this.selections, this.missing), this.asOf, this.direction),
  );

  /** The chosen area's signal, where it is more than chance gives and no season; null else. */
  readonly signal = $derived(namedAreas([{ unit_id: '', trend: this.trend }], 0.05)[0]?.signal ?? null);

  /** Enough periods for a run: with fewer nothing can be told from chance. */
  readonly judged = $derived(canBeJudged(this.trend));

  /** Small multiples of threats alone, though nothing is chosen. */
  readonly onlyThreats = $derived(this.view.filters.own('areas') === 'threats');
  readonly areaUnits = $derived.by(() => {
    const { cube } = this;
    const reporting = new Set(reportingUnits(cube, null).map((u) => u.at));
    const reports = (unit: string): boolean => {
      const below = cube.below.unit_id?.get(unit);
      return below !== undefined && [...reporting].some((at) => below[at] === 1);
    };
    return areaUnits(this.units.all, this.filter.unit, reports);
  });
  readonly areas = $derived(
    areasOf(
      this.cube,
      this.areaUnits.units.map((u) => u.unit_id),
      this.onlyThreats ? { ...this.selections, threat: { among: threats } } : this.selections,
      this.missing,
      this.asOf,
      this.onlyThreats ? 'decrease' : this.direction,
    ),
  );

  /** Depends on whose events are counted alone, so that a choice does not start it anew. */
  readonly #whomKey = $derived(this.concerned.join());
  readonly #signals: Signals;
  /** The units whose events are more than chance; null while they are being looked for. */
  get findings(): readonly Finding[] | null {
    return this.#signals.rows;
  }
  readonly reporting = $derived(reportingUnits(this.cube, null).length);

  /** The chosen unit's name, or the whole organisation. */
  readonly who = $derived(
    this.filter.unit === null ? this.view.t.frame.wholeOrganisation : this.units.name(this.filter.unit),
  );
  /** What is counted, in the words of the chosen marks. */
  readonly what = $derived.by(() => {
    const { t, f } = this.view;
    const marks = Object.entries(this.filter.marks).filter(([dimension]) => dimension !== 'concerns');
    if (marks.length === 0) return t.events.all;
    const [dimension, values] = marks[0]!;
    if (marks.length === 1 && dimension === 'threat' && threats.every((v) => values.includes(v)) && values.length === 3)
      return t.events.threats;
    return t.events.marked(f.list(marks.flatMap(([d, vs]) => vs.map((v) => this.word(d, v).toLocaleLowerCase('sv')))));
  });

  /** The words for a value. */
  word(dimension: string, value: string): string {
    const words = (this.view.t.values as unknown as Record<string, Record<string, string> | undefined>)[dimension];
    return words?.[value] ?? value;
  }
  /** A month or quarter in words. */
  period(x: string): string {
    return x.includes('Q')
      ? this.view.f.span(`${x.slice(0, 4)}-${quarterMonth(x, 0)}`, `${x.slice(0, 4)}-${quarterMonth(x, 2)}`)
      : this.view.f.month(x);
  }
  /** A level: whole from ten up, else with a decimal. */
  level(n: number): string {
    return n >= 10 ? this.view.f.integer(n) : this.view.f.decimal(n);
  }
}

const quarterMonth = (x: string, add: number): string =>
  String((Number(x.slice(6)) - 1) * 3 + 1 + add).padStart(2, '0');

/** The page's events, for its components. */
export const [useEvents, provideEvents] = createContext<Events>();
