import type { TableName } from '../../model/tables.ts';
import type { TableBytes } from '../../warehouse/warehouse.ts';

/** Bytes that are copied at once: a few milliseconds. */
const PIECE = 8 * 2 ** 20;

/** The engine takes what it is given; these stay for the next time that it starts. Copied piece by piece: the page hears its user meanwhile. */
export async function copied(tables: TableBytes): Promise<TableBytes> {
  const copies: TableBytes = {};
  for (const [name, bytes] of Object.entries(tables) as [TableName, Uint8Array][]) {
    const copy = new Uint8Array(bytes.length);
    for (let from = 0; from < bytes.length; from += PIECE) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      copy.set(bytes.subarray(from, from + PIECE), from);
    }
    copies[name] = copy;
  }
  return copies;
}
