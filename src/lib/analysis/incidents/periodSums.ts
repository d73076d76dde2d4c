import type { Filter } from '../filter.ts';
import type { IncidentPeriod } from './incidentPeriods.ts';

/** A stretch of days that counts are given for. */
export interface SumPeriod {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The counts that a filter leaves: of the chosen units, types, threats and persons, whose period touches the chosen
 * months. A period cannot be cut: one that lies partly outside stays whole. What the counts do not tell (cause, status)
 * cannot be chosen of them, so such a mark leaves none.
 */
export function inPeriodSums(
  rows: readonly IncidentPeriod[],
  { from, to, marks }: Filter,
  concerned: readonly string[],
  inUnit: (unit: string | null) => boolean,
): IncidentPeriod[] {
  if (marks['cause'] || marks['status']) return [];
  return rows.filter(
    (r) =>
      inUnit(r.unit_id) &&
      (from === null || r.period_to.slice(0, 7) >= from) &&
      (to === null || r.period_from.slice(0, 7) <= to) &&
      (marks['type']?.includes(r.type) ?? true) &&
      (marks['threat']?.includes(r.threat) ?? true) &&
      concerned.includes(r.concerns),
  );
}

/** The periods that counts are given for, in the order of the rows. */
export const periodsOf = (rows: readonly IncidentPeriod[]): SumPeriod[] => [
  ...new Map(
    rows.map(({ period_from: from, period_to: to }) => [`${from}_${to}`, { key: `${from}_${to}`, from, to }]),
  ).values(),
];
