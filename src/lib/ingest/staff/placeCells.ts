import { periodCell, type Read } from '../table/cells.ts';
import type { TableContext } from '../table/tableReader.ts';
import { tellIncomplete } from '../table/tell.ts';
import type { SheetRow } from '../table/toSheet.ts';
import { unitCell } from '../table/unitCell.ts';

/** Where and when a figure belongs. The period is `YYYY-MM`, `YYYY-Q1`, `YYYY-T1`, `YYYY-H1` or `YYYY`. */
export interface PlaceInTime {
  unit_id: string;
  period: string;
}

/** The unit and the period of a row of figures; null, and told, where either is missing. */
export function placeCells(context: TableContext): Read<PlaceInTime> {
  const unit = unitCell(context);
  const period = periodCell(context, 'period');
  return (row: SheetRow) => {
    const [unit_id, stretch] = [unit(row), period(row)];
    if (unit_id !== null && stretch !== null) return { unit_id, period: stretch.label };
    tellIncomplete(context, row, unit_id === null ? 'unit' : 'period');
    return null;
  };
}
