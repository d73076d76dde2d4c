import type { Placement } from '../../model/placement.ts';
import { unitId } from '../../model/unit.ts';

/** Which unit a row is about, by the id that it bears and the day that it is about (ISO; null if it says none). */
export type UnitOn = (id: string, day: string | null) => string;

interface Became {
  into: string;
  from: string;
}

/**
 * Follows a unit's other names to the unit itself, and from there, for a row of a day when it had become another, to that
 * one. Where a person's answers go round in a circle the row stays with the first unit that comes again.
 */
export function movingIds(aliases: ReadonlyMap<string, string>, placements: Iterable<Placement>): UnitOn {
  const became = new Map<string, Became>();
  for (const p of placements)
    if (p.as === 'became')
      became.set(canonical(aliases, unitId(p.name)), { into: canonical(aliases, unitId(p.unit)), from: p.from });
  const known = new Map<string, string>();
  return (id, day) => {
    let at = known.get(id);
    if (at === undefined) known.set(id, (at = canonical(aliases, id)));
    if (day === null || !became.has(at)) return at;
    const seen = new Set<string>();
    for (let next = became.get(at); next && day >= next.from && !seen.has(at); next = became.get(at)) {
      seen.add(at);
      at = next.into;
    }
    return at;
  };
}

/** The unit at the end of a chain of names; in a circle of them, the one that comes first by its letters. */
export function canonical(aliases: ReadonlyMap<string, string>, id: string): string {
  const walked = new Set<string>();
  let at = id;
  for (let next = aliases.get(at); next !== undefined && next !== at; next = aliases.get(at)) {
    if (walked.has(at)) return [...walked].sort()[0] ?? at;
    walked.add(at);
    at = next;
  }
  return at;
}
