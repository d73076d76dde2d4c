import type { Issue } from '../../model/issue.ts';
import type { Overlap, OverlapChoice, OverlapRule } from '../../model/overlap.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Row, Rows, TableName } from '../../model/tables.ts';
import { hasIds, indexRows, sharedBy, type Indexed } from './shared.ts';
import { sumsBesideEvents } from './sumsBesideEvents.ts';
import { reachOf, type Reach } from './reachOf.ts';
import { tellOverlaps } from './tellOverlaps.ts';

/** What is read of one source, as far as it may tell of the same as another. */
export interface OverlapSource {
  name: string;
  hash: string;
  kind: SourceKind;
  modified: number;
  rows: Rows;
}

/** The sources' rows, each told once. */
export interface JoinedSources {
  rows: Rows[];
  overlaps: Overlap[];
  issues: Issue[];
}

type AnyRow = Row<TableName>;
interface Ranked extends OverlapSource {
  /** Its place among the sources as they were given. */
  at: number;
  reach: Reach | null;
}

const compared: readonly TableName[] = [
  'responses',
  'answer_days',
  'opinions',
  'seats',
  'incidents',
  'indexes',
  'benchmarks',
  'headcount',
  'absence',
  'health',
  'rounds',
];

/**
 * Leaves out what another source tells too, so that nothing is counted twice: of two exports of the same the newer one's
 * row holds (that of the later last day, else the one changed or added last; a table before a protocol that cites it).
 * Rows are known by the system's ids, by what they tell of (a unit's value of a year), or, for events without ids, by
 * their likeness where most of the common time is alike. A person may say otherwise of two files. Ids that two systems
 * gave to different events are no overlap, and told.
 */
export function joinSources(
  sources: readonly OverlapSource[],
  choices: readonly OverlapChoice[],
  today: string,
): JoinedSources {
  const ranked = sources.map((s, at): Ranked => ({ ...s, at, reach: reachOf(s.rows, today) })).sort(newestFirst);
  const rows = sources.map((s) => ({ ...s.rows }));
  const ruleOf = rulesOf(choices);
  const overlaps: Overlap[] = [];
  for (const table of compared) {
    const having = ranked.filter((s) => (s.rows[table]?.length ?? 0) > 0);
    if (having.length > 1) overlaps.push(...joinTable(table, having, ruleOf, rows));
  }
  const issues = [...tellOverlaps(overlaps), ...sumsBesideEvents(sources)];
  return { rows, overlaps, issues };
}

function newestFirst(a: Ranked, b: Ranked): number {
  const cited = Number(a.kind === 'protocol') - Number(b.kind === 'protocol');
  if (cited !== 0) return cited;
  const [x, y] = [a.reach?.to ?? '', b.reach?.to ?? ''];
  return x === y ? b.modified - a.modified || b.at - a.at : x > y ? -1 : 1;
}

type RuleOf = (a: Ranked, b: Ranked) => OverlapRule | null;

/** A person's answer for two files, whichever of them counts as the newer by now. */
function rulesOf(choices: readonly OverlapChoice[]): RuleOf {
  const rules = new Map(choices.map(({ newer, older, rule }) => [`${newer} ${older}`, rule]));
  return (a, b) => rules.get(`${a.hash} ${b.hash}`) ?? rules.get(`${b.hash} ${a.hash}`) ?? null;
}

function joinTable(table: TableName, sources: readonly Ranked[], ruleOf: RuleOf, into: Rows[]): Overlap[] {
  const rowsOf = (s: Ranked) => s.rows[table] as readonly AnyRow[];
  const named = new Map(sources.map((s) => [s, table === 'incidents' && hasIds(rowsOf(s))]));
  const indexes = new Map<string, Indexed>();
  const indexed = (s: Ranked, byId: boolean): Indexed => {
    const key = `${s.at} ${byId}`;
    const known = indexes.get(key) ?? indexRows(table, rowsOf(s), byId, s.kind === 'protocol');
    indexes.set(key, known);
    return known;
  };
  const overlaps: Overlap[] = [];
  for (const [i, older] of sources.entries()) {
    const gone = new Set<number>();
    const renamed = new Set<number>();
    for (const newer of sources.slice(0, i)) {
      const chosen = ruleOf(newer, older);
      const byId = named.get(newer) === true && named.get(older) === true;
      const apart = !touch(newer.reach, older.reach);
      if (chosen === null && apart && !byId) continue;
      const { rows, changed, same } = sharedBy(indexed(newer, byId), indexed(older, byId));
      const fresh = rows.filter((row) => !gone.has(row));
      const rule = chosen ?? (same ? 'add' : 'both');
      // Each file may number its events anew: of another time, they are others.
      const told = fresh.length > 0 && (same || !apart);
      if (told || (chosen === 'replace' && gone.size < rowsOf(older).length))
        overlaps.push(describe(table, newer, older, { rule, chosen, fresh, changed, all: rowsOf(older).length }));
      if (rule === 'replace') rowsOf(older).forEach((_, row) => gone.add(row));
      else if (rule === 'add') for (const row of fresh) gone.add(row);
      else if (byId) for (const row of fresh) renamed.add(row);
    }
    if (gone.size + renamed.size > 0) into[older.at] = { ...into[older.at], ...left(table, older, gone, renamed) };
  }
  return overlaps;
}

/** Whether two files speak of a common time; one that says none may speak of any. */
const touch = (a: Reach | null, b: Reach | null): boolean => !a || !b || (a.from <= b.to && b.from <= a.to);

interface Found {
  rule: OverlapRule;
  chosen: OverlapRule | null;
  fresh: readonly number[];
  changed: ReadonlySet<number>;
  all: number;
}

const describe = (
  table: TableName,
  newer: Ranked,
  older: Ranked,
  { rule, chosen, fresh, changed, all }: Found,
): Overlap => ({
  ...{ table, newer: newer.name, older: older.name, shared: fresh.length, rule, chosen: chosen !== null },
  changed: fresh.filter((row) => changed.has(row)).length,
  alone: all - fresh.length,
});

/** The rows that are left; events that share their ids with others get the file's name to theirs. */
function left(table: TableName, { rows, name }: Ranked, gone: ReadonlySet<number>, renamed: ReadonlySet<number>): Rows {
  const kept = (rows[table] as AnyRow[]).flatMap((row, i) => {
    if (gone.has(i)) return [];
    if (!renamed.has(i)) return [row];
    const incident = row as Row<'incidents'>;
    return [{ ...incident, incident_id: `${incident.incident_id} (${name})` }];
  });
  return { [table]: kept } as Rows;
}
