import {
  inPeriodSums,
  periodsOf,
  sumOfUnits,
  unitSums,
  type SumPeriod,
  type UnitSum,
} from '$lib/analysis/incidents/periodSums.ts';
import { besideEvents } from '$lib/analysis/incidents/besideEvents.ts';
import type { Events } from './events.svelte.ts';

/** The counts for a period that the page shows: those of the chosen unit, marks and months, a period at a time. */
export class PeriodSums {
  readonly #events: Events;
  constructor(events: Events) {
    this.#events = events;
  }
  /** Every count in the data, whatever is chosen. */
  readonly all = $derived.by(() => this.#events.periods.rows ?? []);
  /** Whether the unit is the other or above it. */
  readonly #isAbove = (unit: string, other: string): boolean => {
    for (let at: string | null = other; at !== null; at = this.#events.units.get(at)?.parent_id ?? null)
      if (at === unit) return true;
    return false;
  };
  readonly #matching = $derived.by(() => {
    const { filter, concerned } = this.#events;
    const chosen = filter.unit;
    return inPeriodSums(
      this.all,
      filter,
      concerned,
      (unit) => chosen === null || (unit !== null && this.#isAbove(chosen, unit)),
    );
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
  readonly units: UnitSum[] = $derived.by(() => (this.chosen ? unitSums(this.#matching, this.chosen) : []));
  /** Of all of them; null where they cannot be added. */
  readonly total = $derived.by(() => sumOfUnits(this.units, this.#isAbove));
  readonly systems = $derived.by(() => [...new Set(this.#rows.flatMap((r) => (r.system === null ? [] : [r.system])))]);
  readonly sources = $derived.by(() => [...new Set(this.#rows.map((r) => r.source))]);
  /** What the events one by one make for a unit's count; null where there are none to compare with. */
  beside(unit: UnitSum): number | null {
    const counted = this.#events.behindPeriods.rows;
    return this.chosen && counted ? besideEvents(unit, this.chosen, this.#rows, counted) : null;
  }
  /** Counts that the choices leave out. */
  readonly hidden = $derived.by(() => this.all.length - this.#matching.length);

  /** The days in words: "1 december 2018 – 28 februari 2019". */
  span({ from, to }: SumPeriod): string {
    const { f } = this.#events.view;
    return `${f.day(from)} – ${f.day(to)}`;
  }
}
