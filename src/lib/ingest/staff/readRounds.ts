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
 * Without a status the days say it: done, done late, or missing. A checklist's rows are the points of one round: those of a unit,
 * day and kind are one row, and a day by which a point is to be mended is not the round's.
 */
export const readRounds: TableReader = (context) => {
  const unit = unitCell(context);
  const [done, due] = [dayCell(context, 'date'), dayCell(context, 'due')];
  const kind = context.cell('kind');
  const status = statusCell(context);
  const rounds = context.has('point') ? new Set<string>() : null;
  let points = 0;
  const read = (row: SheetRow): void => {
    const unit_id = unit(row);
    if (unit_id === null) return tellIncomplete(context, row, 'unit');
    const days = { period: done(row), due: rounds ? null : due(row) };
    if (rounds) {
      const key = JSON.stringify([unit_id, days.period, kind(row)]);
      points++;
      if (rounds.has(key)) return;
      rounds.add(key);
    }
    const said = status(row) ?? statusOf(days.period, days.due);
    context.out.row('rounds', { unit_id, ...days, kind: kind(row), status: said, source: context.source }, row.line);
  };
  const close = (): void => {
    if (rounds && points > rounds.size)
      context.out.issue({
        rule: 'rounds-by-point',
        severity: 'note',
        line: null,
        values: { points, rounds: rounds.size },
      });
  };
  return Object.assign(read, { close });
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
