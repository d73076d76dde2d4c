import { named, type Change } from './changes.ts';

/** A unit whose change is more than chance, with the part that says most. */
export interface Finding {
  readonly unit: string;
  /** The change that is named: a part's where a part stands out, else the whole's. */
  readonly change: Change;
  /** True when that part alone changed: no other part of the unit stands out, and none changed half as much. */
  readonly alone: boolean;
}

const strongest = (changes: readonly Change[]): Change | undefined =>
  [...changes].sort((a, b) => a.q! - b.q! || Math.abs(b.by) - Math.abs(a.by))[0];

function findingOf(unit: string, own: readonly Change[]): Finding[] {
  const standing = own.filter((c) => c.q !== null && c.q <= named);
  const change = strongest(standing.filter((c) => c.part !== null)) ?? strongest(standing);
  if (!change) return [];
  const others = own.filter((c) => c.part !== null && c.part !== change.part);
  const alone =
    change.part !== null &&
    others.length > 0 &&
    others.every((c) => !standing.includes(c) && Math.abs(c.by) < Math.abs(change.by) / 2);
  return [{ unit, change, alone }];
}

/** The units whose change is more than chance, the surest first. */
export function findingsOf(changes: readonly Change[]): Finding[] {
  const byUnit = new Map<string, Change[]>();
  for (const change of changes) byUnit.set(change.unit, [...(byUnit.get(change.unit) ?? []), change]);
  return [...byUnit]
    .flatMap(([unit, own]) => findingOf(unit, own))
    .sort((a, b) => a.change.q! - b.change.q! || Math.abs(b.change.by) - Math.abs(a.change.by));
}
