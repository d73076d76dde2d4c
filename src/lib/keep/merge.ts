import type { Decisions } from '../model/decisions.ts';
import { freeName } from './freeName.ts';
import type { Content, KeptSource } from './kept.ts';

/**
 * A list that two have changed since they agreed on `base`: theirs, with what is new or changed in mine, and without what I took
 * out. Where both changed the same, mine holds. Theirs come first, in their order.
 */
export function mergeList<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  key: (item: T) => string,
): T[] {
  const before = new Map(base.map((item) => [key(item), JSON.stringify(item)]));
  const own = new Map(mine.map((item) => [key(item), item]));
  const merged = new Map(theirs.map((item) => [key(item), item]));
  for (const k of before.keys()) if (!own.has(k)) merged.delete(k);
  for (const [k, item] of own) if (before.get(k) !== JSON.stringify(item)) merged.set(k, item);
  return [...merged.values()];
}

/** What tells the decisions of a list apart: of two with one key the later holds. */
const keys: { [List in keyof Decisions]: (item: Decisions[List][number]) => string } = {
  mappings: (mapping) => mapping.shape,
  placements: (placement) => placement.name,
  overlaps: ({ newer, older }) => `${newer} ${older}`,
  limits: (limit) => limit.of,
  pins: (pin) => pin.id,
};

/** Decisions that two have changed since they agreed on `base`. */
export const mergeDecisions = (base: Decisions, mine: Decisions, theirs: Decisions): Decisions => {
  const merged = (list: keyof Decisions): unknown[] =>
    mergeList<never>(base[list] as never[], mine[list] as never[], theirs[list] as never[], keys[list] as never);
  return Object.fromEntries(
    (Object.keys(keys) as (keyof Decisions)[]).map((list) => [list, merged(list)]),
  ) as Decisions;
};

/** Gives sources of the same name and other content names of their own; the earlier ones keep theirs. */
function withFreeNames(sources: readonly KeptSource[]): KeptSource[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const name = freeName(source.name, taken);
    taken.add(name);
    return name === source.name ? source : { ...source, name };
  });
}

/** What two tabs, or a tab and a backup, have made of what they once agreed on: nothing of either is lost but what one took out. */
export const merge = (base: Content, mine: Content, theirs: Content): Content => ({
  sources: withFreeNames(mergeList(base.sources, mine.sources, theirs.sources, (source) => source.hash)),
  corrections: mergeList(base.corrections, mine.corrections, theirs.corrections, (correction) => correction.id),
  decisions: mergeDecisions(base.decisions, mine.decisions, theirs.decisions),
});
