import { isAbsent, isHidden } from '../table/markers.ts';
import { memo } from '../table/memo.ts';
import { readNumber } from '../table/readNumber.ts';
import type { TableReader } from '../table/tableReader.ts';
import { tellIncomplete, tellUnreadable } from '../table/tell.ts';
import { genderOf } from './genderOf.ts';
import data from './values.json' with { type: 'json' };
import { yearCell } from './yearCell.ts';

const kpis = new Map(data.kolada.map((of) => [of.kpi, of]));

/**
 * Other municipalities' values from Kolada, the whole municipality's own among them: HME with its parts, and sick leave. A
 * key figure that is not known keeps its number. They are of municipalities, not of units: nothing of them is put into
 * the organisation's tree. A value that Kolada hides or lacks has no row.
 */
export const readBenchmarks: TableReader = (context) => {
  const { cell, out, source } = context;
  // Where the number has a column of its own, "nyckeltal" is the title.
  const titled = context.has('kpi_name') || !context.has('kpi') ? 'kpi_name' : 'kpi_plain';
  const [municipality, title, split, value] = [cell('municipality'), cell(titled), cell('split'), cell('value')];
  const kpi = cell(context.has('kpi') ? 'kpi' : 'kpi_plain');
  const year = yearCell(context);
  const known = memo(readNumber);
  return (row) => {
    const [name, y, text] = [municipality(row).replace(/\s+/g, ' '), year(row), value(row)];
    if (isAbsent(name)) return tellIncomplete(context, row, 'municipality');
    if (y === null) return tellIncomplete(context, row, 'year');
    if (isHidden(text) || isAbsent(text)) return;
    const number = known(text);
    if (number === null) return tellUnreadable(context, row, 'value', text);
    const gender = genderOf(split(row));
    if (gender === undefined) return tellUnreadable(context, row, 'split', split(row));
    const { instrument, part } = kpis.get(kpi(row).toUpperCase()) ?? { instrument: kpi(row), part: title(row) || null };
    const about = { instrument, part, municipality: name, year: y };
    out.row('benchmarks', { ...about, gender, value: number, source }, row.line);
  };
};
