import type { Row } from '../../model/tables.ts';
import { isAbsent, readYes } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { choiceOf } from '../table/choice.ts';
import data from './values.json' with { type: 'json' };

const toInjured = choiceOf(data.injured);

/**
 * Tells of near misses whose row says that someone was hurt: days of absence, or a column for the injury that is filled.
 * Nobody is hurt in a near miss, so such a row may be an accident that was put down as the wrong type, and that nobody
 * has sent to Försäkringskassan. One that is marked as serious is told apart: that is a class of its own (AML 3:3 a).
 * Found here, since days of absence and how serious it was never reach the tables; of the row its place alone is told.
 */
export function nearMissSigns(context: TableContext): (row: SheetRow, incident: Row<'incidents'>) => void {
  const { out, header } = context;
  const injury = context.cell('injury');
  const hurt = memo((text) => !isAbsent(text) && readYes(text) !== false && toInjured(text) !== 'no');
  const tell = (row: SheetRow, rule: string, severity: 'warning' | 'note', column: string): void =>
    out.issue({ rule, severity, line: row.line, column: header(column) });
  return (row, { type, status, absence_days, serious, count, period_from }) => {
    // A sum is no row of an event: what stands beside it is of several.
    if (type !== 'near-miss' || status === 'void' || count !== 1 || period_from !== null) return;
    if (absence_days !== null && absence_days > 0) tell(row, 'near-miss-injury', 'warning', 'absence');
    else if (hurt(injury(row))) tell(row, 'near-miss-injury', 'warning', 'injury');
    else if (serious) tell(row, 'near-miss-serious', 'note', 'serious');
  };
}
