import { lookInto } from '../ingest/lookInto.ts';
import { sheetsOf } from '../ingest/readWorkbookFile.ts';
import { isHeaderCell } from '../ingest/table/isHeaderCell.ts';
import { toSheet, type Sheet } from '../ingest/table/toSheet.ts';
import { decodeText } from '../ingest/text/decode.ts';
import type { TableDraft, TableLook } from '../model/tableLook.ts';
import type { TableMapping } from '../model/tableMapping.ts';

/** So much of a text is looked at: far more rows than a person does. */
const LOOKED_AT = 2 * 2 ** 20;

/** What is to be seen of a table in a file, of the first if no shape is asked for; null if there is none. Throws if the file cannot be opened any more. */
export async function lookAtTable(
  name: string,
  file: Blob,
  shape: string | null,
  draft: TableDraft | null,
  mappings: readonly TableMapping[],
): Promise<TableLook | null> {
  for await (const { sheet, whole } of sheetsIn(name, file)) {
    const look = lookInto(sheet, draft, mappings, whole);
    if (look && (shape === null || look.shape === shape)) return look;
  }
  return null;
}

async function* sheetsIn(name: string, file: Blob): AsyncGenerator<{ sheet: Sheet; whole: boolean }> {
  if (/\.xls[xm]$/i.test(name)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for await (const sheet of sheetsOf({ name, bytes, modified: 0 })) yield { sheet, whole: true };
    return;
  }
  const whole = file.size <= LOOKED_AT;
  const decoded = decodeText(new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer()));
  if (!('text' in decoded)) return;
  // What is cut in the middle of a line is no row.
  const text = whole ? decoded.text : decoded.text.slice(0, decoded.text.lastIndexOf('\n') + 1);
  yield { sheet: toSheet(name, text, isHeaderCell), whole };
}
