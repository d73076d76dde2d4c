import type { Issue } from '../../model/issue.ts';
import type { Batch, SourceFile } from '../../model/source.ts';
import type { Document } from '../document/Document.ts';
import { fromText } from '../document/fromText.ts';
import { readProtocol, type ReadRecord } from './readProtocol.ts';
import { toRows } from './toRows.ts';

/** What was read from a protocol: rows and issues, with the record (and its original text, names and all) for the reader's own memory. */
export type ReadBatch = Batch & { record: ReadRecord | null };

/** A document as rows and issues; those of its making come first. The record is null where there is no document. Total. */
export function readProtocolDocument(document: Document | null, issues: readonly Issue[]): ReadBatch {
  if (!document) return { rows: {}, units: [], issues: [...issues], record: null };
  const record = readProtocol(document.text, { file: document.name, furniture: document.furniture });
  const batch = toRows(record, document.name);
  return { ...batch, issues: [...issues, ...batch.issues], record };
}

/** A text file as rows and issues, in one step. Total. */
export function readProtocolFile(file: SourceFile): ReadBatch {
  const { document, issues } = fromText(file);
  return readProtocolDocument(document, issues);
}
