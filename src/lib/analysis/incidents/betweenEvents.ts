import type { Reading } from '../spc/chart.ts';
import type { EventDay } from './eventDays.ts';

const dayMs = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Days between events: a reading for each event but the first, at its day; several on a day are 0 days apart. */
export function betweenEvents(days: readonly EventDay[]): Reading[] {
  const events = days.flatMap(({ day, n }) => Array.from({ length: n }, () => day));
  return events.slice(1).map((x, i) => ({ x, y: at(x) - at(events[i]!) }));
}

/** Days since the last event by the data's last day; null without an event or a day. */
export function sinceLast(days: readonly EventDay[], asOf: string | null): number | null {
  const last = days.at(-1);
  return last && asOf !== null ? at(asOf) - at(last.day) : null;
}
