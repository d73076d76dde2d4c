import type { Issue } from '../../model/issue.ts';
import type { UnitMention } from '../../model/source.ts';
import type { Row } from '../../model/tables.ts';
import { breakCycles } from './breakCycles.ts';
import { gatherUnits, type Unit } from './gatherUnits.ts';

/** The organisation: its units in the order of the tree, each with those above it. */
export interface UnitTree {
  units: Row<'units'>[];
  unit_tree: Row<'unit_tree'>[];
  issues: Issue[];
}

/**
 * No organisation has more levels; a longer chain is a fault in the data, and each unit's ancestors would fill the
 * memory.
 */
const DEEPEST = 20;

/**
 * One tree from what all sources say of the units. A table of units outweighs what other rows imply; among those, the
 * parent most often named. Units that are named only as parents are units too. A circle is broken and a chain of more
 * than 20 levels is cut; both are told. Several tops are allowed. Siblings stand in Swedish alphabetical order.
 */
export function assembleUnits(mentions: readonly UnitMention[]): UnitTree {
  const issues: Issue[] = [];
  const units = gatherUnits(mentions, issues);
  breakCycles(units, issues);
  const children = childrenOf(units, issues);
  const tree: UnitTree = { units: [], unit_tree: [], issues };
  const waiting = [...(children.get(null) ?? [])].reverse().map((unit) => ({ unit, above: [] as string[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { unit, above } = next;
    const { id: unit_id, name, level, group: group_name, parent: parent_id } = unit;
    const position = tree.units.length;
    tree.units.push({ unit_id, name, level, parent_id, group_name, depth: above.length, position });
    const path = [unit_id, ...above];
    path.forEach((ancestor_id, distance) => tree.unit_tree.push({ unit_id, ancestor_id, distance }));
    for (const child of [...(children.get(unit_id) ?? [])].reverse()) waiting.push({ unit: child, above: path });
  }
  return tree;
}

/** The units below each (null: at the top), sorted. Cuts chains that are too long. */
function childrenOf(units: ReadonlyMap<string, Unit>, issues: Issue[]): Map<string | null, Unit[]> {
  const collator = new Intl.Collator('sv');
  const children = new Map<string | null, Unit[]>();
  const depths = new Map<string, number>();
  for (const unit of units.values()) cutBelow(unit, units, depths, issues);
  for (const unit of units.values()) {
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(unit);
    else children.set(unit.parent, [unit]);
  }
  for (const siblings of children.values())
    siblings.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return children;
}

/** Gives the unit and those above it their depths, from the top down; one that would lie too deep becomes a top. */
function cutBelow(unit: Unit, units: ReadonlyMap<string, Unit>, depths: Map<string, number>, issues: Issue[]): void {
  const path: Unit[] = [];
  for (let at: Unit | undefined = unit; at && !depths.has(at.id); at = units.get(at.parent ?? '')) path.push(at);
  for (const at of path.reverse()) {
    const depth = at.parent === null ? 0 : (depths.get(at.parent) ?? 0) + 1;
    if (depth < DEEPEST) {
      depths.set(at.id, depth);
      continue;
    }
    const values = { unit: at.name, levels: DEEPEST };
    issues.push({ source: at.source, place: at.place, rule: 'unit-too-deep', severity: 'warning', values });
    at.parent = null;
    depths.set(at.id, 0);
  }
}
