import type { TableKind, TableMapping } from '../../model/tableMapping.ts';
import { applyMapping, type Misfit } from './applyMapping.ts';
import { kindNamed, kinds } from './columns.ts';
import { fold } from './fold.ts';
import { guess, type Guessed } from './guess.ts';
import { isPlausible } from './isPlausible.ts';
import { kindOf, type NotUnderstood, type Understood } from './kindOf.ts';
import { headerKeys, shapeOf } from './shapeOf.ts';
import { sightOf, type Sight } from './sightOf.ts';
import { spreadQuestions } from '../survey/spreadQuestions.ts';
import { spreadSurveys } from '../survey/spreadSurveys.ts';
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
  as: 'omitted';
  sheet: Sheet;
}

export type Understanding = Readable | Askable | LeftOut;

/**
 * What a table is: what a person has said of tables of its shape, else what its headers say, else what they and its
 * values say beyond doubt, else a question. What was said and does not fit any more is told and not applied.
 */
export function understand(sheet: Sheet, mappings: readonly TableMapping[] = []): Understanding {
  const asked = spreadQuestions(sheet) ?? spreadSurveys(sheet);
  const long = asked ?? spread(sheet);
  for (const table of long ? [sheet, long] : [sheet]) {
    const shape = shapeOfSheet(table);
    const mapping = mappings.findLast((m) => m.shape === shape);
    if (!mapping) continue;
    if (mapping.kind === null) return { as: 'omitted', sheet: table };
    const applied = applyMapping(mapping, table, sampleOf(table));
    if (!('misfit' in applied))
      return { as: 'read', by: 'mapping', sheet: table, byValues: [], misfit: null, ...applied };
    return { ...unaided(sheet, long, asked), misfit: applied.misfit };
  }
  return unaided(sheet, long, asked);
}

/** What tables of the sheet's report have in common; null for one that is too wide to be remembered. */
export const shapeOfSheet = (sheet: Sheet): string | null => shapeOf(keysOf(sheet));
/** What a sheet's columns are remembered by. */
export const keysOf = (sheet: Sheet): readonly string[] => sheet.keys ?? headerKeys(sheet.header);

/** The first rows that are whole, as their cells. */
export const sampleOf = (sheet: Sheet): Sight['sample'] => sightOf(sheet).sample;

/** A survey's columns say more of it than what its other headers make it: a side and a day alone. */
function unaided(sheet: Sheet, long: Sheet | null, asked: Sheet | null): Readable | Askable {
  const own = byHeaders(sheet);
  // The statements of an index are questions too, and its reader knows them.
  const named = own?.kind === 'indexes' ? own : ((asked && byHeaders(asked)) ?? own ?? (long && byHeaders(long)));
  if (named) return named;
  const table = long ?? sheet;
  const [best, next] = guesses(table);
  const alone = best?.sure && best.whole && !(next?.sure && next.weight > best.weight - 0.5);
  const read = alone ? byGuess(table, best) : null;
  if (read && isPlausible(read.kind, read.columns, sampleOf(table))) return read;
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
  const sight = sightOf(sheet);
  const said = new Set(fold([sheet.name, ...sheet.titles].join(' ')).split(' '));
  return kinds
    .map((kind) => guess(kind, sight))
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
    for (const [column, { at, sure }] of guess(kindNamed(found.kind), sightOf(sheet)).columns) {
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
