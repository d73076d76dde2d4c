import type { Batch, SourceFile, SourceKind } from '../model/source.ts';
import type { TableMapping } from '../model/tableMapping.ts';
import type { Issue } from '../model/issue.ts';
import { isContainer, isEncrypted } from './document/office/container.ts';
import { XmlProblem } from './document/office/scanXml.ts';
import { readDirectory, type ZipProblem } from './document/zip/readDirectory.ts';
import { readOneSheet } from './readTable.ts';
import { isHeaderCell } from './table/isHeaderCell.ts';
import { WIDEST } from './table/findHeader.ts';
import { fromCells, type Sheet } from './table/toSheet.ts';
import { understand } from './table/understand.ts';
import { readWorkbook, type SheetCells, type SheetPart, type Workbook } from './table/xlsx/readWorkbook.ts';

const rules: Readonly<Record<ZipProblem, string>> = {
  none: 'file-not-xlsx',
  broken: 'file-broken',
  bomb: 'file-bomb',
};

/**
 * A workbook (.xlsx) sheet by sheet, each a table of its own; returns the kind of which there are most rows. Sheets without
 * a table (covers, diagrams, notes) pass silently; hidden sheets are left out and named; hidden rows and columns are read and
 * counted. A file that is no workbook, cannot be opened or is made to fill the memory gives one issue.
 */
export async function* readWorkbookFile(
  file: SourceFile,
  mappings: readonly TableMapping[] = [],
): AsyncGenerator<Batch, SourceKind> {
  try {
    const opened = await open(file.bytes);
    if ('sheets' in opened) return yield* readSheets(file.name, opened, mappings);
    yield telling(file.name, opened.rule);
  } catch (cause) {
    yield telling(file.name, cause instanceof XmlProblem ? rules[cause.problem] : 'file-broken');
  }
  return 'unknown';
}

/** The sheets of a workbook that are shown and hold something; none of a file that is no workbook or cannot be opened. */
export async function* sheetsOf({ name, bytes }: SourceFile): AsyncGenerator<Sheet> {
  const opened = await open(bytes);
  if (!('sheets' in opened)) return;
  for (const part of opened.sheets.filter((sheet) => !sheet.hidden)) {
    const reading = opened.read(part);
    let step = await reading.next();
    while (!step.done) step = await reading.next();
    if (step.value.rows.length > 0) yield fromCells(name, part.name, step.value, isHeaderCell);
  }
}

async function open(bytes: Uint8Array): Promise<Workbook | { rule: string }> {
  if (bytes.length === 0) return { rule: 'file-empty' };
  if (isContainer(bytes)) return { rule: isEncrypted(bytes) ? 'file-encrypted' : 'file-old-excel' };
  const directory = readDirectory(bytes);
  if ('problem' in directory) return { rule: rules[directory.problem] };
  return (await readWorkbook(bytes, directory.entries)) ?? { rule: 'file-not-xlsx' };
}

async function* readSheets(
  name: string,
  workbook: Workbook,
  mappings: readonly TableMapping[],
): AsyncGenerator<Batch, SourceKind> {
  const shown = workbook.sheets.filter((sheet) => !sheet.hidden);
  const all = shown.reduce((sum, sheet) => sum + sheet.size, 1);
  const found: Found = { mappings, rows: new Map(), unknown: [], refused: false };
  let behind = 0;
  for (const part of shown) {
    // Half of the way is reading the cells, half is reading the rows.
    for await (const batch of readPart(name, workbook, part, found))
      yield { ...batch, done: (behind + (batch.done ?? 0) * part.size) / all };
    behind += part.size;
  }
  yield* tellUnknown(name, found);
  for (const { name: sheet, hidden } of workbook.sheets)
    if (hidden) yield telling(name, 'sheet-hidden', 'note', sheet, { sheet });
  const [most] = [...found.rows].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'unknown';
}

/** What has been found in the sheets so far: rows by kind, and what is said of tables of no known kind. */
interface Found {
  mappings: readonly TableMapping[];
  rows: Map<SourceKind, number>;
  unknown: Batch[];
  /** A sheet was damaged or too large, which is told. */
  refused: boolean;
}

async function* readPart(name: string, workbook: Workbook, part: SheetPart, found: Found): AsyncGenerator<Batch> {
  try {
    const reading = workbook.read(part);
    let step = await reading.next();
    for (; !step.done; step = await reading.next()) yield { ...nothing, done: step.value / 2 };
    for (const batch of readCells(name, part.name, step.value, found))
      yield { ...batch, done: 0.5 + (batch.done ?? 0) / 2 };
  } catch (cause) {
    if (!(cause instanceof XmlProblem)) throw cause;
    found.refused = true;
    const rule = cause.problem === 'bomb' ? 'sheet-too-large' : 'sheet-broken';
    yield telling(name, rule, 'error', part.name, { sheet: part.name });
  }
}

function* readCells(name: string, sheetName: string, cells: SheetCells, found: Found): Generator<Batch> {
  if (cells.rows.length === 0) return;
  const sheet = fromCells(name, sheetName, cells, isHeaderCell);
  const isWide = sheet.header.length > WIDEST;
  if (!isWide && understand(sheet, found.mappings).as === 'ask') {
    if (looksTabular(sheet)) found.unknown.push(...readOneSheet(sheet, found.mappings));
    return;
  }
  const { hiddenRows, hiddenColumns } = cells;
  const columns = sheet.header.filter((h, i) => h && hiddenColumns.some(([from, to]) => i >= from && i <= to));
  if (hiddenRows + columns.length > 0)
    yield telling(name, 'sheet-parts-hidden', 'note', sheetName, { rows: hiddenRows, columns: columns.join(', ') });
  const reading = readOneSheet(sheet, found.mappings);
  let rows = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    rows += Object.values(step.value.rows).reduce((sum, list) => sum + list.length, step.value.units.length);
    yield step.value;
  }
  if (step.value === 'unknown') found.refused = true;
  else found.rows.set(step.value, (found.rows.get(step.value) ?? 0) + rows);
}

/** A cover has words here and there, a table several cells in row after row. */
function looksTabular(sheet: Sheet): boolean {
  let rows = 0;
  for (const { cells } of sheet.rows()) {
    if (cells.filter(Boolean).length > 1 && ++rows > 1) return sheet.header.filter(Boolean).length > 1;
  }
  return false;
}

/** Where another sheet was understood, one that was not is perhaps none that is wanted. */
function* tellUnknown(name: string, { rows, unknown, refused }: Found): Generator<Batch> {
  if (rows.size === 0 && unknown.length === 0 && !refused) yield telling(name, 'workbook-without-table');
  const severity = rows.size > 0 ? 'warning' : 'error';
  for (const batch of unknown) yield { ...batch, issues: batch.issues.map((issue) => ({ ...issue, severity })) };
}

const nothing: Batch = { rows: {}, units: [], issues: [] };

function telling(
  source: string,
  rule: string,
  severity: Issue['severity'] = 'error',
  sheet?: string,
  values: Issue['values'] = {},
): Batch {
  const place = sheet === undefined ? null : { line: null, column: null, span: null, sheet };
  return { ...nothing, issues: [{ source, place, rule, severity, values }] };
}
