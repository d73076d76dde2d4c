import type { Rows } from '../../model/tables.ts';
import type { CountedRow } from './impliedTotals.ts';

const key = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/** All that counts persons or visits by unit, in the order of the sources. */
export const countsOf = ({ indexes = [], headcount = [], health = [] }: Rows): CountedRow[] => [
  ...indexes.map((r) => ({
    unit: r.unit_id,
    series: key(r.source, r.instrument, r.year, r.part, r.gender),
    n: r.answers,
  })),
  ...headcount.map((r) => ({ unit: r.unit_id, series: key(r.source, r.period), n: r.employees })),
  ...health.map((r) => ({ unit: r.unit_id, series: key(r.source, r.period, r.kind), n: r.count })),
];
