import { integerCell } from '../table/cells.ts';
import { choiceOf } from '../table/choice.ts';
import type { TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import { placeCells } from './placeCells.ts';
import data from './values.json' with { type: 'json' };

const toKind = choiceOf(data.health);

/**
 * What the occupational health service did, by unit, period and kind of help; a kind that is not known keeps its own
 * name.
 */
export const readHealth: TableReader = (context) => {
  const place = placeCells(context);
  const kind = context.cell('kind');
  const number = integerCell(context, 'count');
  return (row) => {
    const [at, count] = [place(row), number(row)];
    if (!at) return;
    if (kind(row) === '') return tellIncomplete(context, row, 'kind');
    if (count === null) return tellIncomplete(context, row, 'count');
    const named = toKind(kind(row)) ?? kind(row);
    context.out.row('health', { ...at, kind: named, count, source: context.source }, row.line);
  };
};
