import type { Cell, Instrument } from '$lib/analysis/indexes/instrument.ts';
import { rolledUp } from '$lib/analysis/indexes/rollUp.ts';
import type { Unit } from '$lib/analysis/unitTree.ts';
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

/** A part (null: the whole) of an index in its latest year and the year before. */
export interface IndexRow {
  part: string | null;
  now: Cell;
  before: Cell;
}

/** An instrument's whole and parts for a unit in its latest year: the whole first. */
export interface IndexTable {
  instrument: string;
  year: number;
  rows: IndexRow[];
}

/** The instruments that a unit has a value or a hidden value of, each with its parts; weighed together from below where the source has none. */
export const indexTables = (instruments: readonly Instrument[], units: readonly Unit[], unit: string): IndexTable[] =>
  instruments.flatMap((instrument) => {
    const year = instrument.years.at(-1);
    if (year === undefined) return [];
    const cell = rolledUp(instrument, units);
    const rows = instrument.parts
      .map((part) => ({ part, now: cell(unit, year, part), before: cell(unit, year - 1, part) }))
      .filter((row) => row.now.state !== 'missing');
    return rows.length ? [{ instrument: instrument.name, year, rows }] : [];
  });
