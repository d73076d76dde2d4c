import type { IndexValue } from './indexValues.ts';

/** What is known of a unit's index in a year. */
export interface Cell {
  /**
   * `given` by the source; `computed` from the units below; `suppressed` (small group); `missing`: the source has none,
   * and none is or may be computed.
   */
  readonly state: 'given' | 'computed' | 'suppressed' | 'missing';
  /** 0–100; null when suppressed or missing. */
  readonly value: number | null;
  readonly answers: number | null;
  /** Standard deviation of one person's index; null where the source gives means alone. */
  readonly spread: number | null;
}

export const missing: Cell = { state: 'missing', value: null, answers: null, spread: null };
export const suppressed: Cell = { ...missing, state: 'suppressed' };

/** Whose answers: null is all together. */
export type Gender = IndexValue['gender'];

/** The values of one instrument. Instruments are never mixed: AMI, HME and others measure different things. */
export interface Instrument {
  readonly name: string;
  /** The years that have values, the earliest first. */
  readonly years: readonly number[];
  /** The parts' names in the sources' order; the whole is null and stands first when the instrument has it. */
  readonly parts: readonly (string | null)[];
  /** The units that the sources have rows for, in any year. */
  readonly units: ReadonlySet<string>;
  /** What the source gives. Of several sources the first one's value stands. */
  given(unit: string, year: number, part: string | null): Cell;
}

const keyOf = (unit: string, year: number, part: string | null): string => JSON.stringify([unit, year, part]);

function cellOf({ value, answers, spread, suppressed: hidden }: IndexValue): Cell {
  if (hidden) return suppressed;
  return value === null ? missing : { state: 'given', value, answers, spread };
}

function instrumentOf(name: string, rows: readonly IndexValue[]): Instrument {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const key = keyOf(row.unit_id, row.year, row.part);
    if (!cells.has(key)) cells.set(key, cellOf(row));
  }
  const parts = [...new Set(rows.map((r) => r.part))];
  return {
    name,
    years: [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b),
    parts: [...parts.filter((p) => p === null), ...parts.filter((p) => p !== null)],
    units: new Set(rows.map((r) => r.unit_id)),
    given: (unit, year, part) => cells.get(keyOf(unit, year, part)) ?? missing,
  };
}

/** The genders that an instrument's rows are split by. */
export const gendersOf = (rows: readonly IndexValue[], instrument: string): Exclude<Gender, null>[] =>
  (['women', 'men', 'other'] as const).filter((g) => rows.some((r) => r.gender === g && r.instrument === instrument));

/** The instruments of the rows by name, of all or of one gender's answers; HME, which all municipalities share, first. */
export function instrumentsOf(rows: readonly IndexValue[], gender: Gender = null): Instrument[] {
  const byName = new Map<string, IndexValue[]>();
  for (const row of rows) {
    if (row.gender !== gender) continue;
    const list = byName.get(row.instrument);
    if (list) list.push(row);
    else byName.set(row.instrument, [row]);
  }
  const rank = (name: string): number => (name === 'HME' ? 0 : 1);
  return [...byName]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([name, own]) => instrumentOf(name, own));
}
