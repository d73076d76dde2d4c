import type { Issue } from '../../model/issue.ts';
import type { Unit } from './gatherUnits.ts';

/**
 * Makes units that lie under each other in a circle into a tree: the first of them (in order of mention) whose parent
 * is only implied, else the first, becomes a top. Each circle is told.
 */
export function breakCycles(units: ReadonlyMap<string, Unit>, issues: Issue[]): void {
  const clear = new Set<string>();
  for (const unit of units.values()) {
    const path = new Map<string, Unit>();
    let at: Unit | undefined = unit;
    while (at && !clear.has(at.id) && !path.has(at.id)) {
      path.set(at.id, at);
      at = at.parent === null ? undefined : units.get(at.parent);
    }
    if (at && path.has(at.id)) cut(circleFrom(at, path), units, issues);
    for (const id of path.keys()) clear.add(id);
  }
}

function circleFrom(start: Unit, path: ReadonlyMap<string, Unit>): Unit[] {
  const walked = [...path.values()];
  return walked.slice(walked.indexOf(start));
}

function cut(circle: readonly Unit[], units: ReadonlyMap<string, Unit>, issues: Issue[]): void {
  const unit = circle.find((u) => !u.explicit) ?? circle[0];
  if (!unit || unit.parent === null) return;
  const values = { unit: unit.name, parent: units.get(unit.parent)?.name ?? unit.parent };
  issues.push({ source: unit.source, place: unit.place, rule: 'unit-cycle', severity: 'warning', values });
  unit.parent = null;
}
