import type { Unit } from '$lib/analysis/unitTree.ts';

/** Where the tree of units first parts below the chosen one: the units there; those below a single top where nothing is chosen. */
export function branchesOf(units: readonly Unit[], chosen: string | null): Unit[] {
  const below = (id: string | null): Unit[] => units.filter((u) => u.parent_id === id);
  let branches = below(chosen);
  for (let [only] = branches; branches.length === 1 && only; [only] = branches) {
    const next = below(only.unit_id);
    if (next.length === 0) break;
    branches = next;
  }
  return branches;
}

/** The name of the branch that a unit lies in, itself among them; null for one above them all. */
export function branchOf(units: readonly Unit[], chosen: string | null): (unit: string) => string | null {
  const branches = new Map(branchesOf(units, chosen).map((u) => [u.unit_id, u.name]));
  const parents = new Map(units.map((u) => [u.unit_id, u.parent_id]));
  return (unit) => {
    for (let at: string | null = unit; at !== null; at = parents.get(at) ?? null) {
      const name = branches.get(at);
      if (name !== undefined) return name;
    }
    return null;
  };
}
