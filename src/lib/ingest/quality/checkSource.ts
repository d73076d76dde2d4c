import type { Issue } from '../../model/issue.ts';
import type { SourceKind } from '../../model/source.ts';
import type { Rows, TableName } from '../../model/tables.ts';
import { issueLog, type Fault, type IssueLog } from '../table/issueLog.ts';
import type { Places } from './addPlaces.ts';
import { checkDays } from './checkDays.ts';
import { checkKeys } from './checkKeys.ts';
import { checkMonths } from './checkMonths.ts';
import { checkNumbers } from './checkNumbers.ts';

/** A table as read. */
export interface CheckedSource {
  name: string;
  kind: SourceKind;
  rows: Rows;
  places?: Places;
}

/** Tells of a row: its place in its table, our column that it is about, and what is odd. */
export type TellRow = (
  table: TableName,
  row: number,
  column: string | null,
  fault: Pick<Fault, 'rule' | 'values'>,
) => void;

/**
 * What is odd about a table whose rows are all read: days that have not come or are long gone, numbers below zero, two rows
 * for one thing, months that look incomplete. Nothing is changed. Protocols have places of their own and other checks.
 */
export function checkSource(source: CheckedSource, today: string): Issue[] {
  if (source.kind === 'protocol' || source.kind === 'unknown') return [];
  const logs = new Map<string | null, IssueLog>();
  const logOf = (sheet: string | null): IssueLog => {
    const log = logs.get(sheet) ?? issueLog(source.name, sheet);
    logs.set(sheet, log);
    return log;
  };
  const tell: TellRow = (table, row, column, fault) => {
    const places = source.places?.[table];
    const at = places?.sheets.findLast(({ from }) => from <= row);
    const [line, header] = [places?.lines[row] ?? 0, at?.headers[column ?? '']];
    const values = { ...(header !== undefined && { column: header }), ...fault.values };
    logOf(at?.sheet ?? null).add({
      ...{ rule: fault.rule, severity: 'warning', line: line > 0 ? line : null, column: header ?? null },
      values,
    });
  };
  checkDays(source.rows, today, tell);
  checkNumbers(source.rows, tell);
  checkKeys(source.rows, (table, row) => source.places?.[table]?.lines[row] ?? 0, tell);
  const months = checkMonths(source.rows, today).map((fault) => ({
    ...fault,
    line: null,
    severity: 'warning' as const,
  }));
  for (const fault of months) logOf(null).add(fault);
  return [...logs.values()].flatMap((log) => [...log.take(), ...log.rest()]);
}
