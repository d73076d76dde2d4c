import type { Row, TableName } from '../../model/tables.ts';
import { isSum, likenessOf, ownId, sumKey } from './incidentKeys.ts';
import { keyOf } from './keyOf.ts';

type AnyRow = Row<TableName>;
type Incident = Row<'incidents'>;

/** Which rows of an older file a newer one tells of too. */
export interface Shared {
  /** Their places among the older file's rows. */
  rows: readonly number[];
  /** Those of them of which the newer one says something else. */
  changed: ReadonlySet<number>;
  /** False where it seems by chance: ids that two systems have given to different events. */
  same: boolean;
}

/** A file's rows of one table, by what they tell of. */
export interface Indexed {
  rows: readonly AnyRow[];
  keys: readonly (string | null)[];
  /** Where each key stands first, and how often. */
  at: ReadonlyMap<string, { first: number; times: number }>;
  /** Events that are known by their likeness alone: how many of a key may be the same is to be counted. */
  unnamed: boolean;
}

/** Whether most of the file's events bear ids of its system. */
export const hasIds = (rows: readonly AnyRow[]): boolean =>
  (rows as Incident[]).filter((row) => ownId(row) !== null).length * 2 > rows.length;

/**
 * `byId`: incidents are known by their ids, not by their likeness. The sums that a protocol cites are left alone: where sums
 * are shown, each file's stand beside each other.
 */
export function indexRows(table: TableName, rows: readonly AnyRow[], byId: boolean, isProtocol: boolean): Indexed {
  const key = keyFor(table, byId, isProtocol);
  const keys = rows.map(key);
  const at = new Map<string, { first: number; times: number }>();
  keys.forEach((k, i) => {
    if (k === null) return;
    const known = at.get(k);
    if (known) known.times++;
    else at.set(k, { first: i, times: 1 });
  });
  return { rows, keys, at, unnamed: table === 'incidents' && !byId };
}

function keyFor(table: TableName, byId: boolean, isProtocol: boolean): (row: AnyRow) => string | null {
  if (table !== 'incidents') return keyOf[table as keyof typeof keyOf] as (row: AnyRow) => string;
  return (row) => {
    const incident = row as Incident;
    if (isSum(incident)) return isProtocol ? null : `sum\n${sumKey(incident)}`;
    if (byId) return ownId(incident);
    return incident.occurred === null ? null : likenessOf(incident);
  };
}

/** Compares two files. Of events without ids the newer file tells of as many as it has of a likeness. */
export function sharedBy(newer: Indexed, older: Indexed): Shared {
  const rows: number[] = [];
  const changed = new Set<number>();
  const left = new Map<string, number>();
  older.keys.forEach((key, i) => {
    const known = key === null ? undefined : newer.at.get(key);
    if (key === null || !known) return;
    if (older.unnamed && !key.startsWith('sum\n')) {
      const free = left.get(key) ?? known.times;
      if (free === 0) return;
      left.set(key, free - 1);
    }
    rows.push(i);
    if (!saysTheSame(newer.rows[known.first]!, older.rows[i]!)) changed.add(i);
  });
  const same = rows.length > 0 && isTheSame(newer, older, rows);
  const chance = older.unnamed && !same && rows.length < ALIKE;
  return chance ? { rows: [], changed: new Set(), same } : { rows, changed, same };
}

/** The columns that say where a row was read and not what it says. */
const origin = new Set(['source', 'incident_id']);

const saysTheSame = (a: AnyRow, b: AnyRow): boolean =>
  Object.entries(a).every(([column, value]) => origin.has(column) || value === (b as Record<string, unknown>)[column]);

/** So many events alike are no chance, if they are half of those that could be. */
const ALIKE = 3;

function isTheSame(newer: Indexed, older: Indexed, rows: readonly number[]): boolean {
  const events = rows.filter((i) => 'occurred' in older.rows[i]! && !older.keys[i]!.startsWith('sum\n'));
  if (events.length < rows.length || events.length === 0) return true;
  const days = (of: Indexed) => (of.rows as Incident[]).flatMap((row) => row.occurred ?? []);
  if (!older.unnamed) {
    const agreeing = events.filter((i) => {
      const twin = newer.rows[newer.at.get(older.keys[i]!)!.first] as Incident;
      return isOneEvent(twin, older.rows[i] as Incident);
    });
    return agreeing.length * 2 >= events.length;
  }
  const [a, b] = [days(newer), days(older)];
  const [from, to] = [later(first(a), first(b)), earlier(last(a), last(b))];
  const within = (of: string[]) => of.filter((day) => day >= from && day <= to).length;
  const [few, many] = [within(a), within(b)].sort((x, y) => x - y) as [number, number];
  return events.length === many || (events.length >= ALIKE && events.length * 2 >= few);
}

/** Days are few and running numbers begin at 1: an event that also has its place or its type in common is one. */
const isOneEvent = (a: Incident, b: Incident): boolean =>
  a.occurred === b.occurred && (a.unit_id === b.unit_id || a.type === b.type);

const first = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b), '9999');
const last = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
