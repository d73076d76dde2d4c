import type { Cell, Instrument } from '$lib/analysis/indexes/instrument.ts';
import { rolledUp } from '$lib/analysis/indexes/rollUp.ts';
import type { Unit } from '$lib/analysis/unitTree.ts';

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

/**
 * The instruments that a unit has a value or a hidden value of, each with its parts; weighed together from below where the
 * source has none. The latest year that the period reaches (`until`, null for all of it), beside the year before it,
 * which may lie outside the period.
 */
export const indexTables = (
  instruments: readonly Instrument[],
  units: readonly Unit[],
  unit: string,
  until: number | null = null,
): IndexTable[] =>
  instruments.flatMap((instrument) => {
    const year = instrument.years.filter((y) => until === null || y <= until).at(-1) ?? instrument.years[0];
    if (year === undefined) return [];
    const cell = rolledUp(instrument, units);
    const rows = instrument.parts
      .map((part) => ({ part, now: cell(unit, year, part), before: cell(unit, year - 1, part) }))
      .filter((row) => row.now.state !== 'missing');
    return rows.length ? [{ instrument: instrument.name, year, rows }] : [];
  });

/** The change of the rounded numbers that stand beside it, so that a reader who subtracts gets the same; null where one is not known. */
export const changeOf = ({ now, before }: IndexRow): number | null =>
  now.value === null || before.value === null ? null : Math.round(now.value) - Math.round(before.value);
