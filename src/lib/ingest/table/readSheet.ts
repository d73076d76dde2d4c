import type { Batch } from '../../model/source.ts';
import type { Collector } from './collector.ts';
import { isHeader } from './columns.ts';
import { fillOutline } from './fillOutline.ts';
import { isTotal } from './markers.ts';
import { memo } from './memo.ts';
import { opensTable } from './opensTable.ts';
import { repeatedRows } from './repeatedRows.ts';
import type { Cell, TableContext, TableReader } from './tableReader.ts';
import { wordKey } from './shapeOf.ts';
import type { Sheet, SheetRow } from './toSheet.ts';
import { totalsCheck } from './totalsCheck.ts';
import type { Readable } from './understand.ts';

/** Rows a batch: small enough to show progress and to stop between, large enough to be fast. */
const CHUNK = 5_000;
/** Rows looked at before the first is read. */
export const SAMPLE = 200;

/** A sheet as it is to be read. */
export type ReadAs = Pick<Readable, 'sheet' | 'kind' | 'columns' | 'unread' | 'values'>;

/**
 * A table's rows, by the reader of its kind, a chunk at a time. Rows that sum up others are left out, counted and compared with
 * what they sum up; a header that comes again (on a new page) is no row, nor is a lone cell beside the table.
 * The header of another table ends it, which is told.
 */
export function* readSheet(
  { sheet, kind, columns, unread, values }: ReadAs,
  reader: TableReader,
  out: Collector,
): Generator<Batch> {
  const headers = Object.fromEntries([...columns].map(([column, at]) => [column, sheet.header[at] ?? '']));
  const context = contextOf(sheet, columns, values, out);
  if (unread.length > 0) tellUnread(context, sheet.headerLine, unread);
  const read = reader(context);
  const isSum = sumOf(context, columns);
  const check = totalsCheck(context);
  const isAside = asideOf(sheet.header, kind);
  const repeats = repeatedRows(context, kind);
  const opens = opensTable(isHeader);
  const carry = fillOutline(context, columns);
  const sums = { count: 0, line: 0 };
  let rows = 0;
  for (const row of sheet.rows()) {
    if (isHeaderAgain(row, sheet.header)) continue;
    if (opens(row)) {
      tellSecond(context, row);
      break;
    }
    rows++;
    carry(row);
    if (isSum(row)) {
      if (sums.count++ === 0) sums.line = row.line;
      check?.total(row);
    } else if (row.problem) {
      tellBroken(context, row, sheet.header.length);
      check?.lost();
    } else if (isAside(row)) tellAside(context, row);
    else {
      if (!repeats(row)) read(row);
      check?.row(row);
    }
    if (rows % CHUNK === 0) yield { ...headed(out.take(), headers), done: row.done };
  }
  read.close?.();
  check?.close();
  if (rows === 0) out.issue({ rule: 'table-empty', severity: 'warning', line: sheet.headerLine });
  if (sums.count > 0)
    out.issue({ rule: 'total-rows', severity: 'note', line: sums.line, values: { count: sums.count } });
  yield { ...headed(out.close(), headers), done: 1 };
}

/** A batch that knows what the file calls our columns. */
const headed = (batch: Batch, headers: Readonly<Record<string, string>>): Batch =>
  batch.places ? { ...batch, places: { ...batch.places, headers } } : batch;

function contextOf(
  sheet: Sheet,
  columns: ReadonlyMap<string, number>,
  values: Readable['values'],
  out: TableContext['out'],
): TableContext {
  const sample: SheetRow[] = [];
  for (const row of sheet.rows()) {
    if (!row.problem) sample.push(row);
    if (sample.length === SAMPLE) break;
  }
  const spreadAt = sheet.keys?.indexOf('#value') ?? -1;
  const written = (column: string): Cell => {
    const at = columns.get(column);
    return at === undefined ? () => '' : (row) => row.cells[at] ?? '';
  };
  return {
    source: sheet.name,
    sheet: sheet.sheet,
    stem: stemOf(sheet.name),
    titles: sheet.titles,
    sample,
    out,
    has: (column) => columns.has(column),
    header: (column, row) => {
      const at = columns.get(column) ?? -1;
      return at >= 0 && at === spreadAt && row?.from !== undefined ? row.from : (sheet.header[at] ?? '');
    },
    written,
    cell: (column) => {
      const [cell, words] = [written(column), values.get(column)];
      if (!words) return cell;
      const known = memo((text) => words.get(wordKey(text)) ?? text);
      return (row) => known(cell(row));
    },
  };
}

const stemOf = (name: string) => (name.split(/[/\\]/).pop() ?? name).replace(/\.[^.]*$/, '');

/** Columns whose cells name what a row is about. */
const naming = ['unit', 'group', 'area', 'administration'];
/** Columns that part what a row is about: "Totalt" there sums up the other rows, if there are other rows. */
const parting = ['type', 'role', 'kind'];
/** Columns in which "Totalt" is a value of its own where the row names a unit: the whole index, all genders. */
const valued = ['part', 'measure', 'split'];

function sumOf({ cell, has, sample }: TableContext, columns: ReadonlyMap<string, number>): (row: SheetRow) => boolean {
  const parted = parting.filter((c) => has(c) && sample.some((row) => cell(c)(row) !== '' && !isTotal(cell(c)(row))));
  const sums = memo(isTotal);
  const names = naming.filter(has).map(cell);
  const summing = [...names, ...parted.map(cell)];
  const spared = new Set([...valued, ...parting].flatMap((c) => columns.get(c) ?? []));
  return (row) => {
    if (summing.some((c) => sums(c(row)))) return true;
    const first = row.cells.findIndex((c) => c !== '');
    if (!isTotal(row.cells[first] ?? '')) return false;
    return !spared.has(first) || names.every((c) => c(row) === '');
  };
}

/** Reports that are made for paper have their header on every page. */
const isHeaderAgain = ({ cells }: SheetRow, header: readonly string[]): boolean =>
  header.length > 1 && cells.length >= header.length && header.every((h, i) => h === cells[i]);

/** A page's number, a source, a remark: one cell alone is no row of a table of three columns. A unit may stand alone in a tree. */
function asideOf(header: readonly string[], kind: Readable['kind']): (row: SheetRow) => boolean {
  if (kind === 'units' || header.length < 3) return () => false;
  return ({ cells }) => {
    let filled = 0;
    for (const cell of cells) if (cell !== '' && ++filled > 1) return false;
    return true;
  };
}

function tellSecond({ out }: TableContext, row: SheetRow): void {
  const headers = row.cells.filter(Boolean).join(', ');
  out.issue({ rule: 'second-table', severity: 'error', line: row.line, values: { headers } });
}

function tellAside({ out }: TableContext, row: SheetRow): void {
  out.issue({ rule: 'row-aside', severity: 'note', line: row.line });
}

function tellUnread({ out }: TableContext, line: number, unread: readonly string[]): void {
  const values = { count: unread.length, columns: unread.join(', ') };
  out.issue({ rule: 'columns-unread', severity: 'note', line, values });
}

function tellBroken({ out }: TableContext, row: SheetRow, expected: number): void {
  const rule = row.problem === 'quote' ? 'line-quote-open' : 'line-broken';
  const values: Record<string, number> = row.problem === 'quote' ? {} : { found: row.cells.length, expected };
  out.issue({ rule, severity: 'error', line: row.line, values });
}
