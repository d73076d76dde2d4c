import type { Row } from '../../model/tables.ts';
import { cellReader, integerCell, type Read } from '../table/cells.ts';
import type { TableContext, TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { aboutSurvey } from './aboutSurvey.ts';
import { groupCell } from './groupCell.ts';
import { readPair, type Pair } from './readPair.ts';
import { roleCell } from './roleCell.ts';

type Role = Row<'responses'>['role'];

/**
 * Participants and answers by group and side, in any of three forms: a row a group and side; a row a group with a cell
 * "7/5" a side; a row a group with two columns a side. A side that is not stated is null and told; more answers than
 * participants are kept and told.
 */
export const readResponses: TableReader = (context) => {
  const about = aboutSurvey(context);
  const group = groupCell(context);
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
  const side = roleCell(context);
  return (row, group) => {
    const role = side(row);
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
