import { DecisionsFile, type Decisions } from '../../model/decisions.ts';
import type { TableMapping } from '../../model/tableMapping.ts';
import { unitId } from '../../model/unit.ts';
import { choiceFor } from '../table/choices.ts';
import { kindNamed } from '../table/columns.ts';

/** What a file of decisions gives: them, or why it is refused and where in it that stands. */
export type ReadDecisions =
  { decisions: Decisions } | { problem: 'size' | 'json' | 'version' | 'shape' | 'column' | 'word'; where: string };

/** A file that begins so claims to hold decisions. */
const claims = /^\ufeff?\s*\{\s*"samsyn"\s*:\s*"decisions"/;
/** What a person decides fits many times in this; a larger file is not looked at. Characters. */
const MOST = 5_000_000;

/** True where a text says that it holds decisions; its first characters are enough. */
export const claimsDecisions = (text: string): boolean => claims.test(text);

/**
 * Reads a file of decisions: all of it or nothing. A form of a later version, a field too many, a missing one, a column
 * that its kind of table does not have, a header that the shape does not have, or a word that is none of ours is refused
 * with its place. Where a shape (or a name) stands twice the later counts.
 */
export function readDecisions(text: string): ReadDecisions {
  if (text.length > MOST) return { problem: 'size', where: '' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''), refusingPrototypes);
  } catch (cause) {
    return {
      problem: cause instanceof PrototypeNamed ? 'shape' : 'json',
      where: cause instanceof PrototypeNamed ? '__proto__' : '',
    };
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (version !== 1) return { problem: 'version', where: 'version' };
  const read = DecisionsFile.safeParse(json);
  if (!read.success) return { problem: 'shape', where: pathOf(read.error.issues[0]?.path ?? []) };
  const { mappings, placements, overlaps, limits, pins } = read.data;
  for (const [i, mapping] of mappings.entries()) {
    const fault = faultOf(mapping);
    if (fault) return { problem: fault.problem, where: `mappings.${i}.${fault.where}` };
  }
  return {
    decisions: {
      mappings: latest(mappings, (m) => m.shape),
      placements: latest(placements, (p) => unitId(p.name)),
      overlaps,
      limits: latest(limits, (l) => l.of),
      pins: latest(pins, (p) => p.id),
    },
  };
}

/** `mappings.3.columns.type` */
const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 200);

class PrototypeNamed extends Error {}
/** A key that would be taken for an object's prototype is no column and no word. */
function refusingPrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new PrototypeNamed();
  return value;
}

function latest<T>(items: readonly T[], key: (item: T) => string): T[] {
  const last = new Map<string, T>();
  for (const item of items) {
    last.delete(key(item));
    last.set(key(item), item);
  }
  return [...last.values()];
}

/** What in a mapping is not of its kind: a column, a header, a word; null where all is. */
export function faultOf({
  kind,
  shape,
  columns,
  values,
}: TableMapping): { problem: 'column' | 'word'; where: string } | null {
  if (kind === null) return null;
  const known = new Set(kindNamed(kind).columns.map(([column]) => column));
  const keys = new Set(shape.split('|'));
  for (const [column, key] of Object.entries(columns))
    if (!known.has(column) || !keys.has(key)) return { problem: 'column', where: `columns.${column}` };
  for (const [column, words] of Object.entries(values)) {
    const choice = known.has(column) ? choiceFor(kind, column) : null;
    if (!choice) return { problem: 'column', where: `values.${column}` };
    const wrong = Object.keys(words).find((word) => !choice.ours.includes(words[word]!));
    if (wrong !== undefined) return { problem: 'word', where: `values.${column}.${wrong}` };
  }
  return null;
}
