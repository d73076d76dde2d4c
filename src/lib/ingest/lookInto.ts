import type { ColumnLook, HeaderLook, TableDraft, TableLook } from '../model/tableLook.ts';
import type { TableKind, TableMapping } from '../model/tableMapping.ts';
import { sightOf } from './table/sightOf.ts';
import { wordsOf } from './wordsOf.ts';
import { countRead, previewOf } from './previewOf.ts';
import { readers } from './readers.ts';
import { applyMapping } from './table/applyMapping.ts';
import { choiceFor } from './table/choices.ts';
import { collector } from './table/collector.ts';
import { isNever, kindNamed } from './table/columns.ts';
import { guess } from './table/guess.ts';
import { readSheet } from './table/readSheet.ts';
import type { Sheet, SheetRow } from './table/toSheet.ts';
import { guesses, keysOf, sampleOf, shapeOfSheet, understand } from './table/understand.ts';

/** So many rows of a table are looked at: far more than a person does, few enough to answer at once. */
const ROWS = 5_000;
const SAMPLES = 5;
const LONGEST = 60;

/**
 * What a person must see of a table to say how it is to be read: its headers with some values, what is guessed or asked
 * for (`asked`), the words of its columns, and its first rows as they will be read then. `whole` false: more follows
 * that is not here. Null for a table that is too wide to be remembered.
 */
export function lookInto(
  given: Sheet,
  asked: TableDraft | null,
  mappings: readonly TableMapping[],
  whole: boolean,
): TableLook | null {
  const { sheet: table } = understand(given, mappings);
  const shape = shapeOfSheet(table);
  if (shape === null) return null;
  const { sheet, counted } = bounded(table);
  const draft = draftOf(table, asked, mappings);
  const look = {
    ...{ source: given.name, sheet: given.sheet, shape, headers: headersOf(sheet), draft },
    columns: draft.kind === null ? [] : columnsOf(draft.kind, draft.columns),
    words: draft.kind === null ? {} : wordsOf(sheet, draft.kind, draft),
  };
  const tried = tryReading(sheet, { shape, ...draft });
  return { ...look, ...tried, rows: counted.rows, whole: whole && !counted.more };
}

/** The first rows of a sheet, and how many they were once they have been read. */
function bounded(table: Sheet): { sheet: Sheet; counted: { rows: number; more: boolean } } {
  const rows: SheetRow[] = [];
  let more = false;
  for (const row of table.rows()) {
    if (rows.length === ROWS) {
      more = true;
      break;
    }
    rows.push(row);
  }
  return { sheet: { ...table, rows: () => rows }, counted: { rows: rows.length, more } };
}

type Draft = TableLook['draft'];

function draftOf(sheet: Sheet, asked: TableDraft | null, mappings: readonly TableMapping[]): Draft {
  if (asked?.columns) return { kind: asked.kind, columns: asked.columns, values: asked.values };
  const decided = mappings.findLast((m) => m.shape === shapeOfSheet(sheet) && m.kind !== null);
  if (decided && (!asked || asked.kind === null || asked.kind === decided.kind)) return decided;
  const kind = asked?.kind ?? likeliest(sheet);
  return kind === null
    ? { kind, columns: {}, values: {} }
    : { kind, columns: guessedFor(sheet, kind), values: asked?.values ?? {} };
}

/** The kind that the table is read as, or is most like; null where it is like none. */
function likeliest(sheet: Sheet): TableKind | null {
  const known = understand(sheet);
  if (known.as === 'read') return known.kind;
  const best = guesses(sheet).find((g) => g.whole);
  return best?.kind.kind ?? null;
}

function guessedFor(sheet: Sheet, kind: TableKind): Record<string, string> {
  const keys = keysOf(sheet);
  const known = understand(sheet);
  const read = known.as === 'read' && known.kind === kind ? [...known.columns] : [];
  const taken = new Set(read.map(([, at]) => at));
  const names = new Set(read.map(([column]) => column));
  const more = [...guess(kindNamed(kind), sightOf(sheet)).columns]
    .filter(([column, g]) => !names.has(column) && !taken.has(g.at))
    .map(([column, g]) => [column, g.at] as const);
  return Object.fromEntries([...read, ...more].map(([column, at]) => [column, keys[at]!]));
}

function headersOf(sheet: Sheet): HeaderLook[] {
  const keys = keysOf(sheet);
  const sample = sampleOf(sheet);
  return sheet.header.map((header, i) => {
    const personal = isNever(header);
    const values = personal ? [] : sample.map((cells) => (cells[i] ?? '').slice(0, LONGEST)).filter(Boolean);
    return { key: keys[i]!, header, samples: [...new Set(values)].slice(0, SAMPLES), personal };
  });
}

function columnsOf(kind: TableKind, chosen: Draft['columns']): ColumnLook[] {
  const { columns, forms, wanted } = kindNamed(kind);
  const needed = new Set(forms.flatMap((f) => f.columns.map((any) => any.split('|')[0]!)));
  const looks = columns.map(([column]): ColumnLook => {
    const ours = choiceFor(kind, column)?.ours ?? null;
    const main = needed.has(column) || wanted.includes(column) || Object.hasOwn(chosen, column);
    return { column, main, wanted: wanted.includes(column), ours };
  });
  return [...looks.filter((c) => c.main), ...looks.filter((c) => !c.main)];
}

/** What comes of a sheet when it is read so. */
function tryReading(sheet: Sheet, mapping: TableMapping): Pick<TableLook, 'problem' | 'read' | 'preview' | 'issues'> {
  const nothing = { read: 0, preview: [], issues: [] };
  if (mapping.kind === null) return { ...nothing, problem: null };
  const applied = applyMapping(mapping, sheet, sampleOf(sheet));
  if ('misfit' in applied) return { ...nothing, problem: applied.misfit };
  const out = collector(sheet.name, sheet.sheet);
  const batches = [...readSheet({ sheet, ...applied }, readers[mapping.kind], out)];
  return {
    problem: null,
    read: countRead(batches, mapping.kind),
    preview: previewOf(batches, mapping.kind),
    issues: batches.flatMap((b) => b.issues),
  };
}
