import type { Row } from '../../model/tables.ts';
import { countCell, type Read } from '../table/cells.ts';
import { isAbsent, isHidden, isTotal } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readNumber } from '../table/readNumber.ts';
import { readPeriod } from '../table/readPeriod.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import { instrumentCell } from './instrumentCell.ts';
import { isPart, partOf } from './partOf.ts';
import data from './values.json' with { type: 'json' };

type Index = Row<'indexes'>;

/**
 * Index values 0-100 by instrument, year, unit and part: a row a value, or a row a unit with a column a part. A hidden
 * value ("..", "<5") is null and suppressed; an empty one is null. A value outside 0-100 is kept and told.
 */
export const readIndexes: TableReader = (context) => {
  const unit = unitCell(context);
  const year = yearCell(context);
  const answers = answersCell(context);
  const values = context.has('value') ? longValues(context) : wideValues(context);
  return (row) => {
    const [unit_id, y] = [unit(row), year(row)];
    if (unit_id === null) return tellIncomplete(context, row, 'unit');
    if (y === null) return tellIncomplete(context, row, 'year');
    const n = answers(row);
    for (const value of values(row)) {
      tellRange(context, row, value.value);
      context.out.row('indexes', { year: y, unit_id, ...value, answers: n, source: context.source }, row.line);
    }
  };
};

type Value = Pick<Index, 'instrument' | 'part' | 'value' | 'suppressed'>;

function longValues(context: TableContext): (row: SheetRow) => Value[] {
  const instrument = instrumentCell(context);
  const [part, split, code] = [context.cell('part'), context.cell('split'), context.cell('instrument')];
  const value = valueCell(context, 'value');
  return (row) => {
    const name = instrument(row);
    const whole = partOf(part(row) || (isPart(code(row)) ? code(row) : ''), name);
    // Women's value is no value of all: it stands as a part of its own.
    const own = isAbsent(split(row)) || isTotal(split(row)) ? [] : [split(row)];
    return [{ instrument: name, part: [...(whole ? [whole] : []), ...own].join(', ') || null, ...value(row) }];
  };
}

/**
 * A row a unit, a column a value. Parts belong to the one instrument whose whole the table has, else to the one that it
 * names.
 */
function wideValues(context: TableContext): (row: SheetRow) => Value[] {
  const columns = data.wide.filter(({ column }) => context.has(column));
  const wholes = columns.flatMap(({ instrument }) => instrument ?? []);
  const named = wholes.length === 1 ? null : instrumentCell(context);
  const readers = columns.map(({ column, instrument, part }) => ({
    instrument: (row: SheetRow) => instrument ?? named?.(row) ?? wholes[0] ?? '',
    part,
    read: valueCell(context, column),
    cell: context.cell(column),
  }));
  return (row) =>
    readers
      .filter(({ cell }) => cell(row) !== '')
      .map(({ instrument, part, read }) => ({ instrument: instrument(row), part, ...read(row) }));
}

function valueCell(context: TableContext, column: string): (row: SheetRow) => Pick<Index, 'value' | 'suppressed'> {
  const cell = context.cell(column);
  const known = memo(readNumber);
  return (row) => {
    const text = cell(row);
    if (isHidden(text)) return { value: null, suppressed: true };
    const value = known(text);
    if (value === null && !isAbsent(text)) tellUnreadable(context, row, column, text);
    return { value, suppressed: false };
  };
}

/** A hidden number of answers is none that we know. */
function answersCell(context: TableContext): Read<number> {
  const cell = context.cell('answers');
  const read = countCell(context, 'answers');
  return (row) => (isHidden(cell(row)) ? null : read(row));
}

function yearCell(context: TableContext): Read<number> {
  const cell = context.cell('year');
  const known = memo((text) => readPeriod(text)?.from ?? null);
  return (row) => {
    const from = known(cell(row));
    if (from === null && !isAbsent(cell(row))) tellUnreadable(context, row, 'year', cell(row));
    return from === null ? null : Number(from.slice(0, 4));
  };
}

function tellRange({ out, header }: TableContext, row: SheetRow, value: number | null): void {
  if (value !== null && (value < 0 || value > 100))
    out.issue({
      rule: 'index-out-of-range',
      severity: 'warning',
      line: row.line,
      column: header('value', row) || null,
      values: { value },
    });
}
