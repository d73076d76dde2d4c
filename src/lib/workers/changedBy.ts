import type { Decisions } from '../model/decisions.ts';
import type { SourceReport } from '../model/source.ts';

/** The names of the sources with a table that is to be read otherwise by what is decided now than by what was before. */
export function changedBy(before: Decisions, now: Decisions, sources: readonly SourceReport[]): string[] {
  const [old, fresh] = [byShape(before), byShape(now)];
  const changed = (shape: string | null): boolean => shape !== null && old.get(shape) !== fresh.get(shape);
  return sources.filter(({ tables }) => tables.some((t) => changed(t.shape))).map(({ name }) => name);
}

const byShape = ({ mappings }: Decisions): Map<string, string> =>
  new Map(mappings.map((mapping) => [mapping.shape, JSON.stringify(mapping)]));
