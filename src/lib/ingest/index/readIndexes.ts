import type { Row } from '../../model/tables.ts';
import { countCell, numberCell, type Read } from '../table/cells.ts';
import { isAbsent, isHidden } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readNumber } from '../table/readNumber.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import { genderOf } from './genderOf.ts';
import { instrumentCell } from './instrumentCell.ts';
import { isPart, partOf } from './partOf.ts';
import { holdsStatements, readStatements } from './readStatements.ts';
import data from './values.json' with { type: 'json' };
import { yearCell } from './yearCell.ts';

type Index = Row<'indexes'>;

/**
 * Index values 0-100 by instrument, year, unit and part: a row a value, or a row a unit with a column a part. A hidden
 * value ("..", "<5") is null and suppressed; an empty one is null. A value outside 0-100 is kept and told. A table of
 * answers to HME's statements is computed (`readStatements`).
 */
export const readIndexes: TableReader = (context) => {
  if (holdsStatements(context)) {
    const { read, close } = readStatements(context);
    return Object.assign(read, { close });
  }
  const unit = unitCell(context);
  const year = yearCell(context);
  const answers = shownCell(context, 'answers', countCell);
  const spread = shownCell(context, 'spread', numberCell);
  const values = context.has('value') ? longValues(context) : wideValues(context);
  return (row) => {
    const [unit_id, y] = [unit(row), year(row)];
    if (unit_id === null) return tellIncomplete(context, row, 'unit');
    if (y === null) return tellIncomplete(context, row, 'year');
    const [n, deviation] = [answers(row), spread(row)];
    for (const value of values(row)) {
      tellRange(context, row, value.value);
      const about = { year: y, unit_id, answers: n, spread: deviation, source: context.source };
      context.out.row('indexes', { ...about, ...value }, row.line);
    }
  };
};

type Value = Pick<Index, 'instrument' | 'part' | 'gender' | 'value' | 'suppressed'>;

function longValues(context: TableContext): (row: SheetRow) => Value[] {
  const instrument = instrumentCell(context);
  const [part, split, code] = [context.cell('part'), context.cell('split'), context.cell('instrument')];
  const value = valueCell(context, 'value');
  return (row) => {
    const name = instrument(row);
    const whole = partOf(part(row) || (isPart(code(row)) ? code(row) : ''), name);
    const gender = genderOf(split(row));
    // The value of an age is no value of all: it stands as a part of its own.
    const own = gender === undefined ? [split(row)] : [];
    const named = [...(whole ? [whole] : []), ...own].join(', ') || null;
    return [{ instrument: name, part: named, gender: gender ?? null, ...value(row) }];
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
  const split = context.cell('split');
  return (row) => {
    const gender = genderOf(split(row));
    const own = gender === undefined ? [split(row)] : [];
    return readers
      .filter(({ cell }) => cell(row) !== '')
      .map(({ instrument, part, read }) => ({
        ...{ instrument: instrument(row), gender: gender ?? null },
        part: [...(part ? [part] : []), ...own].join(', ') || null,
        ...read(row),
      }));
  };
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

/** A hidden number is none that we know. */
function shownCell(context: TableContext, column: string, reader: typeof countCell): Read<number> {
  const cell = context.cell(column);
  const read = reader(context, column);
  return (row) => (isHidden(cell(row)) ? null : read(row));
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
