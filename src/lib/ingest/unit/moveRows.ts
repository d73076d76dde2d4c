import type { Rows } from '../../model/tables.ts';
import { dayOf, unitTables, type UnitTable } from './dayOf.ts';
import type { UnitOn } from './movingIds.ts';

type Moved = (from: string, to: string) => void;
type About = { unit_id: string | null };

/** The same rows, each about the unit that `unitOn` says; `moved` hears of each that was about another. Rows and tables that nothing moves are the same objects. */
export function moveRows(rows: Rows, unitOn: UnitOn, moved: Moved = () => undefined): Rows {
  const out: Rows = { ...rows };
  for (const table of unitTables) {
    const list = rows[table] as About[] | undefined;
    if (list) (out as Record<string, About[]>)[table] = moveAll(table, list, unitOn, moved);
  }
  return out;
}

function moveAll(table: UnitTable, list: About[], unitOn: UnitOn, moved: Moved): About[] {
  const day = dayOf[table] as (row: About) => string | null;
  let out: About[] | null = null;
  list.forEach((row, i) => {
    if (row.unit_id === null) return;
    const unit_id = unitOn(row.unit_id, day(row));
    if (unit_id === row.unit_id) return;
    moved(row.unit_id, unit_id);
    out ??= [...list];
    out[i] = { ...row, unit_id };
  });
  return out ?? list;
}
