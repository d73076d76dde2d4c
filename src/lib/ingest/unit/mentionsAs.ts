import type { Placement } from '../../model/placement.ts';
import type { UnitMention } from '../../model/source.ts';
import { unitId } from '../../model/unit.ts';
import { canonical } from './movingIds.ts';

interface Known {
  aliases: ReadonlyMap<string, string>;
  decided: ReadonlyMap<string, Placement>;
  nameOf: (id: string) => string;
  /** Whether any row is about the name. */
  bears: (id: string) => boolean;
}

/**
 * What the sources say of the units, each by its one name, and what a person has said of them, which outweighs it. Where a
 * table of units gives a unit's place, what rows imply of it is left out, and so are names that nothing lies under then
 * and no row is about.
 */
export function mentionsAs(said: readonly UnitMention[], known: Known): UnitMention[] {
  const { aliases, decided, nameOf } = known;
  const renamed = said.map((mention) => rename(mention, aliases, nameOf));
  const placed = new Set(decided.keys());
  const stated = new Set(renamed.flatMap((m) => (m.explicit ? [unitId(m.name)] : [])));
  const kept = renamed.map((mention): UnitMention => {
    const id = unitId(mention.name);
    if (placed.has(id)) return { ...mention, parent: null, explicit: false };
    return stated.has(id) && !mention.explicit ? { ...mention, parent: null } : mention;
  });
  return [...withoutBare(kept, stated.size > 0, known), ...placesOf(decided, aliases, nameOf)];
}

function rename(
  mention: UnitMention,
  aliases: ReadonlyMap<string, string>,
  nameOf: (id: string) => string,
): UnitMention {
  const as = (name: string): string => {
    const id = unitId(name);
    const to = canonical(aliases, id);
    return to === id ? name : nameOf(to);
  };
  const name = as(mention.name);
  const parent = mention.parent === null ? null : as(mention.parent);
  if (name === mention.name && parent === mention.parent) return mention;
  // Another name of a unit is no word of the table of units on where it lies.
  return { ...mention, name, parent, explicit: mention.explicit === true && name === mention.name };
}

/** With a table of units, an area that only rows name, and that nothing lies under any more, is no unit. */
function withoutBare(mentions: readonly UnitMention[], hasTable: boolean, { bears, decided }: Known): UnitMention[] {
  if (!hasTable) return [...mentions];
  const above = new Set(mentions.flatMap((m) => (m.parent === null ? [] : [unitId(m.parent)])));
  const places = [...decided.values()].flatMap((p) => [unitId(p.name), unitId(p.unit ?? '')]);
  const needed = new Set([...above, ...places]);
  const stated = new Set(mentions.flatMap((m) => (m.explicit ? [unitId(m.name)] : [])));
  return mentions.filter(({ name }) => {
    const id = unitId(name);
    return stated.has(id) || needed.has(id) || bears(id);
  });
}

/** A person's answers as mentions that outweigh all others. */
function placesOf(
  decided: ReadonlyMap<string, Placement>,
  aliases: ReadonlyMap<string, string>,
  nameOf: (id: string) => string,
): UnitMention[] {
  return [...decided].flatMap(([id, p]): UnitMention[] => {
    if (p.as === 'same') return [];
    const parent = p.unit === null ? null : nameOf(canonical(aliases, unitId(p.unit)));
    return [{ name: nameOf(id), parent, level: null, group: null, explicit: true }];
  });
}
