import { sum } from '../stats/sum.ts';
import type { Reading } from '../spc/chart.ts';

/**
 * How the course of events is charted. xmr: counts a month or quarter. u: events per 100 employees and year. t: days
 * between rare events. p: the share of reports closed within 90 days. run: counts against their median, without limits. rolling: the sum of the last twelve months.
 */
export const leadKinds = ['xmr', 'u', 't', 'p', 'run', 'rolling'] as const;
export type LeadKind = (typeof leadKinds)[number];

/** The chart that suits the data, and why: too few events a year, employees that vary, neither, or too few events to tell. */
export interface SuitedKind {
  readonly kind: LeadKind;
  readonly why: 'rare' | 'staff' | 'counts' | 'few';
  /** Events a year, in the complete months. */
  readonly perYear: number;
  /** The kinds that the data allows. */
  readonly possible: readonly LeadKind[];
}

/** Under about so many events a year a month says nothing, and the time between events does. */
const rare = 8;
/** So many events give intervals enough for limits. */
const intervals = 5;
/** Employees that vary by so much over the time change what to expect. */
const varied = 1.1;
/** A year behind each point. */
const year = 12;

/**
 * Which chart suits a course of complete months: days between events where they are rare, events per employee where the
 * employees of every month are known and vary by a tenth, else counts. `staff`: employees by month. `closes`: some report
 * says that it is closed; shares can then be chosen, and never suit better than what happened, which is another question.
 * Source: NHS England, Making Data Count; J. Anhøj, qicharts2.
 */
export function leadKind(months: readonly Reading[], staff: ReadonlyMap<string, number>, closes = false): SuitedKind {
  const total = sum(months.map(({ y }) => y ?? 0));
  const known = months.filter(({ y }) => y !== null).length;
  const perYear = known === 0 ? 0 : (total / known) * year;
  const employees = months.map(({ x }) => staff.get(x) ?? 0);
  const staffed = months.length > 0 && employees.every((n) => n > 0);
  const varies = staffed && Math.max(...employees) / Math.min(...employees) >= varied;
  const few = perYear < rare && total > intervals;
  const possible: LeadKind[] = [
    'xmr',
    ...(staffed ? (['u'] as const) : []),
    ...(total > intervals && total <= maxIntervals ? (['t'] as const) : []),
    ...(closes ? (['p'] as const) : []),
    'run',
    ...(months.length > year ? (['rolling'] as const) : []),
  ];
  if (few) return { kind: 't', why: 'rare', perYear, possible };
  if (total <= intervals) return { kind: 'xmr', why: 'few', perYear, possible };
  return varies ? { kind: 'u', why: 'staff', perYear, possible } : { kind: 'xmr', why: 'counts', perYear, possible };
}

/** More points than this cannot be told apart, and events so common are better counted. */
export const maxIntervals = 200;
