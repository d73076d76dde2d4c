import type { Issue } from '../../model/issue.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Row, Rows } from '../../model/tables.ts';
import { isSum } from './incidentKeys.ts';

type Incident = Row<'incidents'>;

interface Source {
  name: string;
  kind: SourceKind;
  rows: Rows;
}

/**
 * Counts for a period, in a table of which another (or the same) tells events in that time: they may be the same events, so
 * both are kept, are shown apart and are never added. Told once for each two files; of protocols everybody knows that
 * they cite a system.
 */
export function sumsBesideEvents(sources: readonly Source[]): Issue[] {
  const sums = sources.flatMap(({ name, kind, rows }) => {
    if (kind === 'protocol') return [];
    const of = (rows.incidents ?? []).filter(isSum);
    return of.length > 0 ? [{ name, of }] : [];
  });
  if (sums.length === 0) return [];
  const events = sources.flatMap(({ name, rows }) => {
    const reach = eventsReach(rows.incidents ?? []);
    return reach ? [{ name, ...reach }] : [];
  });
  return sums.flatMap(({ name, of }) =>
    events.flatMap(({ name: other, from, to }): Issue[] => {
      const count = of.filter((sum) => within(sum, from, to)).length;
      if (count === 0) return [];
      return [{ source: name, place: null, rule: 'sums-beside-events', severity: 'note', values: { count, other } }];
    }),
  );
}

function eventsReach(incidents: readonly Incident[]): { from: string; to: string } | null {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const { occurred } of incidents) {
    if (occurred === null) continue;
    if (from === null || occurred < from) from = occurred;
    if (to === null || occurred > to) to = occurred;
  }
  return from === null || to === null ? null : { from, to };
}

const within = ({ period_from, period_to }: Incident, from: string, to: string): boolean =>
  (period_from ?? '') <= to && (period_to ?? '') >= from;
