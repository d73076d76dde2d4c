import type { Row } from '../../model/tables.ts';
import { countCell, dayCell, integerCell, periodCell, type Read } from '../table/cells.ts';
import { readPeriod, type Period } from '../table/readPeriod.ts';
import { readDay } from '../table/readDay.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import { causeCell } from './causeCell.ts';
import { closureCells } from './closureCells.ts';
import { identity } from './identity.ts';
import { nearMissSigns } from './nearMissSigns.ts';
import { sentCells } from './sentCells.ts';
import { concernsCell, seriousCell, systemCell, typeCell } from './wordCells.ts';
import { threatCell } from './threatCell.ts';

type Incident = Row<'incidents'>;
type Time = Pick<Incident, 'occurred' | 'reported' | 'period_from' | 'period_to'>;

/**
 * Incidents, a row an event or a row a sum (period, unit, type, count). Free text and persons are not read. A row that
 * says neither when nor in which period is kept, undated, and told.
 */
export const readIncidents: TableReader = (context) => {
  const { out, source } = context;
  const [id, system, time, unit] = [identity(context), systemCell(context), timeCells(context), unitCell(context)];
  const [type, cause, threat] = [typeCell(context), causeCell(context), threatCell(context)];
  const [concerns, serious] = [concernsCell(context), seriousCell(context)];
  const [closure, sent] = [closureCells(context), sentCells(context)];
  const [absence, count] = [integerCell(context, 'absence'), countOf(context)];
  const tellNearMiss = nearMissSigns(context);
  return (row) => {
    const n = count(row);
    if (n === null) return tellIncomplete(context, row, 'count');
    const incident: Incident = {
      incident_id: id(row),
      system: system(row),
      ...time(row),
      unit_id: unit(row),
      concerns: concerns(row),
      type: type(row),
      threat: threat(row),
      cause: cause(row),
      serious: serious(row),
      ...closure(row),
      ...sent(row),
      absence_days: absence(row),
      count: n,
      source,
    };
    tellOrder(context, row, incident);
    tellNearMiss(row, incident);
    out.row('incidents', incident, row.line);
  };
};

/** One, unless the table counts. */
function countOf(context: TableContext): Read<number> {
  return context.has('count') ? countCell(context, 'count') : () => 1;
}

function timeCells(context: TableContext): (row: SheetRow) => Time {
  const occurred = dayCell(context, 'occurred');
  const reported = dayCell(context, 'reported');
  const period = periodOf(context);
  return (row) => {
    const day = occurred(row);
    // A row with a day is an event: its month, where the table gives that too, says nothing more.
    const stretch = day === null ? period(row) : null;
    if (day === null && stretch === null) tellUndated(context, row);
    return {
      occurred: day,
      reported: reported(row),
      period_from: stretch?.from ?? null,
      period_to: stretch?.to ?? null,
    };
  };
}

/** A period in one column, or its first and last day (or month) in two. */
function periodOf(context: TableContext): Read<Pick<Period, 'from' | 'to'>> {
  if (context.has('period')) return periodCell(context, 'period');
  if (!context.has('period_to')) return () => null;
  const [first, last] = [context.cell('period_from'), context.cell('period_to')];
  const edge = (text: string, side: 'from' | 'to') => readDay(text) ?? readPeriod(text)?.[side] ?? null;
  return (row) => {
    const to = edge(last(row), 'to');
    const from = edge(first(row) || last(row), 'from');
    return from !== null && to !== null && from <= to ? { from, to } : null;
  };
}

const tellUndated = ({ out }: TableContext, row: SheetRow): void =>
  out.issue({ rule: 'incident-undated', severity: 'warning', line: row.line });

/** What cannot have come before what it follows from. The days are kept as they are. */
function tellOrder({ out, header }: TableContext, row: SheetRow, { occurred, reported, closed }: Incident): void {
  if (occurred === null) return;
  if (closed !== null && closed < occurred)
    out.issue({
      rule: 'closed-before-occurred',
      severity: 'warning',
      line: row.line,
      column: header('closed'),
      values: { closed, occurred },
    });
  if (reported !== null && reported < occurred)
    out.issue({
      rule: 'reported-before-occurred',
      severity: 'warning',
      line: row.line,
      column: header('reported'),
      values: { reported, occurred },
    });
}
