import { toCsv } from '../csv.ts';
import type { ExportCell, ExportTable } from './exportTable.ts';

const plain = (cell: ExportCell): string | number | null =>
  cell !== null && typeof cell === 'object' ? cell.day : cell;

/** A table as CSV for a Swedish Excel, with what stands above it in lines of their own. */
export function exportCsv({ above, headings, rows }: ExportTable): string {
  const columns = headings.map((label, i) => ({
    label,
    value: (row: readonly ExportCell[]) => plain(row[i] ?? null),
  }));
  return toCsv(columns, rows, above);
}
