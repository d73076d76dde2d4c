import type { LatestSignal } from '$lib/analysis/spc/latestSignal.ts';
import type { Trend } from '$lib/analysis/incidents/trend.ts';
import type { Events } from './events.svelte.ts';

/** A signal as the sentences take it: numbers and months in words. */
export const change = (events: Events, signal: LatestSignal, trend: Trend) => ({
  kind: signal.kind,
  side: signal.side,
  per: trend.quarterly ? ('quarter' as const) : ('month' as const),
  since: events.period(signal.since),
  until: signal.until === null ? null : events.period(signal.until),
  before: signal.before === null ? null : events.level(signal.before),
  after: events.level(signal.after),
  points: signal.points,
});
