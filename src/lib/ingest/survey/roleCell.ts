import type { Row } from '../../model/tables.ts';
import { choiceOf } from '../table/choice.ts';
import { memo } from '../table/memo.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import data from './values.json' with { type: 'json' };

export type Role = NonNullable<Row<'responses'>['role']>;
const toRole = choiceOf<Role>(data.role);

/** The side that a row is about: null where the table does not say it, or says something that is not understood, which is told. */
export function roleCell(context: TableContext): (row: SheetRow) => Role | null {
  const cell = context.cell('role');
  const known = memo(toRole);
  return (row) => {
    const text = cell(row);
    const role = known(text);
    if (role === null && text !== '') tellUnreadable(context, row, 'role', text);
    return role;
  };
}
