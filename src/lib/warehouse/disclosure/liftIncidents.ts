import type { Row } from '../../model/tables.ts';
import { groupBy } from './groupBy.ts';
import type { Tree } from './tree.ts';

type Incident = Row<'incidents'>;

/**
 * Tells of the events of a unit that had fewer than `least` in a year at the unit above, as often as it takes: counts
 * are not survey results and are shown, but a publication may choose how few. Every sum over a unit that keeps its own
 * is the true one; at the top the events stay, however few. Days without a year go by themselves.
 */
export function liftIncidents(rows: readonly Incident[], tree: Tree, least: number): Incident[] {
  const years = groupBy(rows, (row) => (row.occurred ?? row.period_from ?? '').slice(0, 4));
  const lifted = new Map<Incident, string>();
  for (const year of years.values()) {
    const at = groupBy(
      year.filter((row) => row.unit_id !== null),
      (row) => row.unit_id!,
    );
    for (const unit of tree.upwards) {
      const own = at.get(unit) ?? [];
      const parent = tree.parent(unit);
      const n = own.reduce((sum, { count }) => sum + count, 0);
      if (parent === null || n === 0 || n >= least) continue;
      at.delete(unit);
      at.set(parent, [...(at.get(parent) ?? []), ...own]);
      for (const row of own) lifted.set(row, parent);
    }
  }
  return rows.map((row) => (lifted.has(row) ? { ...row, unit_id: lifted.get(row)! } : row));
}
