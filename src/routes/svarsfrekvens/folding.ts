import type { GroupAnswers } from '$lib/analysis/responses/round.ts';
import type { Unit } from '$lib/analysis/unitTree.ts';
import { branchesOf } from './branches.ts';

/** More groups than these are folded, so that each can be found. */
export const mostOpen = 60;

/** A branch of the organisation with groups below its own. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  /** Groups below the branch's own. */
  readonly below: readonly GroupAnswers[];
}

/** The groups as they are shown: those of open branches, of the others the branch's own. */
export interface Folded {
  readonly shown: readonly GroupAnswers[];
  readonly branches: readonly Branch[];
  /** How many lie folded below a group that is shown, by its id. */
  readonly under: ReadonlyMap<string, number>;
}

/** Folds groups by the branches of the organisation. `open`: ids of the open ones; a group outside the tree is always shown. */
export function folded(
  groups: readonly GroupAnswers[],
  units: readonly Unit[],
  chosen: string | null,
  open: ReadonlySet<string>,
): Folded {
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  const branches = new Map(branchesOf(units, chosen).map((u) => [u.unit_id, u.name]));
  const branchAbove = (group: GroupAnswers): string | null => {
    for (
      let at = group.unit === null ? null : (parents.get(group.unit) ?? null);
      at !== null;
      at = parents.get(at) ?? null
    )
      if (branches.has(at)) return at;
    return null;
  };
  const below = new Map<string, GroupAnswers[]>();
  const shown = groups.filter((group) => {
    const at = branchAbove(group);
    if (at === null) return true;
    below.set(at, [...(below.get(at) ?? []), group]);
    return open.has(at);
  });
  const under = new Map(
    shown.flatMap((group) => {
      const own = group.unit === null || open.has(group.unit) ? undefined : below.get(group.unit);
      return own ? [[group.id, own.length] as const] : [];
    }),
  );
  return {
    ...{ shown, under },
    branches: [...below].map(([id, of]) => ({ id, name: branches.get(id) ?? id, open: open.has(id), below: of })),
  };
}
