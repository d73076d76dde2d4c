import type { Batch, RowPlaces } from '../../model/source.ts';
import type { Rows, TableName } from '../../model/tables.ts';

/** Where the rows of each table stand in their file, in the order of the rows. */
export type Places = { [T in TableName]?: RowPlaces };

/** Notes where a batch's rows stand; `before` are the rows of the batches before it. */
export function addPlaces(places: Places, before: Rows, { places: found }: Batch): void {
  if (!found) return;
  const { sheet, headers, lines } = found;
  for (const [name, more] of Object.entries(lines)) {
    const table = name as TableName;
    const known = (places[table] ??= { lines: [], sheets: [] });
    // Rows of which nobody knows where they stand come before.
    const from = before[table]?.length ?? 0;
    while (known.lines.length < from) known.lines.push(0);
    if (known.sheets.at(-1)?.headers !== headers) known.sheets.push({ from, sheet, headers });
    for (const line of more) known.lines.push(line);
  }
}
