import type { Unit } from '../unitTree.ts';
import { askedOf } from './changes.ts';
import type { GroupAnswers } from './round.ts';

export const orders = ['organisation', 'rate', 'size'] as const;
export type Order = (typeof orders)[number];

/** The share of a group that answered, both sides together, 0–1; null when no pair can be counted. */
export function rateOf(group: GroupAnswers): number | null {
  const counted = group.tallies.filter((t) => t.fault === null || t.fault === 'unknown-side');
  const invited = counted.reduce((n, t) => n + t.invited, 0);
  return invited === 0 ? null : counted.reduce((n, t) => n + t.answered, 0) / invited;
}

/** Groups in an order: as the organisation stands (those outside the tree last, in the source's order), the lowest rate first (those without any last), or the largest first. */
export function orderGroups(groups: readonly GroupAnswers[], order: Order, units: readonly Unit[]): GroupAnswers[] {
  const position = new Map(units.map((u, i) => [u.unit_id, i]));
  const place = {
    organisation: (g: GroupAnswers) => (g.unit === null ? undefined : position.get(g.unit)) ?? Infinity,
    rate: (g: GroupAnswers) => rateOf(g) ?? Infinity,
    size: (g: GroupAnswers) => -askedOf(g),
  }[order];
  const placed = groups.map((group, i) => ({ group, at: place(group), i }));
  // Infinity − Infinity is no number: equal places keep the order they came in.
  return placed.sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at)).map(({ group }) => group);
}
