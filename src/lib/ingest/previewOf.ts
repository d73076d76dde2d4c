import type { Batch, UnitMention } from '../model/source.ts';
import type { RowLook } from '../model/tableLook.ts';
import type { TableKind } from '../model/tableMapping.ts';
import { unitId } from '../model/unit.ts';

const PREVIEW = 5;

/** How many rows come of a table; of one of units, how many units. */
export const countRead = (batches: readonly Batch[], kind: TableKind): number =>
  batches.reduce((sum, b) => sum + rowsIn(b), 0) || unitsIn(batches, kind).length;

const rowsIn = ({ rows }: Batch): number => Object.values(rows).reduce((sum, of) => sum + of.length, 0);
/** A table of units gives no rows, but units. */
const unitsIn = (batches: readonly Batch[], kind: TableKind): UnitMention[] =>
  kind === 'units' ? batches.flatMap((b) => b.units) : [];

/** A number that the reader gave an incident that has none of its own. */
const isMadeUp = (value: RowLook[string], { source }: RowLook): boolean =>
  String(value).startsWith(`${String(source)}:`);

/** The first rows that come of a table, units by their names. */
export function previewOf(batches: readonly Batch[], kind: TableKind): RowLook[] {
  const names = new Map(batches.flatMap((b) => b.units.map(({ name }) => [unitId(name), name] as const)));
  const rows = batches.flatMap((b) => Object.values(b.rows).flat() as RowLook[]).slice(0, PREVIEW);
  const shown = rows.map((row) => {
    const fields = Object.entries(row).filter(
      ([field, value]) => field !== 'source' && !(field === 'incident_id' && isMadeUp(value, row)),
    );
    return Object.fromEntries(
      fields.map(([field, value]) => [field, field === 'unit_id' ? (names.get(String(value)) ?? value) : value]),
    );
  });
  const units = unitsIn(batches, kind).slice(0, PREVIEW);
  return [
    ...shown,
    ...units.map(({ name, parent, level, group }) => ({ unit_id: name, parent, level, group_name: group })),
  ];
}
