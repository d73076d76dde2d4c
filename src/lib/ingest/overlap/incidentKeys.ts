import type { Row } from '../../model/tables.ts';

type Incident = Row<'incidents'>;
const joined = (...parts: readonly (string | number | boolean | null)[]): string => parts.join('\n');

/**
 * The system's own id of a report, also of one that comes again in its file; null where the file gives none and the id is
 * made of the file's name and the line.
 */
export function ownId({ incident_id: id, source, system }: Incident): string | null {
  if (id.startsWith(`${source}:`)) return null;
  const again = id.lastIndexOf(` (${source}:`);
  return joined(system, again > 0 ? id.slice(0, again) : id);
}

/** What a report without an id is known by: what does not change while it is dealt with. */
export const likenessOf = (i: Incident): string =>
  joined(i.occurred, i.reported, i.unit_id, i.type, i.cause, i.concerns, i.system);

/** What a count tells of: its period, unit, type and persons. */
export const sumKey = (i: Incident): string =>
  joined(i.period_from, i.period_to, i.unit_id, i.type, i.threat, i.cause, i.concerns, i.system);

/** Whether a row is a count for a period and no event. */
export const isSum = (i: Incident): boolean => i.occurred === null && i.period_to !== null;
