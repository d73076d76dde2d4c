import type { CountedInPeriod } from './countedInPeriods.ts';
import type { IncidentPeriod } from './incidentPeriods.ts';
import type { SumPeriod, UnitSum } from './periodSums.ts';

/** A type that says nothing: a count of all events. */
const untold = 'other';

/**
 * How many events one by one the data has for what a count tells of, of the same types (all, where the count does not
 * say); null where there are none to lay beside it.
 */
export function besideEvents(
  { unit_id, sources }: UnitSum,
  { from, to }: SumPeriod,
  sums: readonly IncidentPeriod[],
  counted: readonly CountedInPeriod[],
): number | null {
  const own = sums.filter(
    (s) => s.unit_id === unit_id && s.period_from === from && s.period_to === to && sources.includes(s.source),
  );
  const types = new Set(own.map((s) => s.type));
  const events = counted.filter((c) => c.unit_id === unit_id && c.period_from === from && c.period_to === to);
  if (events.length === 0) return null;
  const all = types.has(untold);
  return events.reduce((sum, { type, n }) => (all || types.has(type) ? sum + n : sum), 0);
}
