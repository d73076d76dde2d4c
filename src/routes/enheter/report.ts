import type { LatestIndex } from '$lib/analysis/attention/latestIndexes.ts';
import type { SickLeave } from '$lib/analysis/attention/sickLeave.ts';
import { addMonths, monthsBetween } from '$lib/model/month.ts';
import type { RateMonth } from '$lib/view/charts/rateLine.ts';

const mean = (numbers: readonly number[]): number | null =>
  numbers.length ? numbers.reduce((a, b) => a + b, 0) / numbers.length : null;

/** The latest two months of sick leave still change as doctors' notes come in. */
const preliminaryMonths = 2;

/** A unit's sick leave month by month without holes, and the mean of the twelve months up to each (null while any is missing). */
export function rates(rows: readonly SickLeave[], unit: string): { months: RateMonth[]; rolling: (number | null)[] } {
  const own = new Map(rows.filter((r) => r.unit_id === unit).map((r) => [r.period, r.rate]));
  const periods = [...own.keys()].sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return { months: [], rolling: [] };
  const from = addMonths(last, 1 - preliminaryMonths);
  const months = monthsBetween(first, last).map((month) => ({
    month,
    rate: own.get(month) ?? null,
    preliminary: month >= from,
  }));
  const rolling = months.map((_, i) => {
    const year = months.slice(Math.max(0, i - 11), i + 1).flatMap((m) => (m.rate === null ? [] : [m.rate]));
    return year.length === 12 ? mean(year) : null;
  });
  return { months, rolling };
}

/** An instrument's whole and parts for a unit in its latest year: the whole first. */
export interface IndexTable {
  instrument: string;
  year: number;
  rows: LatestIndex[];
}

/** The instruments that a unit has, each with its parts. */
export function indexTables(rows: readonly LatestIndex[], unit: string): IndexTable[] {
  const own = rows.filter((r) => r.unit_id === unit);
  return [...new Set(own.map((r) => r.instrument))].map((instrument) => {
    const of = own.filter((r) => r.instrument === instrument);
    return {
      instrument,
      year: of[0]!.year,
      rows: [...of].sort((a, b) => Number(a.part !== null) - Number(b.part !== null)),
    };
  });
}
