import { sheetsOf } from '../ingest/readWorkbookFile.ts';
import { isHeaderCell } from '../ingest/table/isHeaderCell.ts';
import { peekAt } from '../ingest/table/peekAt.ts';
import { toSheet } from '../ingest/table/toSheet.ts';
import { decodeText } from '../ingest/text/decode.ts';
import type { Place } from '../model/issue.ts';
import type { Peek } from '../model/peek.ts';

/** What stands at a place of a table's file; null if it has no such place. Throws if the file cannot be opened any more. */
export async function peekInto(name: string, file: Blob, { line, column, sheet }: Place): Promise<Peek | null> {
  if (line === null) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xls[xm]$/i.test(name)) {
    for await (const found of sheetsOf({ name, bytes, modified: 0 }))
      if (sheet === undefined || found.sheet === sheet) return peekAt(found, line, column);
    return null;
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded ? peekAt(toSheet(name, decoded.text, isHeaderCell), line, column) : null;
}
