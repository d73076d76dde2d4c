import type { Row } from '../../model/tables.ts';
import { choiceOf } from '../table/choice.ts';
import { isAbsent, readYes } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readDay } from '../table/readDay.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import data from './values.json' with { type: 'json' };

type Closure = Pick<Row<'incidents'>, 'status' | 'closed'>;
const toStatus = choiceOf(data.status);

/**
 * How far a report has come, and the day it was closed. Where no status is given, a closing day or a "ja" in its column
 * means closed, and an empty cell there that it is not yet.
 */
export function closureCells(context: TableContext): (row: SheetRow) => Closure {
  const status = statusCell(context);
  const cell = context.cell('closed');
  const [day, yes] = [memo(readDay), memo(readYes)];
  return (row) => {
    const text = cell(row);
    const closed = isAbsent(text) ? null : day(text);
    const said = closed === null ? yes(text) : true;
    if (said === null && !isAbsent(text)) tellUnreadable(context, row, 'closed', text);
    return { status: status(row) ?? implied(context, said), closed };
  };
}

function implied(context: TableContext, closed: boolean | null): Closure['status'] {
  if (closed) return 'closed';
  return context.has('closed') && !context.has('status') ? 'reported' : null;
}

function statusCell(context: TableContext): (row: SheetRow) => Closure['status'] {
  const cell = context.cell('status');
  const known = memo(toStatus);
  return (row) => {
    const text = cell(row);
    if (isAbsent(text)) return null;
    const status = known(text);
    if (status === null) tellUnreadable(context, row, 'status', text);
    return status;
  };
}
