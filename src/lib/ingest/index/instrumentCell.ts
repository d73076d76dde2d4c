import { choiceOf } from '../table/choice.ts';
import { fold } from '../table/fold.ts';
import type { TableContext } from '../table/tableReader.ts';
import type { SheetRow } from '../table/toSheet.ts';
import data from './values.json' with { type: 'json' };

const toInstrument = choiceOf(data.instrument);

/**
 * The instrument: its column (HME, AMI and NMI in one spelling, others as given), else the one that the file's name or
 * the lines above the table name, else HME where the table has its three parts, else `other`, which is told.
 */
export function instrumentCell(context: TableContext): (row: SheetRow) => string {
  const cell = context.cell('instrument');
  const named = namedIn(context);
  if (named === null && !context.has('instrument'))
    context.out.issue({ rule: 'instrument-unknown', severity: 'warning', line: null });
  return (row) => toInstrument(cell(row)) ?? (cell(row) || named || 'other');
}

function namedIn(context: TableContext): string | null {
  const words = fold([context.stem, ...context.titles].join(' ')).split(' ');
  for (const word of words) {
    const instrument = toInstrument(word);
    if (instrument) return instrument;
  }
  return context.has('motivation') && context.has('leadership') && context.has('steering') ? 'HME' : null;
}
