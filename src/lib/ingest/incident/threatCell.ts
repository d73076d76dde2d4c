import { memo } from '../table/memo.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellUnreadable } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { bothThreats, threatNamedIn, threatOf, type Threat } from './threatOf.ts';

/** The columns for it, and what "ja" means in each. */
const columns = [
  ['threat', 'both'],
  ['threat_only', 'threat'],
  ['violence_only', 'violence'],
] as const;

/**
 * Threat and violence of a row: what its own columns say, and what its type or cause names besides. A contradiction is
 * told.
 */
export function threatCell(context: TableContext): (row: SheetRow) => Threat {
  const own = columns.filter(([column]) => context.has(column)).map(([column, yes]) => ownCell(context, column, yes));
  const [type, cause] = [context.written('type'), context.written('cause')];
  const inText = memo(threatNamedIn);
  return (row) => {
    const said = own.map((cell) => cell(row)).reduce(bothThreats, 'unknown');
    const named = inText(cause(row)) ?? inText(type(row));
    if (named === null) return said;
    if (said === 'none') tellContradiction(context, row, named);
    return said === 'none' || said === 'unknown' ? named : said;
  };
}

function ownCell(context: TableContext, column: string, yes: 'threat' | 'violence' | 'both') {
  const cell = context.cell(column);
  const read = memo((text) => threatOf(text, yes));
  return (row: SheetRow): Threat => {
    const value = read(cell(row));
    if (value === null) tellUnreadable(context, row, column, cell(row));
    return value ?? 'unknown';
  };
}

const tellContradiction = ({ out }: TableContext, row: SheetRow, named: string): void =>
  out.issue({ rule: 'threat-contradicts', severity: 'warning', line: row.line, values: { named } });
