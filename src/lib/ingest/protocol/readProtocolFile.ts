import type { Batch, SourceFile } from '../../model/source.ts';
import { fromText } from '../document/fromText.ts';
import { readProtocol, type ReadRecord } from './readProtocol.ts';
import { toRows } from './toRows.ts';

/** True for the files whose text this reader reads. Word and PDF files come to it as documents later. */
export const acceptsProtocol = (file: SourceFile): boolean => /\.(?:txt|md)$/i.test(file.name);

/**
 * A text file as rows and issues, with the record (and its original text, names and all) for the reader's own memory; the record is
 * null where the file is no text. Total.
 */
export function readProtocolFile(file: SourceFile): Batch & { record: ReadRecord | null } {
  const { document, issues } = fromText(file);
  if (!document) return { rows: {}, units: [], issues, record: null };
  const record = readProtocol(document.text, { file: file.name });
  const batch = toRows(record, file.name);
  return { ...batch, issues: [...issues, ...batch.issues], record };
}
