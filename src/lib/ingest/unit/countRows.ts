import type { Rows } from '../../model/tables.ts';
import { unitTables } from './dayOf.ts';
import type { Borne } from './gatherNames.ts';

const none: Borne = { rows: 0, sources: new Set() };

/** How many rows of the sources are about each unit, in all tables, and in which files they stand. */
export function countRows(sources: readonly { name: string; rows: Rows }[]): (id: string) => Borne {
  const counted = new Map<string, { rows: number; sources: Set<string> }>();
  for (const { name, rows } of sources)
    for (const table of unitTables)
      for (const { unit_id } of rows[table] ?? []) {
        if (unit_id === null) continue;
        const known = counted.get(unit_id);
        if (!known) counted.set(unit_id, { rows: 1, sources: new Set([name]) });
        else {
          known.rows++;
          known.sources.add(name);
        }
      }
  return (id) => counted.get(id) ?? none;
}
