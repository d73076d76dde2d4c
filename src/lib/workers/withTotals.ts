import { assembleUnits, type UnitTree } from '../ingest/units.ts';
import type { Issue } from '../model/issue.ts';
import type { UnitMention } from '../model/source.ts';
import type { Rows } from '../model/tables.ts';
import { countsOf, impliedTotals, treeOf } from '../warehouse/disclosure.ts';

/**
 * The tree of the units. A unit whose numbers are the sum of other tops' lies above them, though no source says so: a whole's row
 * in a flat table. Only what is hardly by chance, and no more than a table of units allows; it is told.
 */
export function withTotals(mentions: readonly UnitMention[], rows: Rows): UnitTree {
  const tree = assembleUnits(mentions);
  const sums = impliedTotals(countsOf(rows), treeOf(tree.units)).filter(({ sure }) => sure);
  if (sums.length === 0) return tree;
  const names = new Map(tree.units.map(({ unit_id, name }) => [unit_id, name]));
  const found = sums.filter(({ total, parts }) => [total, ...parts].every((unit) => names.has(unit)));
  const implied = found.flatMap(({ total, parts }) =>
    parts.map((part): UnitMention => ({
      ...{ name: names.get(part)!, parent: names.get(total)!, level: null, group: null },
    })),
  );
  const above = assembleUnits([...mentions, ...implied]);
  const placed = new Map(above.units.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
  const issues = found.flatMap(({ total, parts }): Issue[] => {
    const count = parts.filter((part) => placed.get(part) === total).length;
    if (count === 0) return [];
    const values = { unit: names.get(total)!, count };
    return [{ source: '', place: null, rule: 'unit-is-sum', severity: 'note', values }];
  });
  return { ...above, issues: [...above.issues, ...issues] };
}
