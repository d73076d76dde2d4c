import { unitId } from '../../model/unit.ts';
import type { Row } from '../../model/tables.ts';
import { cellReader, integerCell, type Read } from '../table/cells.ts';
import { choiceOf } from '../table/choice.ts';
import { readDay } from '../table/readDay.ts';
import { readPeriod } from '../table/readPeriod.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';
import { readPair, type Pair } from './readPair.ts';
import data from './values.json' with { type: 'json' };

type Role = Row<'responses'>['role'];
type Group = Pick<Row<'responses'>, 'group_name' | 'unit_id'>;
const toRole = choiceOf<NonNullable<Role>>(data.role);

/**
 * Participants and answers by group and side, in any of three forms: a row a group and side; a row a group with a cell
 * "7/5" a side; a row a group with two columns a side. A side that is not stated is null and told; more answers than
 * participants are kept and told.
 */
export const readResponses: TableReader = (context) => {
  const about = aboutReader(context);
  const group = groupReader(context);
  const sides = context.has('invited') && context.has('answered') ? longSides(context) : wideSides(context);
  return (row) => {
    const of = group(row);
    if (!of) return tellIncomplete(context, row, context.has('group') ? 'group' : 'unit');
    const found = sides(row, of.group_name);
    if (found.length === 0) return;
    const { survey, date } = about(row);
    for (const { role, pair } of found) {
      tellOddities(context, row, of.group_name, role, pair);
      context.out.row('responses', { survey, date, ...of, role, ...pair, source: context.source }, row.line);
    }
  };
};

interface Side {
  role: Role;
  pair: Pair;
}
type Sides = (row: SheetRow, group: string) => Side[];

/** The survey's name: its column, else what stands above the table, else the file's name. */
function aboutReader(context: TableContext): (row: SheetRow) => { survey: string; date: string | null } {
  const survey = context.cell('survey');
  const unnamed = context.titles[0] ?? context.stem;
  const date = dateReader(context);
  return (row) => ({ survey: survey(row) || unnamed, date: date(row) });
}

/** A survey dated by a month or a year gets the first day of it, which is told once. */
function dateReader(context: TableContext): Read<string> {
  const read = cellReader(context, 'date', (text) => readDay(text) ?? readPeriod(text)?.from ?? null);
  const cell = context.cell('date');
  const told = new Set<string>();
  return (row) => {
    const [value, day] = [cell(row), read(row)];
    if (day === null || told.has(value) || readDay(value) !== null) return day;
    told.add(value);
    context.out.issue({ rule: 'date-from-period', severity: 'note', line: row.line, values: { value, day } });
    return day;
  };
}

/** The group, and the unit where the table names one; a table without groups names its groups by their units. */
function groupReader(context: TableContext): (row: SheetRow) => Group | null {
  const group = context.cell('group');
  const unitName = context.cell('unit');
  const unit = unitCell(context);
  return (row) => {
    const unit_id = unit(row);
    const group_name = group(row).replace(/\s+/g, ' ') || unitName(row);
    return unitId(group_name) === '' ? null : { group_name, unit_id };
  };
}

function longSides(context: TableContext): Sides {
  const invited = integerCell(context, 'invited');
  const answered = integerCell(context, 'answered');
  const role = roleReader(context);
  return (row, group) => {
    const pair = { invited: invited(row), answered: answered(row) };
    if (isWhole(pair)) return [{ role: role(row, group), pair }];
    tellIncomplete(context, row, pair.invited === null ? 'invited' : 'answered');
    return [];
  };
}

function roleReader(context: TableContext): (row: SheetRow, group: string) => Role {
  const cell = context.cell('role');
  return (row, group) => {
    const text = cell(row);
    const role = toRole(text);
    if (role === null && text !== '') tellUnreadable(context, row, 'role', text);
    if (role === null)
      context.out.issue({ rule: 'response-side-unknown', severity: 'warning', line: row.line, values: { group } });
    return role;
  };
}

function wideSides(context: TableContext): Sides {
  const sides = (['union', 'employer'] as const).flatMap((role) => {
    const read = sideReader(context, role);
    return read ? [{ role, read }] : [];
  });
  return (row) => {
    const found = sides.flatMap(({ role, read }) => {
      const pair = read(row);
      return pair ? [{ role, pair }] : [];
    });
    if (found.length === 0) tellIncomplete(context, row, context.has('union') ? 'union' : 'employer');
    return found;
  };
}

function sideReader(context: TableContext, role: 'union' | 'employer'): Read<Pair> | null {
  if (context.has(role)) return cellReader(context, role, readPair);
  if (!context.has(`${role}_invited`) || !context.has(`${role}_answered`)) return null;
  const invited = integerCell(context, `${role}_invited`);
  const answered = integerCell(context, `${role}_answered`);
  return (row) => {
    const pair = { invited: invited(row), answered: answered(row) };
    return isWhole(pair) ? pair : null;
  };
}

const isWhole = (pair: { invited: number | null; answered: number | null }): pair is Pair =>
  pair.invited !== null && pair.answered !== null;

function tellOddities(
  { out, header }: TableContext,
  row: SheetRow,
  group: string,
  role: Role,
  { invited, answered }: Pair,
) {
  const values = { group, role: role ?? '', invited, answered };
  const [many, none] = [header('answered') || null, header('invited') || null];
  const impossible = answered > invited || invited < 0 || answered < 0;
  if (impossible) out.issue({ rule: 'response-impossible', severity: 'warning', line: row.line, column: many, values });
  else if (invited === 0)
    out.issue({ rule: 'response-none-invited', severity: 'note', line: row.line, column: none, values });
}
