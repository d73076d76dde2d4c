import type { Row } from '../../model/tables.ts';
import { unitId } from '../../model/unit.ts';
import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';

export type Group = Pick<Row<'responses'>, 'group_name' | 'unit_id'>;

/** The group of a row, and the unit where the table names one; a table without groups names its groups by their units. Null where neither is said. */
export function groupCell(context: TableContext): (row: SheetRow) => Group | null {
  const group = context.cell('group');
  const unitName = context.cell('unit');
  const unit = unitCell(context);
  return (row) => {
    const unit_id = unit(row);
    const group_name = group(row).replace(/\s+/g, ' ') || unitName(row);
    return unitId(group_name) === '' ? null : { group_name, unit_id };
  };
}
