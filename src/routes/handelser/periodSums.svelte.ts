import { inPeriodSums, periodsOf, type SumPeriod } from '$lib/analysis/incidents/periodSums.ts';
import type { Events } from './events.svelte.ts';

/** The counts for a period that the page shows: those of the chosen unit, marks and months, a period at a time. */
export class PeriodSums {
  readonly #events: Events;
  constructor(events: Events) {
    this.#events = events;
  }
  /** Every count in the data, whatever is chosen. */
  readonly all = $derived.by(() => this.#events.periods.rows ?? []);
  readonly #matching = $derived.by(() => {
    const { filter, concerned, cube, units } = this.#events;
    return inPeriodSums(this.all, filter, concerned, (unit) => {
      if (filter.unit === null) return true;
      for (let at: string | null = unit; at !== null; at = units.get(at)?.parent_id ?? null)
        if (at === filter.unit) return true;
      return cube.below.unit_id === undefined && unit === filter.unit;
    });
  });
  readonly periods: SumPeriod[] = $derived.by(() => periodsOf(this.#matching));
  /** The period that is shown: the chosen one, else the latest. */
  readonly chosen: SumPeriod | null = $derived.by(() => {
    const key = this.#events.view.filters.own('sum');
    return this.periods.find((p) => p.key === key) ?? this.periods[0] ?? null;
  });
  readonly #rows = $derived.by(() =>
    this.#matching.filter((r) => r.period_from === this.chosen?.from && r.period_to === this.chosen.to),
  );
  /** The units of the period, the most first. */
  readonly units = $derived.by(() => {
    const counts = new Map<string | null, number>();
    for (const { unit_id, n } of this.#rows) counts.set(unit_id, (counts.get(unit_id) ?? 0) + n);
    return [...counts]
      .map(([unit_id, n]) => ({ unit_id, n }))
      .sort((a, b) => b.n - a.n || this.#events.view.f.compare(a.unit_id ?? '', b.unit_id ?? ''));
  });
  readonly total = $derived.by(() => this.units.reduce((sum, { n }) => sum + n, 0));
  readonly systems = $derived.by(() => [...new Set(this.#rows.flatMap((r) => (r.system === null ? [] : [r.system])))]);
  readonly sources = $derived.by(() => [...new Set(this.#rows.map((r) => r.source))]);
  /** Counts that the choices leave out. */
  readonly hidden = $derived.by(() => this.all.length - this.#matching.length);

  /** The days in words: "1 december 2018 – 28 februari 2019". */
  span({ from, to }: SumPeriod): string {
    const { f } = this.#events.view;
    return `${f.day(from)} – ${f.day(to)}`;
  }
}
