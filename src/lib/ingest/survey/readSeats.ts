import { countCell } from '../table/cells.ts';
import type { TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import { nameOrganisation } from './nameOrganisation.ts';
import { groupCell } from './groupCell.ts';

/** How many seats each union has in a group. */
export const readSeats: TableReader = (context) => {
  const [group, organisation, seats] = [groupCell(context), context.cell('organisation'), countCell(context, 'seats')];
  return (row) => {
    const of = group(row);
    const count = seats(row);
    if (!of) return tellIncomplete(context, row, 'group');
    if (organisation(row) === '') return tellIncomplete(context, row, 'organisation');
    if (count === null) return tellIncomplete(context, row, 'seats');
    const name = nameOrganisation(organisation(row));
    context.out.row('seats', { ...of, organisation: name, seats: count, source: context.source }, row.line);
  };
};
