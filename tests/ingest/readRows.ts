import { documentEffects } from '../../scripts/lib/documents.ts';
import { readFile } from '../../src/lib/ingest/read.ts';
import { readTable } from '../../src/lib/ingest/readTable.ts';
import type { UnitMention } from '../../src/lib/model/source.ts';
import type { Issue } from '../../src/lib/model/issue.ts';
import type { SourceKind, TableReport } from '../../src/lib/model/source.ts';
import type { TableMapping } from '../../src/lib/model/tableMapping.ts';
import { tableNames, type Row, type Rows, type TableName } from '../../src/lib/model/tables.ts';

/** All that a table gives, its chunks joined. */
export interface ReadTable {
  kind: SourceKind;
  rows: Rows;
  units: UnitMention[];
  issues: Issue[];
  tables: TableReport[];
  chunks: number;
}

/** Reads a table whole, for tests. */
export function readWhole(text: string, name = 'f.csv', mappings: readonly TableMapping[] = []): ReadTable {
  const whole: ReadTable = { kind: 'unknown', rows: {}, units: [], issues: [], tables: [], chunks: 0 };
  const reading = readTable(name, text, mappings);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return { ...whole, kind: step.value };
    whole.chunks++;
    for (const table of tableNames) append(whole.rows, table, step.value.rows[table]);
    whole.units.push(...step.value.units);
    whole.issues.push(...step.value.issues);
    if (step.value.table) whole.tables.push(step.value.table);
  }
}

function append<T extends TableName>(into: Rows, table: T, rows: Rows[T]): void {
  if (rows) into[table] = [...(into[table] ?? []), ...(rows as Row<T>[])] as Rows[T];
}

/** The rows of one table, without the file's name. */
export const rowsOf = <T extends TableName>(text: string, table: T, name?: string): Omit<Row<T>, 'source'>[] =>
  ((readWhole(text, name).rows[table] ?? []) as Row<T>[]).map((row) => {
    const rest: Row<T> & { source?: string } = { ...row };
    delete rest.source;
    return rest;
  });

/** An issue as a line: rule, line, and values in order. */
export const told = ({ rule, place, values }: Issue): string =>
  [rule, place?.line ?? '-', ...Object.values(values)].join(' ');

/** Columns are picked for tests that look at few of them. */
export const pick = <R extends object, K extends keyof R>(rows: readonly R[], ...keys: K[]): R[K][][] =>
  rows.map((row) => keys.map((key) => row[key]));

/** Reads a file whole, whatever its format. */
export async function readFileWhole(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const whole: ReadTable = { kind: 'unknown', rows: {}, units: [], issues: [], tables: [], chunks: 0 };
  const reading = readFile({ name, bytes, modified: 0 }, documentEffects);
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return { ...whole, kind: step.value };
    whole.chunks++;
    for (const table of tableNames) append(whole.rows, table, step.value.rows[table]);
    whole.units.push(...step.value.units);
    whole.issues.push(...step.value.issues);
  }
}

/** An issue as `told` gives it, with the sheet that it is on. */
export const toldInSheet = (issue: Issue): string =>
  issue.place?.sheet === undefined ? told(issue) : `${issue.place.sheet}: ${told(issue)}`;
