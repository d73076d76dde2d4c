import { unitId } from '../../model/unit.ts';
import { isAbsent } from '../table/markers.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';

/**
 * The organisation itself: each unit with the one above it, its level and its group. What such a table says of a unit's
 * parent outweighs what other sources imply, and that it has none as well.
 */
export const readUnits: TableReader = (context) => {
  const { out, source } = context;
  const cells = ['unit', 'parent', 'area', 'administration', 'level', 'group'].map((column) =>
    nameCell(context, column),
  );
  const explicit = ['parent', 'area', 'administration'].some(context.has);
  return (row) => {
    const [name, parent, area, administration, level, group] = cells.map((cell) => cell(row));
    const own = name ?? area ?? administration;
    if (!own) return tellIncomplete(context, row, 'unit');
    const above = [parent, area, administration].filter((n) => n && unitId(n) !== unitId(own));
    const about = { explicit, source, line: row.line };
    out.unit({ name: own, parent: above[0] ?? null, level: level ?? null, group: group ?? null, ...about });
    const [lower, upper] = above;
    if (lower && upper) out.unit({ name: lower, parent: upper, level: null, group: null, ...about });
  };
};

function nameCell(context: TableContext, column: string): (row: SheetRow) => string | null {
  const cell = context.cell(column);
  return (row) => (isAbsent(cell(row)) || unitId(cell(row)) === '' ? null : cell(row).replace(/\s+/g, ' '));
}
