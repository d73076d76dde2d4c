import type { Filter } from '../filter.ts';
import type { Unit } from '../unitTree.ts';
import { areasOf, areaUnits, reportingUnits, type Area } from './areas.ts';
import {
  incidentSelections,
  threats,
  type IncidentDimension,
  type IncidentSelections,
  type IncidentSums,
} from './incidentCube.ts';
import { missingMonths, monthsOf } from './monthReadings.ts';
import { reporting, type Reporting } from './reporting.ts';
import { stuck, unsent, type Share } from './shares.ts';
import { stages, type Stage } from './stages.ts';

/** What is chosen on Händelser. */
export interface EventChoice {
  readonly filter: Filter;
  /** The values of `concerns` that are counted. */
  readonly concerned: readonly string[];
  /** The areas beside each other show threats and violence alone, though nothing is chosen. */
  readonly onlyThreats: boolean;
}

/** A value and how many events have it. */
export interface Count {
  readonly value: string;
  readonly n: number;
}

/** What of the page no period changes. */
export interface EventCourses {
  /** Every month from the first event to the last, and those of which the data has nothing although it usually has much. */
  readonly months: readonly string[];
  readonly missing: ReadonlySet<string>;
  /** Events by month of what is chosen. */
  readonly lead: Readonly<Float64Array>;
  /** Months in which the chosen unit was not there, or did not report. */
  readonly absent: ReadonlySet<string>;
  /** The units beside each other: `beside` the chosen one, or below it. */
  readonly areas: readonly Area[];
  readonly beside: boolean;
  /** Whether any report of what is chosen is closed. */
  readonly closes: boolean;
  /** How many units events are reported from, whatever is chosen. */
  readonly reportingUnits: number;
}

/** What of the page a period changes, each view filtered by what is chosen in the others. */
export interface EventViews {
  readonly total: number;
  /** Of all, those whose unit no source tells; none where a unit is chosen. */
  readonly unplaced: number;
  readonly type: readonly Count[];
  readonly threat: readonly Count[];
  readonly cause: readonly Count[];
  readonly stages: readonly Stage[];
  readonly stuck: readonly Share[];
  readonly unsent: readonly Share[];
  readonly reporting: readonly Reporting[];
}

const selectionsOf = ({ filter, concerned }: EventChoice): IncidentSelections => incidentSelections(filter, concerned);

/** The months of what is chosen and of the areas; the chosen period is left alone. */
export function eventCourses(sums: IncidentSums, units: readonly Unit[], choice: EventChoice): EventCourses {
  const selections = selectionsOf(choice);
  const timeless = incidentSelections({ ...choice.filter, from: null, to: null }, choice.concerned);
  const reports = reportingUnits(sums, null);
  const areas = areaUnits(units, choice.filter.unit, (unit) => {
    const below = sums.below.unit_id?.get(unit);
    return reports.some(({ at }) => below?.[at] === 1);
  });
  const shown = choice.onlyThreats ? { ...selections, threat: { among: threats } } : selections;
  return {
    months: monthsOf(sums),
    missing: missingMonths(sums),
    lead: sums.by('month', selections),
    absent: choice.filter.unit === null ? new Set() : areasOf(sums, [choice.filter.unit], selections)[0]!.absent,
    areas: areasOf(
      sums,
      areas.units.map((u) => u.unit_id),
      shown,
    ),
    beside: areas.beside,
    closes: sums.by('status', timeless)[sums.values.status.indexOf('closed')]! > 0,
    reportingUnits: reports.length,
  };
}

const counts = (sums: IncidentSums, dimension: IncidentDimension, selections: IncidentSelections): Count[] => {
  const n = sums.by(dimension, selections);
  return sums.values[dimension].map((value, i) => ({ value: value ?? 'unknown', n: n[i]! }));
};

/** The views of the chosen period. What they ask the sums for is the same for every period, so that a brush finds it prepared. */
export function eventViews(sums: IncidentSums, choice: EventChoice): EventViews {
  const { unit, from, to } = choice.filter;
  const selections = selectionsOf(choice);
  const within = sums.values.month.map((m) => m !== null && (from === null || m >= from) && (to === null || m <= to));
  const unplaced = sums.by('unit_id', selections)[sums.values.unit_id.indexOf(null)];
  return {
    total: sums.by('month', selections).reduce((total, n, i) => (within[i] ? total + n : total), 0),
    unplaced: unit === null ? (unplaced ?? 0) : 0,
    type: counts(sums, 'type', selections),
    threat: counts(sums, 'threat', selections),
    cause: counts(sums, 'cause', selections),
    stages: stages(sums, selections),
    stuck: stuck(sums, unit, selections),
    unsent: unsent(sums, unit, selections),
    reporting: reporting(sums, unit, selections),
  };
}
