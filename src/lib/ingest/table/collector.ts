import { z } from 'zod';
import type { Issue } from '../../model/issue.ts';
import type { Batch } from '../../model/source.ts';
import { rowSchema, type Row, type Rows, type TableName } from '../../model/tables.ts';
import type { UnitMention } from '../../model/source.ts';
import { issueLog, type Fault } from './issueLog.ts';
import { wordKey } from './shapeOf.ts';

/** Where a reader puts what it finds, until it is taken as a batch. */
export interface Collector {
  row<T extends TableName>(table: T, row: Row<T>, line: number): void;
  unit(mention: UnitMention): void;
  issue(fault: Fault): void;
  /** A word of a column that is not understood. */
  strange(column: string, word: string): void;
  /** How many different words of each column were not understood; so many at most that they can be words still. */
  stranges(): Record<string, number>;
  /** What has come since the last time. Rows that break their table's schema are told of and left out. */
  take(): Batch;
  /** What is left to tell at the end: the issues of which there were too many to tell one by one. */
  close(): Batch;
}

/** More different words than these in a column are texts. */
const MOST_WORDS = 200;

export function collector(source: string, sheet: string | null = null): Collector {
  const log = issueLog(source, sheet);
  const mentioned = new Set<string>();
  const strange = new Map<string, Set<string>>();
  let rows = new Map<TableName, { rows: unknown[]; lines: number[] }>();
  let units: UnitMention[] = [];
  const take = (issues: () => Issue[]): Batch => {
    const checked = [...rows].map(([table, r]) => [table, check(table, r.rows, r.lines, log.add)] as const);
    const of = (part: 'rows' | 'lines') => Object.fromEntries(checked.map(([table, found]) => [table, found[part]]));
    const places = { sheet, headers: {}, lines: of('lines') as Record<TableName, number[]> };
    const batch = { rows: of('rows') as Rows, places, units, issues: issues() };
    rows = new Map();
    units = [];
    return batch;
  };
  return {
    row(table, row, line) {
      let list = rows.get(table);
      if (!list) rows.set(table, (list = { rows: [], lines: [] }));
      list.rows.push(row);
      list.lines.push(line);
    },
    unit(mention) {
      const key = `${mention.name}\n${mention.parent ?? ''}\n${mention.level ?? ''}\n${mention.group ?? ''}`;
      if (mentioned.has(key)) return;
      mentioned.add(key);
      units.push(mention);
    },
    issue: log.add,
    strange(column, word) {
      let words = strange.get(column);
      if (!words) strange.set(column, (words = new Set()));
      if (words.size < MOST_WORDS) words.add(wordKey(word));
    },
    stranges: () => Object.fromEntries([...strange].map(([column, words]) => [column, words.size])),
    take: () => take(log.take),
    close: () => take(() => [...log.take(), ...log.rest()]),
  };
}

const schemas = new Map<TableName, z.ZodArray<z.ZodObject>>();
function schemaOf(table: TableName): z.ZodArray<z.ZodObject> {
  let schema = schemas.get(table);
  if (!schema) schemas.set(table, (schema = z.array(rowSchema(table))));
  return schema;
}

/** All at once; row by row only if one of them is wrong. */
function check(table: TableName, rows: unknown[], lines: number[], tell: (fault: Fault) => void) {
  const schema = schemaOf(table);
  if (schema.safeParse(rows).success) return { rows, lines };
  const valid = rows.map((row, i) => {
    const found = schema.element.safeParse(row);
    if (found.success) return true;
    const column = String(found.error.issues[0]?.path[0] ?? '');
    tell({ rule: 'row-invalid', severity: 'error', line: lines[i] ?? null, column, values: { table } });
    return false;
  });
  return { rows: rows.filter((_, i) => valid[i]), lines: lines.filter((_, i) => valid[i]) };
}
