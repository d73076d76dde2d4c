import { askAbout, type SheetQuestion } from '$lib/analysis/incidents/askAbout.ts';
import { eventViews } from '$lib/analysis/incidents/eventViews.ts';
import { threats } from '$lib/analysis/incidents/incidentCube.ts';
import { openReports } from '$lib/analysis/incidents/openReports.ts';
import { openSaid } from '$lib/analysis/incidents/openSaid.ts';
import { topicsOf } from '$lib/analysis/incidents/saidAbout.ts';
import { sumShares } from '$lib/analysis/incidents/shares.ts';
import { isComplete } from '$lib/analysis/spc/completeMonths.ts';
import { suspectNearMisses } from '$lib/view/suspectNearMisses.ts';
import { answer } from '$lib/view/state/answer.svelte.ts';
import { useWorkspace } from '$lib/view/state/workspace.svelte.ts';
import type { Events } from '../events.svelte.ts';

/** So many complete months are looked at for near misses that nobody reports. */
const lately = 6;

/** What the sheet says beside the page's own views: the open reports, what samverkan has open, and what to ask. */
export class SheetFacts {
  readonly #events: Events;
  readonly #workspace = useWorkspace();
  constructor(events: Events) {
    this.#events = events;
  }

  readonly open = answer(() =>
    this.#events.range ? openReports(this.#events.filter, this.#events.concerned, this.#events.asOf) : null,
  );
  readonly onlyThreats = $derived.by(
    () => this.#events.marks['threat']?.every((value) => threats.includes(value)) ?? false,
  );
  readonly said = answer(() => openSaid({ unit: this.#events.unit }, topicsOf(this.onlyThreats)));

  /** The open reports by age; a status that nobody says is not known to be open. */
  readonly ages = $derived.by(() => {
    const open = this.#events.views.stages.filter(({ status }) => status !== 'closed' && status !== 'unknown');
    const of = (age: 'fresh' | 'half-year' | 'year' | 'older') => open.reduce((sum, s) => sum + s.byAge[age], 0);
    return { fresh: of('fresh'), 'half-year': of('half-year'), year: of('year'), older: of('older') };
  });
  readonly old: number = $derived.by(() => this.ages['half-year'] + this.ages.year + this.ages.older);
  /** Reports whose state is known. */
  readonly known: number = $derived.by(() =>
    this.#events.views.stages.reduce((sum, { status, total }) => (status === 'unknown' ? sum : sum + total), 0),
  );

  /** What was reported in the last complete months of the chosen period; null where they are fewer than six, or some kinds alone are chosen. */
  readonly #lately = $derived.by(() => {
    const { courses, filter, marks, asOf, counts } = this.#events;
    const { from, to } = filter;
    const complete = courses.months.filter(
      (month) => isComplete(month, asOf) && (from === null || month >= from) && (to === null || month <= to),
    );
    const [first, last] = [complete.at(-lately), complete.at(-1)];
    const told = counts.told;
    if (!told || first === undefined || last === undefined || complete.length < lately) return null;
    if (Object.keys(marks).some((dimension) => dimension !== 'concerns')) return null;
    if (complete.slice(-lately).some((month) => courses.missing.has(month))) return null;
    const { choice } = told.request;
    const views = eventViews(told.counted, { ...choice, filter: { ...choice.filter, from: first, to: last } });
    const of = (type: string) => views.type.find(({ value }) => value === type)?.n ?? 0;
    return { from: first, to: last, nearMisses: of('near-miss'), accidents: of('accident'), all: views.total };
  });

  /** What there is to ask; null while some of the figures are not there yet. */
  readonly questions: readonly SheetQuestion[] | null = $derived.by(() => {
    const { views, chance, findings, unit, units, filter, range } = this.#events;
    if (!range || !this.said.rows || this.said.pending || !this.open.rows || this.open.pending) return null;
    if (!chance || findings === null) return null;
    const inside = unit === null ? null : units.within(unit);
    const [oldest] = this.open.rows;
    const [said] = this.said.rows;
    const whole = unit === null && filter.from === null && filter.to === null && Object.keys(filter.marks).length === 0;
    return askAbout({
      signal: chance.lead,
      old: { n: this.old, since: oldest?.since ?? null },
      unsent: sumShares(views.unsent).part,
      lately: this.#lately,
      below: findings.filter(({ unit_id }) => unit === null || (unit_id !== unit && inside?.has(unit_id))),
      said: { n: said?.total ?? 0, oldest: said ?? null },
      suspect: whole ? suspectNearMisses(this.#workspace.manifest.issues).injury : 0,
    });
  });
}
