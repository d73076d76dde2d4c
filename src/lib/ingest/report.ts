import type { Issue } from '../model/issue.ts';
import type { Batch, SourceFile, SourceKind, SourceReport, TableReport } from '../model/source.ts';
import { tableNames, type Rows, type TableName } from '../model/tables.ts';
import { unitId } from '../model/unit.ts';
import { readDay } from './table/readDay.ts';
import { readPeriod } from './table/readPeriod.ts';

/**
 * The columns that say what time a source speaks of: what happened, not what is planned or when it was written down.
 */
const times: Partial<Record<TableName, readonly string[]>> = {
  meetings: ['date'],
  responses: ['date'],
  answer_days: ['date'],
  opinions: ['date'],
  incidents: ['occurred', 'period_from', 'period_to'],
  indexes: ['year'],
  benchmarks: ['year'],
  headcount: ['period'],
  absence: ['period'],
  health: ['period'],
  rounds: ['period'],
};

/**
 * What was read from a source, from all its pieces. The hash (SHA-256, hexadecimal) is made by the caller: it takes a
 * promise.
 */
export function report(file: SourceFile, kind: SourceKind, batches: Iterable<Batch>, hash: string): SourceReport {
  const tables: TableReport[] = [];
  const rows: Record<string, number> = {};
  const severities: Record<Issue['severity'], number> = { error: 0, warning: 0, note: 0 };
  const moments = new Set<string | number>();
  /** A table of units gives names, of which the tree is made later: they are what was read of it. */
  const units = new Set<string>();
  for (const batch of batches) {
    for (const unit of batch.units) if (unit.explicit || kind === 'units') units.add(unitId(unit.name));
    for (const table of tableNames) {
      const count = batch.rows[table]?.length ?? 0;
      if (count > 0) rows[table] = (rows[table] ?? 0) + count;
    }
    for (const { severity } of batch.issues) severities[severity]++;
    if (batch.table) tables.push(batch.table);
    addMoments(batch.rows, moments);
  }
  if (units.size > 0) rows['units'] = units.size;
  const { error: errors, warning: warnings, note: notes } = severities;
  const { name, bytes, modified } = file;
  const about = { name, kind, hash, bytes: bytes.length, modified };
  return { ...about, rows, ...reach(moments), tables, errors, warnings, notes };
}

function addMoments(rows: Rows, moments: Set<string | number>): void {
  for (const [table, columns] of Object.entries(times)) {
    for (const row of (rows[table as TableName] ?? []) as Record<string, string | number | null>[]) {
      for (const column of columns) {
        const moment = row[column] ?? null;
        if (moment !== null) moments.add(moment);
      }
    }
  }
}

/** The first and the last day of days, months and years. */
function reach(moments: Iterable<string | number>): Pick<SourceReport, 'from' | 'to'> {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const moment of moments) {
    const day = readDay(String(moment));
    const period = day === null ? readPeriod(String(moment)) : { from: day, to: day };
    if (period === null) continue;
    if (from === null || period.from < from) from = period.from;
    if (to === null || period.to > to) to = period.to;
  }
  return { from, to };
}
