import type { Unit } from '../unitTree.ts';
import type { GroupAnswers } from './round.ts';
import { totalsOf, type Total } from './totals.ts';

/** The sums of the groups that sit on one level of the organisation. */
export interface LevelSum {
  /** The level in the organisation's own words. */
  readonly level: string;
  readonly groups: number;
  readonly totals: readonly Total[];
}

/** Sums by level, from the top down, over groups whose unit has a level; none when all sit on the same. */
export function levelSums(groups: readonly GroupAnswers[], units: readonly Unit[]): LevelSum[] {
  const byId = new Map(units.map((u) => [u.unit_id, u]));
  const levels = new Map<string, { depth: number; groups: GroupAnswers[] }>();
  for (const group of groups) {
    const unit = group.unit === null ? undefined : byId.get(group.unit);
    if (!unit || unit.level === null) continue;
    const known = levels.get(unit.level) ?? { depth: unit.depth, groups: [] };
    known.depth = Math.min(known.depth, unit.depth);
    known.groups.push(group);
    levels.set(unit.level, known);
  }
  if (levels.size < 2) return [];
  return [...levels]
    .sort(([, a], [, b]) => a.depth - b.depth)
    .map(([level, { groups: of }]) => ({ level, groups: of.length, totals: totalsOf(of) }));
}

/** For each unit with groups below it: the sums of its own group and all below, by unit. */
export function sumsBelow(groups: readonly GroupAnswers[], units: readonly Unit[]): Map<string, Total[]> {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  const under = new Map<string, GroupAnswers[]>();
  for (const group of groups)
    for (let at = group.unit; at !== null; at = parents.get(at) ?? null) {
      const list = under.get(at) ?? [];
      list.push(group);
      under.set(at, list);
    }
  return new Map([...under].filter(([, of]) => of.length > 1).map(([unit, of]) => [unit, totalsOf(of)]));
}
