import type { Issue } from '../model/issue.ts';
import type { Batch, SourceKind, TableReport } from '../model/source.ts';
import type { TableKind, TableMapping } from '../model/tableMapping.ts';
import { readers } from './readers.ts';
import type { Misfit } from './table/applyMapping.ts';
import { choiceFor } from './table/choices.ts';
import { collector, type Collector } from './table/collector.ts';
import { isHeaderCell } from './table/isHeaderCell.ts';
import { readSheet } from './table/readSheet.ts';
import { WIDEST } from './table/findHeader.ts';
import { toSheet, type Sheet, type SheetRow } from './table/toSheet.ts';
import { shapeOfSheet, understand, type Askable, type Readable } from './table/understand.ts';

/** A delimited text to records, chunk by chunk, as a person has said of tables of its shape (`mappings`); returns what it was. */
export function* readTable(
  name: string,
  text: string,
  mappings: readonly TableMapping[] = [],
): Generator<Batch, SourceKind> {
  return yield* readOneSheet(toSheet(name, text, isHeaderCell), mappings);
}

/**
 * One table to records. A table that a person must decide upon gives one issue `table-unknown`, one of more columns than
 * any table has `table-too-wide`, one that a person does not want `table-omitted`.
 */
export function* readOneSheet(given: Sheet, mappings: readonly TableMapping[] = []): Generator<Batch, SourceKind> {
  const out = collector(given.name, given.sheet);
  if (given.header.length > WIDEST) {
    yield telling(out, given, 'table-too-wide', 'error', { columns: given.width, most: WIDEST });
    return 'unknown';
  }
  const found = understand(given, mappings);
  const { sheet } = found;
  const report = { sheet: sheet.sheet, shape: shapeOfSheet(sheet), kind: null, unknown: {} };
  if (found.as === 'omitted') {
    yield { ...telling(out, sheet, 'table-omitted', 'note'), table: { ...report, by: 'omitted' } };
    return 'unknown';
  }
  if (found.misfit) tellMisfit(out, sheet, found.misfit);
  if (found.as === 'ask') {
    yield { ...tellUnknown(out, found), table: { ...report, by: 'ask' } };
    return 'unknown';
  }
  tellByValues(out, found);
  let last: Batch | null = null;
  for (const batch of readSheet(found, readers[found.kind], out)) {
    if (last) yield last;
    last = batch;
  }
  const table: TableReport = { ...report, kind: found.kind, by: found.by, unknown: interpretable(found.kind, out) };
  if (last) yield { ...last, table };
  return found.kind;
}

/** Of the words that were not understood those of columns that have words of ours. */
const interpretable = (kind: TableKind, out: Collector): Record<string, number> =>
  Object.fromEntries(Object.entries(out.stranges()).filter(([column]) => choiceFor(kind, column) !== null));

/**
 * Whether a text is plainly a table, whatever its file is called: its header is understood, or known to a person's mapping,
 * and most rows fit it; or all its rows have as many cells as its header.
 */
export function looksLikeTable(text: string, mappings: readonly TableMapping[] = []): boolean {
  const start = text.slice(0, 65_536);
  const sheet = toSheet('', start, isHeaderCell);
  if (sheet.header.length < 3) return false;
  const rows = firstRows(sheet);
  const found = understand(sheet, mappings);
  if (found.as === 'omitted' || (found.as === 'read' && found.by !== 'values'))
    return rows.filter((row) => row.problem === null).length > rows.length / 2;
  return isRectangular(sheet, start, rows);
}

/** Commas stand in sentences: rows of prose may have as many by chance. */
function isRectangular({ header, headerLine }: Sheet, text: string, rows: readonly SheetRow[]): boolean {
  const marks =
    text
      .split('\n', headerLine)
      .at(-1)
      ?.match(/[;\t|]/g)?.length ?? 0;
  const whole = rows.every(({ problem, cells }) => problem === null && cells.length === header.length);
  return marks >= 2 && rows.length >= 2 && header.every(Boolean) && whole;
}

/** Rows by which a text is seen to be a table. */
const LOOKED_AT = 20;

function firstRows(sheet: Sheet): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) if (rows.push(row) === LOOKED_AT) break;
  return rows;
}

function tellUnknown(out: Collector, { sheet, nearest, missing }: Askable): Batch {
  const values = { headers: sheet.header.join(', '), nearest: nearest ?? '', missing: missing.join(', ') };
  return telling(out, sheet, 'table-unknown', 'error', values);
}

function tellByValues(out: Collector, { sheet, kind, columns, byValues }: Readable): void {
  for (const column of byValues) {
    const header = sheet.header[columns.get(column)!] ?? '';
    const values = { column: header, as: `${kind}.${column}` };
    out.issue({ rule: 'column-by-values', severity: 'note', line: sheet.headerLine, column: header, values });
  }
}

function tellMisfit(out: Collector, sheet: Sheet, { problem, kind, column, header, value }: Misfit): void {
  const values = { problem, as: `${kind}.${column}`, column: header, value };
  out.issue({ rule: 'mapping-misfit', severity: 'warning', line: sheet.headerLine, column: header || null, values });
}

function telling(
  out: Collector,
  sheet: Sheet,
  rule: string,
  severity: Issue['severity'],
  values: Issue['values'] = {},
): Batch {
  out.issue({ rule, severity, line: sheet.headerLine, values });
  return { ...out.close(), done: 1 };
}
