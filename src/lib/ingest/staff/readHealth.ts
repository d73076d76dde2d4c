import { countCell } from '../table/cells.ts';
import { choiceOf } from '../table/choice.ts';
import { isHidden } from '../table/markers.ts';
import type { TableReader } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import { placeCells } from './placeCells.ts';
import data from './values.json' with { type: 'json' };

const toKind = choiceOf(data.health);

/**
 * What the occupational health service did, by unit, period and kind of help; a kind that is not known keeps its own
 * name. A hidden count ("..", "<5") is null and suppressed.
 */
export const readHealth: TableReader = (context) => {
  const place = placeCells(context);
  const kind = context.cell('kind');
  const text = context.cell('count');
  const number = countCell(context, 'count');
  return (row) => {
    const suppressed = isHidden(text(row));
    const [at, count] = [place(row), suppressed ? null : number(row)];
    if (!at) return;
    if (kind(row) === '') return tellIncomplete(context, row, 'kind');
    if (count === null && !suppressed) return tellIncomplete(context, row, 'count');
    const named = toKind(kind(row)) ?? kind(row);
    context.out.row('health', { ...at, kind: named, count, suppressed, source: context.source }, row.line);
  };
};
