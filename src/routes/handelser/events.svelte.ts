import type { Filter } from '$lib/analysis/filter.ts';
import { everything } from '$lib/analysis/filter.ts';
import type { Area } from '$lib/analysis/incidents/areas.ts';
import { eventCourses, eventViews, type EventCourses, type EventViews } from '$lib/analysis/incidents/eventViews.ts';
import { closedMonths } from '$lib/analysis/incidents/closedMonths.ts';
import { countedInPeriods } from '$lib/analysis/incidents/countedInPeriods.ts';
import { eventDays } from '$lib/analysis/incidents/eventDays.ts';
import type { Finding } from '$lib/analysis/incidents/findings.ts';
import { threats } from '$lib/analysis/incidents/incidentCube.ts';
import { incidentPeriods, type IncidentPeriod } from '$lib/analysis/incidents/incidentPeriods.ts';
import { employees } from '$lib/analysis/incidents/incidentSummary.ts';
import type { Judged } from '$lib/analysis/incidents/judge.ts';
import { leadChart, type LeadChart } from '$lib/analysis/incidents/leadChart.ts';
import { leadKind, type LeadKind, type SuitedKind } from '$lib/analysis/incidents/leadKind.ts';
import { leftOut } from '$lib/analysis/incidents/leftOut.ts';
import { toReadings } from '$lib/analysis/incidents/monthReadings.ts';
import { pinsAt, rebaseAt } from '$lib/analysis/incidents/pinsAt.ts';
import { staffMonths } from '$lib/analysis/incidents/staffMonths.ts';
import { canBeJudged, directionOf, trendOf, type Trend } from '$lib/analysis/incidents/trend.ts';
import { concernedBy, whomOf, type Whom } from '$lib/analysis/incidents/whom.ts';
import type { Direction, Reading } from '$lib/analysis/spc/chart.ts';
import { completeMonths } from '$lib/analysis/spc/completeMonths.ts';
import type { Pin } from '$lib/model/pin.ts';
import { answer } from '$lib/view/state/answer.svelte.ts';
import { Counts } from '$lib/view/state/counts.svelte.ts';
import { Signals } from '$lib/view/state/signals.svelte.ts';
import { useUnits } from '$lib/view/state/units.svelte.ts';
import { useView } from '$lib/view/state/view.svelte.ts';
import { useWorkspace } from '$lib/view/state/workspace.svelte.ts';
import type { CountRequest } from '$lib/workers/counting.ts';
import type { SearchRequest } from '$lib/workers/search.ts';
import { createContext } from 'svelte';

type Views = Extract<CountRequest, { kind: 'views' }>;
type Summary = Extract<CountRequest, { kind: 'summary' }>;
type Find = Extract<SearchRequest, { kind: 'find' }>;
type Judge = Extract<SearchRequest, { kind: 'judge' }>;

/** What was found when the page was built, for employees and with nothing chosen. */
export interface Built {
  readonly found: Finding[];
  readonly judged: Judged;
}

const textOf = (filter: Filter, concerned: readonly string[], onlyThreats: boolean): string =>
  JSON.stringify({ filter: { ...filter, from: null, to: null }, concerned, onlyThreats } satisfies Views['choice']);
/** Of what the page was built with. */
const nothingChosen = textOf(everything, employees, false);

/** What the page shows: sums that a period only subtracts, and the views that are made of them as the choices change. */
export class Events {
  readonly view = useView();
  readonly units = useUnits();
  readonly #workspace = useWorkspace();
  readonly #built: () => Built | null;
  /** The data's last day; null without data. */
  readonly asOf: string | null = $derived(this.#workspace.manifest.asOf);

  readonly periods = answer<IncidentPeriod>(() => incidentPeriods());

  readonly whom: Whom = $derived(whomOf(this.view.filters.own('whom')));
  readonly #concerned = $derived(concernedBy(this.whom, this.view.filters.filter.marks));
  /** All that is chosen but the period, as text: a brush leaves it as it is, and what is counted with it. */
  readonly #asked = $derived(
    textOf(this.view.filters.filter, this.#concerned, this.view.filters.own('areas') === 'threats'),
  );
  readonly counts = new Counts<Views>(() => ({ kind: 'views', choice: JSON.parse(this.#asked) as Views['choice'] }));
  readonly #choice = $derived(this.counts.told?.request.choice ?? (JSON.parse(this.#asked) as Views['choice']));

  /** What the numbers are of: the latest choice that has been counted, with the period as it is now. */
  readonly filter: Filter = $derived.by(() => {
    const { from, to } = this.view.filters.filter;
    return { ...this.#choice.filter, from, to };
  });
  /** The chosen unit and marks, which stay the same while the period is brushed. */
  readonly unit: string | null = $derived(this.#choice.filter.unit);
  readonly marks: Filter['marks'] = $derived(this.#choice.filter.marks);
  /** Whose events are counted, as values of `concerns`. */
  readonly concerned = $derived(this.#choice.concerned);
  /** Small multiples of threats alone, though nothing is chosen. */
  readonly onlyThreats = $derived(this.#choice.onlyThreats);
  readonly left = answer(() => leftOut(this.filter, this.concerned, this.asOf));
  readonly direction: Direction = $derived(directionOf(this.marks));
  readonly #areasDirection: Direction = $derived(this.onlyThreats ? 'decrease' : this.direction);

  readonly #courses: EventCourses | null = $derived.by(() => {
    const sums = this.counts.told?.counted;
    return sums ? eventCourses(sums, this.units.all, this.#choice) : null;
  });
  readonly #views: EventViews | null = $derived.by(() => {
    const sums = this.counts.told?.counted;
    return sums ? eventViews(sums, { ...this.#choice, filter: this.filter }) : null;
  });
  /** What no period changes. Only for the parts of the page that stand when it is counted. */
  get courses(): EventCourses {
    return counted(this.#courses);
  }
  /** The views of the period. Only for the parts of the page that stand when it is counted. */
  get views(): EventViews {
    return counted(this.#views);
  }
  /** First and last month with an event; null without any, or before they are counted. */
  readonly range: readonly [string, string] | null = $derived.by(() => {
    const [first, last] = [this.#courses?.months[0], this.#courses?.months.at(-1)];
    return first && last ? [first, last] : null;
  });
  readonly trend: Trend = $derived(
    this.#trendOf({ n: this.courses.lead, absent: this.courses.absent }, this.direction),
  );

  readonly #staffAnswer = answer(() => staffMonths({ unit: this.unit }));
  readonly #staff: ReadonlyMap<string, number> = $derived(
    new Map(this.#staffAnswer.rows?.map(({ month, employees }) => [month, employees])),
  );
  readonly #completeMonths = $derived(
    completeMonths(this.#readings({ n: this.courses.lead, absent: this.courses.absent }), this.asOf),
  );
  /** The chart that suits what is chosen, and those that can be chosen instead. */
  readonly suited: SuitedKind = $derived(leadKind(this.#completeMonths, this.#staff, this.courses.closes));
  readonly kind: LeadKind = $derived(
    this.suited.possible.find((kind) => kind === this.view.filters.own('chart')) ?? this.suited.kind,
  );
  readonly #days = answer(() =>
    this.range && this.kind === 't' ? eventDays(this.filter, this.concerned, this.asOf) : null,
  );
  /** The days of the events, where their distances are shown; null before they are known. */
  get days() {
    return this.#days.rows;
  }
  readonly #closed = answer(() =>
    this.range && this.kind === 'p' ? closedMonths(this.filter, this.concerned, this.asOf) : null,
  );
  /** What the chosen chart is made from is still being asked for. */
  get asking(): boolean {
    const asked = this.kind === 't' ? this.#days : this.kind === 'p' ? this.#closed : null;
    return asked !== null && asked.rows === null && asked.error === null;
  }
  /** The notes on the chosen unit's charts. */
  readonly pins: readonly Pin[] = $derived(
    pinsAt(this.#workspace.decisions.pins, this.unit === null ? [] : this.units.path(this.unit)),
  );
  readonly lead: LeadChart = $derived(
    leadChart(this.kind, {
      trend: this.trend,
      months: this.#completeMonths,
      staff: this.#staff,
      days: this.days ?? [],
      closed: this.#closed.rows ?? [],
      range: this.courses.months,
      asOf: this.asOf,
      rebase: rebaseAt(this.pins, this.unit),
    }),
  );
  /** The events one by one behind counts for periods, where both are there. */
  readonly behindPeriods = answer(() =>
    this.range && this.periods.rows?.length ? countedInPeriods(this.concerned) : null,
  );
  /** Enough periods for a run: with fewer nothing can be told from chance. */
  readonly judged = $derived(canBeJudged(this.trend));
  /** The course of an area as it is drawn; made once, for it is shown again when what is more than chance is known. */
  areaTrend(area: Area): Trend {
    const trend = this.#areaTrends.get(area) ?? this.#trendOf(area, this.#areasDirection);
    this.#areaTrends.set(area, trend);
    return trend;
  }
  readonly #areaTrends = new WeakMap<Area, Trend>();

  readonly #summary = new Counts<Summary>(() => ({ kind: 'summary', concerned: this.#concernedAlone.split(',') }));
  /** Depends on whose events are counted alone, so that another choice does not start the search anew. */
  readonly #concernedAlone: string = $derived(this.#concerned.join());
  readonly #found: Signals<Find>;
  readonly #more: Signals<Judge>;
  /** The units whose events are more than chance; null while they are being looked for. */
  get findings(): readonly Finding[] | null {
    return this.#found.found;
  }
  /** What is more than chance of what is shown; null while it is being looked for. */
  get chance(): Judged | null {
    return this.#more.found;
  }

  /** `built`: what was found when the page was built; null where it was not. */
  constructor(built: () => Built | null) {
    this.#built = built;
    this.#found = new Signals<Find>(
      () => (this.#concernedAlone === employees.join() ? (this.#known?.found ?? null) : null),
      () => {
        const told = this.#summary.pending ? null : this.#summary.told;
        return told && { kind: 'find', summary: told.counted, asOf: this.asOf };
      },
    );
    this.#more = new Signals<Judge>(
      () => (this.#asked === nothingChosen ? (this.#known?.judged ?? null) : null),
      () => {
        const courses = this.counts.pending ? null : this.#courses;
        if (!courses) return null;
        const { months, missing, lead, areas, absent } = courses;
        const directions = { lead: { n: lead, direction: this.direction, absent }, direction: this.#areasDirection };
        return { kind: 'judge', months, missing: [...missing], asOf: this.asOf, areas, ...directions };
      },
    );
  }
  get #known(): Built | null {
    return this.#workspace.own ? null : this.#built();
  }
  #readings({ n, absent }: Pick<Area, 'n' | 'absent'>): Reading[] {
    const { months, missing } = this.courses;
    return toReadings(months, n, new Set([...missing, ...absent]));
  }
  #trendOf(of: Pick<Area, 'n' | 'absent'>, direction: Direction): Trend {
    return trendOf(this.#readings(of), this.asOf, direction);
  }

  /** The chosen unit's name, or the whole organisation. */
  readonly who = $derived(this.unit === null ? this.view.t.frame.wholeOrganisation : this.units.name(this.unit));
  /** What is counted, in the words of the chosen marks. */
  readonly what = $derived.by(() => {
    const { t, f } = this.view;
    const marks = Object.entries(this.marks).filter(([dimension]) => dimension !== 'concerns');
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
      : x.length === 10
        ? this.view.f.day(x)
        : this.view.f.month(x);
  }
  /** A level: whole from ten up, else with a decimal. */
  level(n: number): string {
    return n >= 10 ? this.view.f.integer(n) : this.view.f.decimal(n);
  }
}

function counted<T>(known: T | null): T {
  if (!known) throw new Error('nothing is counted yet');
  return known;
}

const quarterMonth = (x: string, add: number): string =>
  String((Number(x.slice(6)) - 1) * 3 + 1 + add).padStart(2, '0');

/** The page's events, for its components. */
export const [useEvents, provideEvents] = createContext<Events>();
