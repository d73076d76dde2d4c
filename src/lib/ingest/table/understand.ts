import type { TableKind, TableMapping } from '../../model/tableMapping.ts';
import { applyMapping, type Misfit } from './applyMapping.ts';
import { kindNamed, kinds, lacking } from './columns.ts';
import { fold } from './fold.ts';
import { guess, type Guessed } from './guess.ts';
import { kindOf, type NotUnderstood, type Understood } from './kindOf.ts';
import { lookAt, strict } from './looks.ts';
import { meanDay } from './means.ts';
import { headerKeys, shapeOf } from './shapeOf.ts';
import { spread } from './spread.ts';
import type { Sheet } from './toSheet.ts';

/** A table that can be read: as what, and how that is known. */
export interface Readable extends Understood {
  as: 'read';
  by: 'headers' | 'values' | 'mapping';
  /** The sheet as it is read: spread columns are one. */
  sheet: Sheet;
  /** Columns that are known by their values alone. */
  byValues: string[];
  /** What a column's words stand for, where a person has said it. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** A mapping of the table's shape that does not fit it. */
  misfit: Misfit | null;
}

/** A table that a person must look at first. */
export interface Askable extends NotUnderstood {
  as: 'ask';
  sheet: Sheet;
  misfit: Misfit | null;
}

/** A table that a person does not want. */
export interface LeftOut {
  as: 'left-out';
  sheet: Sheet;
}

export type Understanding = Readable | Askable | LeftOut;

/** Rows whose values may decide what a table is. */
export const LOOKED_AT = 100;

/**
 * What a table is: what a person has said of tables of its shape, else what its headers say, else what they and its
 * values say beyond doubt, else a question. What was said and does not fit any more is told and not applied.
 */
export function understand(sheet: Sheet, mappings: readonly TableMapping[] = []): Understanding {
  const long = spread(sheet);
  for (const table of long ? [sheet, long] : [sheet]) {
    const shape = shapeOfSheet(table);
    const mapping = mappings.findLast((m) => m.shape === shape);
    if (!mapping) continue;
    if (mapping.kind === null) return { as: 'left-out', sheet: table };
    const applied = applyMapping(mapping, table, sampleOf(table));
    if (!('misfit' in applied))
      return { as: 'read', by: 'mapping', sheet: table, byValues: [], misfit: null, ...applied };
    return { ...unaided(sheet, long), misfit: applied.misfit };
  }
  return unaided(sheet, long);
}

/** What tables of the sheet's report have in common; null for one that is too wide to be remembered. */
export const shapeOfSheet = (sheet: Sheet): string | null => shapeOf(keysOf(sheet));
/** What a sheet's columns are remembered by. */
export const keysOf = (sheet: Sheet): readonly string[] => sheet.keys ?? headerKeys(sheet.header);

/** The first rows that are whole, as their cells. */
export function sampleOf(sheet: Sheet): string[][] {
  const sample: string[][] = [];
  for (const row of sheet.rows()) {
    if (row.problem === null) sample.push(row.cells);
    if (sample.length === LOOKED_AT) break;
  }
  return sample;
}

function unaided(sheet: Sheet, long: Sheet | null): Readable | Askable {
  const named = byHeaders(sheet) ?? (long && byHeaders(long));
  if (named) return named;
  const table = long ?? sheet;
  const [best, next] = guesses(table);
  if (best?.sure && best.whole && !(next?.sure && next.weight > best.weight - 0.5)) return byGuess(table, best);
  const found = kindOf(table.header, sampleOf(table));
  const likely = best?.whole ? { nearest: best.kind.kind, missing: [] } : null;
  return {
    as: 'ask',
    sheet: table,
    misfit: null,
    ...(found.kind === null ? found : { nearest: found.kind, missing: [] }),
    ...likely,
    kind: null,
  };
}

/** What a table may be, the likeliest first: a kind that the file's name or the titles speak of is likelier. */
export function guesses(sheet: Sheet): Guessed[] {
  const sample = sampleOf(sheet);
  const said = new Set(fold([sheet.name, ...sheet.titles].join(' ')).split(' '));
  return kinds
    .map((kind) => guess(kind, sheet.header, sample))
    .map((g) => (g.kind.named.some((w) => said.has(w)) ? { ...g, weight: g.weight + 0.75 } : g))
    .toSorted((a, b) => b.weight - a.weight);
}

/** Columns that are filled in where only the values say what they are: their words are hardly anything else. */
const wordColumns = ['type', 'threat', 'status'];

function byHeaders(sheet: Sheet): Readable | null {
  const sample = sampleOf(sheet);
  const found = kindOf(sheet.header, sample);
  if (found.kind === null || !isPlausible(found.kind, found.columns, sample)) return null;
  const columns = new Map(found.columns);
  const taken = new Set(columns.values());
  const byValues: string[] = [];
  if (found.unread.length > 0) {
    for (const [column, { at, sure }] of guess(kindNamed(found.kind), sheet.header, sample).columns) {
      if (!sure || !wordColumns.includes(column) || columns.has(column) || taken.has(at)) continue;
      columns.set(column, at);
      byValues.push(column);
    }
  }
  return readable(sheet, found.kind, columns, 'headers', byValues);
}

const byGuess = (sheet: Sheet, { kind, columns }: Guessed): Readable => {
  // What is only likely is left out: it was not needed.
  const sure = [...columns].filter(([, g]) => g.sure);
  const byValues = sure.filter(([, g]) => g.byValues).map(([column]) => column);
  return readable(sheet, kind.kind, new Map(sure.map(([column, g]) => [column, g.at])), 'values', byValues);
};

function readable(
  sheet: Sheet,
  kind: TableKind,
  columns: Map<string, number>,
  by: Readable['by'],
  byValues: string[],
): Readable {
  const read = new Set(columns.values());
  const unread = sheet.header.filter((h, i) => h && !read.has(i));
  return { as: 'read', by, sheet, kind, columns, unread, byValues, values: new Map(), misfit: null };
}

/** Fewer values than these prove nothing. */
const FEW = 3;

/**
 * False where what the headers say cannot be: a column that the kind needs holds nothing that it can hold, or what is
 * taken for the day on which it happened comes after the day of its report.
 */
function isPlausible(
  kind: TableKind,
  columns: ReadonlyMap<string, number>,
  sample: readonly (readonly string[])[],
): boolean {
  const { forms, looks } = kindNamed(kind);
  const needed = new Set(
    forms
      .filter((f) => !f.asked && lacking(f, (c) => columns.has(c)).length === 0)
      .flatMap((f) => f.columns.flatMap((any) => any.split('|'))),
  );
  const valuesOf = (at: number): string[] => sample.map((cells) => cells[at] ?? '');
  for (const [column, at] of columns) {
    const look = Object.hasOwn(looks, column) && needed.has(column) ? looks[column]! : null;
    if (look === null || !strict.has(look)) continue;
    const seen = lookAt(look, valuesOf(at));
    if (seen && seen.n >= FEW && seen.likeness === 0) return false;
  }
  const [occurred, reported] = [columns.get('occurred'), columns.get('reported')];
  if (kind !== 'incidents' || occurred === undefined || reported === undefined) return true;
  return !isMostlyAfter(valuesOf(occurred), valuesOf(reported));
}

function isMostlyAfter(days: readonly string[], others: readonly string[]): boolean {
  const pairs = days
    .map((day, i) => [meanDay([day]), meanDay([others[i] ?? ''])] as const)
    .filter(([a, b]) => a > 0 && b > 0);
  return pairs.length >= FEW && pairs.filter(([a, b]) => a > b).length > pairs.length / 2;
}
