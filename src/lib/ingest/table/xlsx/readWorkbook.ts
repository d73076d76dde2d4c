import { OfficeParts } from '../../document/office/OfficeParts.ts';
import { XmlProblem, XmlScanner, type XmlHandler } from '../../document/office/scanXml.ts';
import { child, children, whole, type XmlElement } from '../../document/office/XmlElement.ts';
import type { ZipEntry } from '../../document/zip/readDirectory.ts';
import { CellRows, type CellRow, type SharedCells } from './CellRows.ts';
import { fillMerged } from './fillMerged.ts';
import { numberFormat, type NumberFormat } from './numberFormat.ts';
import { SharedStrings } from './SharedStrings.ts';

/** Bytes, unpacked: the settings of a workbook; the texts that its cells share; one sheet of a million rows. */
const MOST_SETTINGS = 60e6;
const MOST_STRINGS = 400e6;
const MOST_SHEET = 1.5e9;
const MOST_SHEETS = 500;
/** Excel allows 31 characters. */
const LONGEST_NAME = 60;
/** How much of a sheet is read between two words of progress. */
const STEP = 0.01;

/** A sheet of a workbook, not read yet. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  path: string;
  /** How much it says that it weighs, unpacked. */
  size: number;
}

/** What a sheet holds. */
export interface SheetCells {
  rows: CellRow[];
  /** How many columns it spans, those with it that are not kept. */
  width: number;
  /** Rows that hold something and are not shown. */
  hiddenRows: number;
  /** Columns that are not shown, from 0, as first and last. */
  hiddenColumns: readonly [number, number][];
}

/** A workbook whose sheets are read one by one. Throws `XmlProblem`, as its reading does. */
export interface Workbook {
  sheets: SheetPart[];
  /** Reads a sheet; yields how much of it lies behind, 0 to 1. */
  read(sheet: SheetPart): AsyncGenerator<number, SheetCells>;
}

/** Opens a workbook: its sheets' names, and the texts and formats that they share. Null where the file is none. */
export async function readWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Workbook | null> {
  const parts = new OfficeParts(bytes, entries, MOST_SETTINGS);
  const main = (await parts.relations('')).byType('officeDocument') ?? 'xl/workbook.xml';
  const workbook = await parts.tree(main);
  if (workbook?.name !== 's:workbook') return null;
  const relations = await parts.relations(main);
  const sheets = children(child(workbook, 's:sheets'), 's:sheet').flatMap((sheet): SheetPart[] => {
    const path = relations.byId(sheet.attributes['r:id'] ?? '', 'worksheet');
    const size = path === null ? null : parts.size(path);
    // Sheets that are diagrams hold no cells.
    if (path === null || size === null) return [];
    const state = sheet.attributes['state'];
    return [
      {
        name: (sheet.attributes['name'] ?? '').slice(0, LONGEST_NAME),
        hidden: state !== undefined && state !== 'visible',
        path,
        size,
      },
    ];
  });
  if (sheets.length > MOST_SHEETS) throw new XmlProblem('bomb');
  const shared: SharedCells = {
    strings: await stringsOf(parts, relations.byType('sharedStrings')),
    formats: formatsOf(await parts.tree(relations.byType('styles'))),
    from1904: isFrom1904(workbook),
  };
  return { sheets, read: (sheet) => readCells(parts, sheet, shared) };
}

const isFrom1904 = (workbook: XmlElement): boolean =>
  /^(?:1|true)$/.test(child(workbook, 's:workbookPr')?.attributes['date1904'] ?? '');

async function* scanPart(
  parts: OfficeParts,
  path: string,
  most: number,
  handler: XmlHandler,
): AsyncGenerator<number, void> {
  const scanner = new XmlScanner(handler);
  let length = 0;
  for await (const piece of parts.stream(path, most)) {
    scanner.push(piece);
    yield (length += piece.length);
  }
  scanner.end();
}

async function stringsOf(parts: OfficeParts, path: string | null): Promise<readonly string[]> {
  const strings = new SharedStrings();
  if (path === null || parts.size(path) === null) return [];
  const scanning = scanPart(parts, path, MOST_STRINGS, strings);
  while (!(await scanning.next()).done);
  return strings.texts;
}

function formatsOf(styles: XmlElement | null): readonly NumberFormat[] {
  const codes = new Map(
    children(child(styles ?? undefined, 's:numFmts'), 's:numFmt').map((f) => [
      f.attributes['numFmtId'],
      f.attributes['formatCode'],
    ]),
  );
  return children(child(styles ?? undefined, 's:cellXfs'), 's:xf').map((xf) => {
    const id = xf.attributes['numFmtId'];
    return numberFormat(whole(id) ?? 0, codes.get(id));
  });
}

async function* readCells(
  parts: OfficeParts,
  { path, size }: SheetPart,
  shared: SharedCells,
): AsyncGenerator<number, SheetCells> {
  const cells = new CellRows(shared);
  const scanning = scanPart(parts, path, MOST_SHEET, cells);
  let told = 0;
  for (let step = await scanning.next(); !step.done; step = await scanning.next()) {
    if (step.value - told < size * STEP) continue;
    told = step.value;
    yield Math.min(1, told / size);
  }
  fillMerged(cells.rows, cells.merged);
  const { rows, width, hiddenRows, hiddenColumns } = cells;
  return { rows, width, hiddenRows, hiddenColumns };
}
