import type { Month } from '../../model/month.ts';
import { reportingUnits } from './areas.ts';
import { threats, type IncidentSelections, type IncidentSums } from './incidentCube.ts';
import { missingMonths, monthsOf } from './monthReadings.ts';
import { stuckReports, type Stuck } from './stuckReports.ts';

/** What is counted: everything reported, or threats and violence alone. */
export type Subject = 'all' | 'threats';

/** Events by month of every unit with everything below it, in the order of the months. */
export type Courses = ReadonlyMap<string, readonly number[]>;

/** The events of all units in short, whatever is chosen: what the first page tells of, and what is looked through for signals. */
export interface IncidentSummary {
  /** Every month from the first event to the last, gaps too. */
  readonly months: readonly Month[];
  /** Those of which the data has nothing although it usually has much. */
  readonly missing: readonly Month[];
  readonly incidents: Courses;
  readonly threats: Courses;
  /** The units in which events are reported. */
  readonly reporting: readonly string[];
  readonly stuck: readonly Stuck[];
}

/** Whose events the first page counts: employees', and those where nobody is told. */
export const employees: readonly string[] = ['employee', 'unknown'];

function courses(sums: IncidentSums, selections: IncidentSelections): Courses {
  const own = sums.courses('unit_id', selections);
  const months = sums.values.month.length;
  const found = new Map<string, number[]>();
  for (const [unit, inside] of sums.below.unit_id ?? []) {
    const counts = new Array<number>(months).fill(0);
    inside.forEach((belongs, row) => {
      if (belongs) for (let m = 0; m < months; m++) counts[m]! += own[row]![m]!;
    });
    found.set(unit, counts);
  }
  return found;
}

/** The summary of the events that concern some (values of `concerns`). */
export function incidentSummary(sums: IncidentSums, concerned: readonly string[]): IncidentSummary {
  const whole: IncidentSelections = { concerns: { among: concerned } };
  return {
    months: monthsOf(sums),
    missing: [...missingMonths(sums)],
    incidents: courses(sums, whole),
    threats: courses(sums, { ...whole, threat: { among: threats } }),
    reporting: reportingUnits(sums, null).map((u) => u.unit_id),
    stuck: stuckReports(sums, concerned),
  };
}
