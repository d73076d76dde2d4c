import type { Row } from '../../model/tables.ts';
import { unitId } from '../../model/unit.ts';

/**
 * The units of each samverkansgrupp, by the group's name as an id. Several where groups on different units bear one
 * name ("FSG").
 */
export function groupUnits(units: readonly Row<'units'>[]): Map<string, Row<'units'>[]> {
  const groups = new Map<string, Row<'units'>[]>();
  for (const unit of units) {
    const group = unitId(unit.group_name ?? '');
    if (group === '') continue;
    const known = groups.get(group);
    if (known) known.push(unit);
    else groups.set(group, [unit]);
  }
  return groups;
}
