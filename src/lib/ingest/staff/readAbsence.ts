import { choiceOf } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import { numberCell } from '../table/cells.ts';
import { isAbsent, isHidden, isTotal } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readNumber } from '../table/readNumber.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { placeCells } from './placeCells.ts';
import data from './values.json' with { type: 'json' };

const toMeasure = choiceOf(data.measure);
const toLength = choiceOf(data.split);
const isEmployees = choiceOf(data.employees);

/**
 * Sick leave in per cent by unit, period and measure, in a column a measure, in the long form (measure, column, value)
 * or as hours of ordinary working hours, which are kept where the source has them. A hidden value is null and suppressed; one over 100 is kept and told. In the long form the number of
 * employees goes to `headcount`, for the whole only.
 */
export const readAbsence: TableReader = (context) => {
  const place = placeCells(context);
  const hours = numberCell(context, 'hours');
  const figures = figuresOf(context);
  const { out, source } = context;
  return (row) => {
    const at = place(row);
    if (!at) return;
    for (const { measure, column, text } of figures(row)) {
      const value = numberOf(context, row, column, text);
      if (measure === EMPLOYEES) {
        if (value !== null) out.row('headcount', { ...at, employees: value, source }, row.line);
        continue;
      }
      if (value !== null && (value > 100 || value < 0)) tellRange(context, row, column, value);
      out.row(
        'absence',
        { ...at, measure, rate: value, hours: hours(row), suppressed: isHidden(text), source },
        row.line,
      );
    }
  };
};

/** Stands for a measure that is no sick leave: it goes to another table. */
const EMPLOYEES = Symbol('employees');
interface Found {
  measure: string | typeof EMPLOYEES;
  column: string;
  text: string;
}

function figuresOf(context: TableContext): (row: SheetRow) => Found[] {
  const { has } = context;
  if (has('rate') || has('short') || has('long')) return wide(context);
  return has('sick_hours') && has('hours') ? ofHours(context) : long(context);
}

/** Hours ill of ordinary working hours, as per cent. */
function ofHours(context: TableContext): (row: SheetRow) => Found[] {
  const [ill, ordinary, text] = [
    numberCell(context, 'sick_hours'),
    numberCell(context, 'hours'),
    context.cell('sick_hours'),
  ];
  return (row) => {
    if (isHidden(text(row))) return [{ measure: 'total', column: 'sick_hours', text: text(row) }];
    const [part, whole] = [ill(row), ordinary(row)];
    return part === null || !whole
      ? []
      : [{ measure: 'total', column: 'sick_hours', text: String((100 * part) / whole) }];
  };
}

const wideColumns = [
  ['rate', 'total'],
  ['short', 'short'],
  ['long', 'long'],
] as const;

function wide(context: TableContext): (row: SheetRow) => Found[] {
  const columns = wideColumns
    .filter(([column]) => context.has(column))
    .map(([column, measure]) => ({ column, measure, cell: context.cell(column) }));
  return (row) =>
    columns
      .map(({ column, measure, cell }) => ({ measure, column, text: cell(row) }))
      .filter(({ text }) => text !== '');
}

function long(context: TableContext): (row: SheetRow) => Found[] {
  const [measure, split, value] = [context.cell('measure'), context.cell('split'), context.cell('value')];
  return (row) => {
    const found = measureOf(measure(row), split(row));
    return found === null ? [] : [{ measure: found, column: 'value', text: value(row) }];
  };
}

/**
 * "Sjukfrånvaro" + "Totalt" is `total`, + "Kort (dag 1-14)" is `short`; + "Kvinnor" keeps both words: women's rate is
 * no total. Null: the employees of a part.
 */
function measureOf(measure: string, split: string): Found['measure'] | null {
  const whole = split === '' || isTotal(split) || fold(split) === fold(measure);
  if (isEmployees(measure)) return whole ? EMPLOYEES : null;
  const named = toMeasure(measure);
  if (whole) return named ?? measure;
  const length = named === 'total' ? (toLength(split) ?? toLength(split.replace(/\(.{0,40}\)/, ''))) : null;
  return length ?? `${measure}, ${split}`;
}

const known = memo(readNumber);
function numberOf(context: TableContext, row: SheetRow, column: string, text: string): number | null {
  if (isHidden(text) || isAbsent(text)) return null;
  const value = known(text);
  if (value === null) tellUnreadable(context, row, column, text);
  return value;
}

function tellRange(context: TableContext, row: SheetRow, column: string, value: number): void {
  const header = context.header(column, row);
  const values = { column: header, value };
  context.out.issue({ rule: 'percent-out-of-range', severity: 'warning', line: row.line, column: header, values });
}
