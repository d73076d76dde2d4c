import type { Row } from '../../model/tables.ts';
import { isAbsent, readYes } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readDay } from '../table/readDay.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';

type Sent = Pick<Row<'incidents'>, 'sent' | 'sent_on'>;

/**
 * Whether and when a report went to Försäkringskassan, from yes and no, from a day, or from both in two columns. In a
 * column that holds nothing but days, an empty cell means that it was not sent; this is told once.
 */
export function sentCells(context: TableContext): (row: SheetRow) => Sent {
  const [sent, day] = [context.cell('sent'), context.cell('sent_on')];
  const [read, yes] = [memo(readDay), memo(readYes)];
  const empty = emptyMeans(context, read);
  return (row) => {
    const text = sent(row);
    const on = read(day(row)) ?? read(text);
    if (on === null && !isAbsent(day(row))) tellUnreadable(context, row, 'sent_on', day(row));
    const said = yes(text);
    if (said === null && !isAbsent(text) && read(text) === null) tellUnreadable(context, row, 'sent', text);
    return { sent: said ?? (on !== null || (isAbsent(text) ? empty : null)), sent_on: on };
  };
}

function emptyMeans(context: TableContext, read: (text: string) => string | null): false | null {
  const column = context.has('sent') ? 'sent' : 'sent_on';
  const filled = context.sample.map(context.cell(column)).filter((text) => !isAbsent(text));
  if (filled.length === 0 || !filled.every((text) => read(text) !== null)) return null;
  const header = context.header(column);
  context.out.issue({
    rule: 'empty-is-not-sent',
    severity: 'note',
    line: null,
    column: header,
    values: { column: header },
  });
  return false;
}
