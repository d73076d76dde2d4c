import { by } from '../by.ts';
import { unitId } from '../../model/unit.ts';
import type { InspectionRow } from './inspectionRows.ts';

/**
 * How it went for a unit: `done` in time, `late` done after the day, `overdue` not done though the day has been, `left` not done
 * and the day is still to come, `missing` not done where no day is said.
 */
export const outcomes = ['done', 'late', 'left', 'missing', 'overdue'] as const;
export type Outcome = (typeof outcomes)[number];

/** A unit's part in an occasion. */
export interface Inspection extends InspectionRow {
  readonly outcome: Outcome;
}

/** What all units were to do: a kind of round and the year, with the last day where all have the same. */
export interface Occasion {
  readonly key: string;
  readonly kind: string;
  /** The year of the day by which it is to be done, or else of that on which it was; null where neither is said. */
  readonly year: string | null;
  /** The last day, where it is one for all. */
  readonly due: string | null;
  readonly inspections: readonly Inspection[];
}

/** How a row stands on a day. What a source says to be done is done, though the day be missing; what it says to be late without a day is not done yet. */
export function outcomeOf({ status, period, due }: InspectionRow, asOf: string | null): Outcome {
  const done = period !== null || status === 'done';
  if (done) return status === 'late' || (period !== null && due !== null && period > due) ? 'late' : 'done';
  if (status === 'late') return 'overdue';
  if (due === null) return 'missing';
  return asOf !== null && due >= asOf ? 'left' : 'overdue';
}

/** The rows by occasion, the latest first. A unit that stands twice in one counts once: by what is done, else by what is latest due. */
export function occasionsOf(rows: readonly InspectionRow[], asOf: string | null): Occasion[] {
  const yearOf = (row: InspectionRow): string | null => (row.due ?? row.period)?.slice(0, 4) ?? null;
  return [...by(rows, (row) => `${unitId(row.kind)} ${yearOf(row) ?? ''}`.trim())]
    .map(([key, of]) => {
      const [first] = of as [InspectionRow];
      const inspections = [...by(of, (row) => row.unit_id).values()].map((own) => oneOf(own, asOf));
      const days = new Set(of.map((row) => row.due));
      return { key, kind: first.kind, year: yearOf(first), due: days.size === 1 ? first.due : null, inspections };
    })
    .sort((a, b) => compare(lastOf(b), lastOf(a)) || compare(a.kind, b.kind));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const lastOf = ({ inspections }: Occasion): string =>
  inspections.reduce((last, { due, period }) => ((due ?? period ?? '') > last ? (due ?? period ?? '') : last), '');

function oneOf(rows: readonly InspectionRow[], asOf: string | null): Inspection {
  const judged = rows.map((row) => ({ ...row, outcome: outcomeOf(row, asOf) }));
  return judged.find(({ outcome }) => outcome === 'done' || outcome === 'late') ?? judged.at(-1)!;
}

/** How many units each outcome has. */
export function countsOf({ inspections }: Occasion): Record<Outcome, number> {
  const counts = { done: 0, late: 0, left: 0, missing: 0, overdue: 0 };
  for (const { outcome } of inspections) counts[outcome] += 1;
  return counts;
}

/** Who has not done it, the longest overdue first, then those whose day comes first. */
export const undoneOf = ({ inspections }: Occasion): Inspection[] =>
  inspections
    .filter(({ outcome }) => outcome === 'left' || outcome === 'missing' || outcome === 'overdue')
    .sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.unit_id, b.unit_id));
