import { absentMonths } from './absentMonths.ts';
import type { Unit } from '../unitTree.ts';
import type { IncidentSelections, IncidentSums } from './incidentCube.ts';

/** A unit with everything below it, and its events by month. */
export interface Area {
  readonly unit_id: string;
  readonly n: Readonly<Float64Array>;
  /** Months in which it was not there, or did not report. */
  readonly absent: ReadonlySet<string>;
}

/**
 * The units to lay beside each other: those directly below the chosen one; where there are none, the unit with those
 * beside it. With nothing chosen, the units on top that report, or those below it where a single one does.
 */
export function areaUnits(
  units: readonly Unit[],
  chosen: string | null,
  reports: (unit: string) => boolean,
): { beside: boolean; units: Unit[] } {
  const below = (id: string | null) => units.filter((u) => u.parent_id === id);
  const tops = below(null).filter((u) => reports(u.unit_id));
  const under = chosen ?? (tops.length === 1 ? tops[0]!.unit_id : null);
  const children = under === null ? tops : below(under);
  if (children.length > 0) return { beside: false, units: children };
  if (chosen === null) return { beside: false, units: tops };
  return { beside: true, units: below(units.find((u) => u.unit_id === chosen)?.parent_id ?? null) };
}

/** The units below the chosen one (all for null) in which events are reported, as places among the units of the sums. */
export function reportingUnits(sums: IncidentSums, chosen: string | null): { unit_id: string; at: number }[] {
  const inside = chosen === null ? null : sums.below.unit_id?.get(chosen);
  const counts = sums.by('unit_id', {});
  return sums.values.unit_id.flatMap((unit_id, at) =>
    unit_id !== null && counts[at]! > 0 && (chosen === null || inside?.[at] === 1) ? [{ unit_id, at }] : [],
  );
}

/** The months of each unit with everything below it, in the order given. Unit and period do not filter. */
export function areasOf(sums: IncidentSums, unitIds: readonly string[], selections: IncidentSelections): Area[] {
  const [courses, all] = [sums.courses('unit_id', selections), sums.courses('unit_id', {})];
  const months = sums.values.month.filter((month) => month !== null);
  const below = (unit_id: string, of: typeof courses): Float64Array => {
    const n = new Float64Array(sums.values.month.length);
    sums.below.unit_id?.get(unit_id)?.forEach((inside, row) => {
      if (inside) of[row]!.forEach((count, month) => (n[month]! += count));
    });
    return n;
  };
  return unitIds.map((unit_id) => ({
    unit_id,
    n: below(unit_id, courses),
    absent: absentMonths(months, below(unit_id, all)),
  }));
}
