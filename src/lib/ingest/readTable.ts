import type { Issue } from '../model/issue.ts';
import type { Batch, SourceKind } from '../model/source.ts';
import type { TableKind } from '../model/tableMapping.ts';
import { readIncidents } from './incident/readIncidents.ts';
import { readIndexes } from './index/readIndexes.ts';
import { readAbsence } from './staff/readAbsence.ts';
import { readHeadcount } from './staff/readHeadcount.ts';
import { readHealth } from './staff/readHealth.ts';
import { readRounds } from './staff/readRounds.ts';
import { readUnits } from './staff/readUnits.ts';
import { readResponses } from './survey/readResponses.ts';
import { isHeader, kindOf, type NotUnderstood, type Understood } from './table/kindOf.ts';
import { collector } from './table/collector.ts';
import { readSheet } from './table/readSheet.ts';
import type { TableReader } from './table/tableReader.ts';
import { WIDEST } from './table/findHeader.ts';
import { toSheet, type Sheet, type SheetRow } from './table/toSheet.ts';

const readers: Readonly<Record<TableKind, TableReader>> = {
  responses: readResponses,
  incidents: readIncidents,
  indexes: readIndexes,
  headcount: readHeadcount,
  absence: readAbsence,
  health: readHealth,
  rounds: readRounds,
  units: readUnits,
};

/** Rows whose values may decide what a table is. */
const LOOKED_AT = 20;

/** A delimited text to records, chunk by chunk; returns what it was. */
export function* readTable(name: string, text: string): Generator<Batch, SourceKind> {
  return yield* readOneSheet(toSheet(name, text, isHeader));
}

/**
 * One table to records. A table of no known kind gives one issue `table-unknown`, one of more columns than any table has
 * `table-too-wide`.
 */
export function* readOneSheet(sheet: Sheet): Generator<Batch, SourceKind> {
  if (sheet.header.length > WIDEST) {
    yield telling(sheet, 'table-too-wide', { columns: sheet.width, most: WIDEST });
    return 'unknown';
  }
  const found = understand(sheet);
  if (found.kind === null) {
    const { nearest, missing } = found;
    const values = { headers: sheet.header.join(', '), nearest: nearest ?? '', missing: missing.join(', ') };
    yield telling(sheet, 'table-unknown', values);
    return 'unknown';
  }
  yield* readSheet(sheet, found, readers[found.kind]);
  return found.kind;
}

/** Whether a text is plainly a table, whatever its file is called: its header is understood and most rows fit it. */
export function looksLikeTable(text: string): boolean {
  const sheet = toSheet('', text.slice(0, 65_536), isHeader);
  if (sheet.header.length < 3 || understand(sheet).kind === null) return false;
  const rows = firstRows(sheet);
  return rows.filter((row) => row.problem === null).length > rows.length / 2;
}

export const understand = (sheet: Sheet): Understood | NotUnderstood =>
  kindOf(
    sheet.header,
    firstRows(sheet).map((row) => row.cells),
  );

function firstRows(sheet: Sheet): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) if (rows.push(row) === LOOKED_AT) break;
  return rows;
}

function telling(sheet: Sheet, rule: string, values: Issue['values']): Batch {
  const out = collector(sheet.name, sheet.sheet);
  out.issue({ rule, severity: 'error', line: sheet.headerLine, values });
  return { ...out.close(), done: 1 };
}
