import type { Row } from '../../model/tables.ts';
import { dayCell } from '../table/cells.ts';
import { choiceOf } from '../table/choice.ts';
import { isAbsent } from '../table/markers.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import data from './values.json' with { type: 'json' };

type Status = Row<'rounds'>['status'];
const toStatus = choiceOf(data.status);

/**
 * Safety rounds and follow-ups by unit: when each was done, its status, and when it was to be done at the latest.
 * Without a status the days say it: done, done late, or missing.
 */
export const readRounds: TableReader = (context) => {
  const unit = unitCell(context);
  const [done, due] = [dayCell(context, 'date'), dayCell(context, 'due')];
  const kind = context.cell('kind');
  const status = statusCell(context);
  return (row) => {
    const unit_id = unit(row);
    if (unit_id === null) return tellIncomplete(context, row, 'unit');
    const days = { period: done(row), due: due(row) };
    const said = status(row) ?? statusOf(days.period, days.due);
    context.out.row('rounds', { unit_id, ...days, kind: kind(row), status: said, source: context.source }, row.line);
  };
};

function statusCell(context: TableContext): (row: SheetRow) => Status | null {
  const cell = context.cell('status');
  return (row) => {
    const text = cell(row);
    const status = toStatus(text);
    // "Saknas" is a word for no value elsewhere; here it is the answer.
    if (status === null && !isAbsent(text)) tellUnreadable(context, row, 'status', text);
    return status;
  };
}

function statusOf(done: string | null, due: string | null): Status {
  if (done === null) return 'missing';
  return due !== null && done > due ? 'late' : 'done';
}
