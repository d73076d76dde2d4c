import type { Rows } from '../../model/tables.ts';
import { hideAbsence } from './hideAbsence.ts';
import { hideHealth } from './hideHealth.ts';
import { hideIndexes } from './hideIndexes.ts';
import { hideInjuries } from './hideInjuries.ts';
import { hideOpinions } from './hideOpinions.ts';
import { countsOf } from './countsOf.ts';
import { impliedTotals } from './impliedTotals.ts';
import { thresholds } from './thresholds.ts';
import { treeOf } from './tree.ts';

/**
 * Hides what rests on too few persons, once, before the tables are encoded: charts, tables, tooltips, the SQL page,
 * exports and publications all read what is left. What is hidden is null, with `suppressed` true. `atLeast` raises the
 * thresholds and never lowers them.
 */
export function suppress(rows: Rows, atLeast?: number): Rows {
  const k = thresholds(atLeast);
  const figures = [rows.indexes, rows.absence, rows.health].flatMap((table) => (table ?? []).map((r) => r.unit_id));
  const told = treeOf(rows.units ?? [], figures);
  // A sum that a reader can see is one, whether or not a source says so.
  const implied = impliedTotals(countsOf(rows), told).flatMap(({ total, parts }) =>
    parts.map((part) => [part, total] as const),
  );
  const tree = implied.length > 0 ? treeOf(rows.units ?? [], figures, new Map(implied)) : told;
  return {
    ...rows,
    ...(rows.incidents ? { incidents: hideInjuries(rows.incidents) } : {}),
    ...(rows.indexes ? { indexes: hideIndexes(rows.indexes, tree, k) } : {}),
    ...(rows.absence ? { absence: hideAbsence(rows.absence, rows.headcount ?? [], tree, k) } : {}),
    ...(rows.opinions ? { opinions: hideOpinions(rows.opinions, k) } : {}),
    ...(rows.health ? { health: hideHealth(rows.health, told, k) } : {}),
  };
}
