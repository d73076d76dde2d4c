import { lookAt, type Look, type Seen } from './looks.ts';
import type { Sheet } from './toSheet.ts';

/** What is seen of a sheet before it is read: its first rows, and how each of its first columns looks. */
export interface Sight {
  header: readonly string[];
  /** The first rows that are whole, as their cells. */
  sample: readonly (readonly string[])[];
  /** The values of each of the first columns. */
  values: readonly (readonly string[])[];
  look: (look: Look, at: number) => Seen | null;
}

/** Rows whose values may decide what a table is. */
const ROWS = 100;
/** More columns than these are not looked at: what makes a table one of ours stands among the first. */
const COLUMNS = 100;

const known = new WeakMap<Sheet, Sight>();

/** The same for one sheet however often it is asked: to look at a wide one takes time. */
export function sightOf(sheet: Sheet): Sight {
  const seen = known.get(sheet) ?? makeSight(sheet);
  known.set(sheet, seen);
  return seen;
}

function makeSight(sheet: Sheet): Sight {
  const sample: string[][] = [];
  for (const row of sheet.rows()) {
    if (row.problem === null) sample.push(row.cells);
    if (sample.length === ROWS) break;
  }
  const header = sheet.header.slice(0, COLUMNS);
  const values = header.map((_, i) => sample.map((cells) => cells[i] ?? ''));
  const looks = new Map<string, Seen | null>();
  const look = (as: Look, at: number): Seen | null => {
    const key = `${as} ${at}`;
    if (!looks.has(key)) looks.set(key, lookAt(as, values[at]!));
    return looks.get(key) ?? null;
  };
  return { header, sample, values, look };
}
