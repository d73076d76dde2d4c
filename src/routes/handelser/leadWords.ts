import type { LeadChart } from '$lib/analysis/incidents/leadChart.ts';
import { sinceLast } from '$lib/analysis/incidents/betweenEvents.ts';
import type { Events } from './events.svelte.ts';

/** The level and the limits of a chart, in a sentence; empty where nothing has happened. */
function limitsSaid(events: Events, { kind, chart, run, quarterly }: LeadChart): string {
  const t = events.view.t.events;
  const level = events.level.bind(events);
  const per = quarterly ? ('quarter' as const) : ('month' as const);
  const parts = chart.segments.length > 1;
  // Of limits taken anew, the last ones are told.
  const n = parts ? chart.segments.at(-1)!.n : chart.points.filter(({ y }) => y !== null).length;
  const last = chart.points.findLast(({ y }) => y !== null);
  if (kind === 'run')
    return run?.centre == null
      ? t.noLimits
      : t.runSaid(level(run.centre), per, run.longestRun, run.longestRunLimit, run.crossings, run.crossingsLimit);
  if (kind === 'rolling')
    return last?.y == null || last.lower === null || last.upper === null
      ? t.noLimits
      : t.rollingSaid(events.period(last.x), events.view.f.integer(last.y), level(last.lower), level(last.upper));
  const at = parts || kind === 'p' ? last : chart.points[0];
  if (!last || at?.centre == null || at.lower === null || at.upper === null) return t.noLimits;
  if (kind === 'p') {
    const { percent } = events.view.f;
    return t.sharesSaid(percent(last.centre!), percent(last.lower ?? 0), percent(last.upper ?? 1), per);
  }
  // Where nothing has ever happened the sentence above has said so: limits of zero say nothing more.
  if (at.centre === 0 && kind !== 't') return '';
  if (kind === 't') return t.betweenSaid(level(at.centre), at.lower <= 0 ? null : level(at.lower), level(at.upper), n);
  if (kind === 'u')
    return t.ratesSaid(level(last.centre!), level(Math.max(0, last.lower ?? 0)), level(last.upper ?? 0), per);
  return t.limits(level(at.centre), level(Math.max(0, at.lower)), level(at.upper), n, per);
}

/** From when, and until when, the chosen unit has events at all, where that is not the whole time. */
function absentSaid(events: Events, months: readonly string[], absent: ReadonlySet<string>): string[] {
  const t = events.view.t.events;
  const there = months.filter((month) => !absent.has(month));
  const [first, last] = [there[0], there.at(-1)];
  if (absent.size === 0 || first === undefined || last === undefined) return [];
  return [
    ...(first !== months[0] ? [t.absentBefore(events.period(first))] : []),
    ...(last !== months.at(-1) ? [t.absentAfter(events.period(last))] : []),
  ];
}

/** The caption of the lead chart: level, limits, and what is to be known of them. */
export function leadCaption(events: Events, lead: LeadChart): string {
  const { view, asOf } = events;
  const t = view.t.events;
  const { kind, chart } = lead;
  const { months, missing: holes, absent } = events.courses;
  const missing = [...holes];
  const limits = limitsSaid(events, lead);
  const has = chart.points.some(({ upper }) => upper !== null);
  const open = kind === 't' ? sinceLast(events.days ?? [], asOf) : null;
  return [
    limits,
    ...(open !== null && asOf ? [t.sinceLast(open, view.f.day(asOf))] : []),
    ...(lead.widened ? [t.widened] : []),
    ...(lead.quarterly && kind !== 't' && kind !== 'rolling' ? [t.quarterly] : []),
    ...(chart.segments.length > 1 ? [t.rebased(events.period(chart.points[chart.segments.at(-1)!.start]!.x))] : []),
    ...(has && kind !== 'rolling' && chart.segments.some((s) => s.preliminary) ? [t.preliminary] : []),
    ...(kind === 'p' && lead.unfinished.length > 0 && asOf
      ? [t.immatureNote(events.period(lead.unfinished[0]!.x), view.f.day(asOf))]
      : []),
    ...(lead.undated > 0 ? [t.undatedClosed(lead.undated, view.f.integer(lead.undated))] : []),
    ...(kind !== 'p' && lead.unfinished.length > 0 && asOf
      ? [t.unfinishedNote(events.period(lead.unfinished[0]!.x), view.f.day(asOf))]
      : []),
    ...absentSaid(events, months, absent),
    ...(missing.length > 0 ? [t.missingNote(view.f.list(missing.map((m) => view.f.month(m))), missing.length)] : []),
    ...(events.filter.from !== null || events.filter.to !== null ? [t.wholeTime] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the points of a chart are, at its axis. */
export const unitOf = (events: Events, { kind }: LeadChart): string => {
  const t = events.view.t.events;
  return kind === 'xmr' || kind === 'run' ? t.unit(events.trend.quarterly ? 'quarter' : 'month') : t.units[kind];
};
