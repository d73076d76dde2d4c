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

/** What the sources say of a unit for one period. */
export interface UnitSum {
  readonly unit_id: string | null;
  readonly n: number;
  /** The files that say so. */
  readonly sources: readonly string[];
}

/**
 * The counts of one period by unit, the most first. Within a file the counts of a unit are added (types); two files that
 * say the same say it once, and where they differ each number stands: which is right cannot be told.
 */
export function unitSums(rows: readonly IncidentPeriod[], { from, to }: SumPeriod): UnitSum[] {
  const said = new Map<string, { unit_id: string | null; source: string; n: number }>();
  for (const { period_from, period_to, unit_id, source, n } of rows) {
    if (period_from !== from || period_to !== to) continue;
    const key = JSON.stringify([unit_id, source]);
    said.set(key, { unit_id, source, n: (said.get(key)?.n ?? 0) + n });
  }
  const sums = new Map<string, UnitSum>();
  for (const { unit_id, source, n } of said.values()) {
    const key = JSON.stringify([unit_id, n]);
    sums.set(key, { unit_id, n, sources: [...(sums.get(key)?.sources ?? []), source] });
  }
  return [...sums.values()].sort(
    (a, b) => b.n - a.n || ((a.unit_id ?? '') < (b.unit_id ?? '') ? -1 : (a.unit_id ?? '') > (b.unit_id ?? '') ? 1 : 0),
  );
}

/** The sum of all units; null where they cannot be added: a unit is counted twice, or within another. */
export function sumOfUnits(sums: readonly UnitSum[], isAbove: (unit: string, other: string) => boolean): number | null {
  const units = sums.map((s) => s.unit_id);
  if (new Set(units).size < units.length) return null;
  const nested = units.some((a) => units.some((b) => a !== null && b !== null && a !== b && isAbove(a, b)));
  return nested ? null : sums.reduce((total, { n }) => total + n, 0);
}
