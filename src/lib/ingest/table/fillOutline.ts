import { fold } from './fold.ts';
import { isTotal, withoutTotalWords } from './markers.ts';
import type { TableContext } from './tableReader.ts';
import type { SheetRow } from './toSheet.ts';

/** Columns whose name a summary table writes once, over the rows that it holds for. */
const NAMING = ['administration', 'area', 'unit', 'group'];

interface Outlined {
  column: string;
  at: number;
  last: string;
}

/**
 * Fills the names in that a pivot table leaves out: a name stands in the first of its rows alone, and "Summa" with that name
 * after the last of them, which is the sign that empty cells between are of it. Told once a column; without the sign an
 * empty cell stays empty.
 */
export function fillOutline(context: TableContext, columns: ReadonlyMap<string, number>): (row: SheetRow) => void {
  const outlined: Outlined[] = NAMING.flatMap((column) => {
    const at = columns.get(column);
    return at !== undefined && isOutlined(context.sample, at) ? [{ column, at, last: '' }] : [];
  });
  const told = new Set<string>();
  return (row) => {
    for (const each of outlined) {
      const own = row.cells[each.at] ?? '';
      if (own !== '') each.last = isTotal(own) ? '' : own;
      else if (each.last !== '' && !isTotal(row.cells.find(Boolean) ?? '')) {
        row.cells[each.at] = each.last;
        if (!told.has(each.column)) tell(context, each.column, row.line);
        told.add(each.column);
      }
    }
  };
}

function isOutlined(sample: readonly SheetRow[], at: number): boolean {
  let [last, empty] = ['', 0];
  for (const { cells } of sample) {
    const own = cells[at] ?? '';
    if (own === '') empty++;
    else if (isTotal(own)) {
      if (empty > 0 && last !== '' && withoutTotalWords(own) === fold(last)) return true;
      [last, empty] = ['', 0];
    } else [last, empty] = [own, 0];
  }
  return false;
}

function tell({ out, header }: TableContext, column: string, line: number): void {
  const name = header(column);
  out.issue({ rule: 'names-carried', severity: 'note', line, column: name, values: { column: name } });
}
