import type { Issue } from '../model/issue.ts';
import type { Batch, SourceFile, SourceKind } from '../model/source.ts';
import type { TableMapping } from '../model/tableMapping.ts';
import type { DocumentEffects } from './document/effects.ts';
import { fromFile } from './document/fromFile.ts';
import { onPoorPages } from './document/recognition/onPoorPages.ts';
import { extensionOf } from './extensionOf.ts';
import { readProtocolDocument } from './protocol/readProtocolFile.ts';
import { looksLikeTable, readTable } from './readTable.ts';
import { readWorkbookFile } from './readWorkbookFile.ts';
import { decodeText } from './text/decode.ts';

export { report } from './report.ts';

/** What an extension promises. */
const formats: Readonly<Record<string, 'text' | 'document' | 'table' | 'workbook'>> = {
  txt: 'text',
  md: 'text',
  pdf: 'document',
  docx: 'document',
  png: 'document',
  jpg: 'document',
  jpeg: 'document',
  webp: 'document',
  csv: 'table',
  tsv: 'table',
  xlsx: 'workbook',
  xlsm: 'workbook',
};

/**
 * Reads a file piece by piece, by its name and its content; returns what it was. Total: a file that is empty, no text,
 * of another format or of no known kind gives one issue and the kind `unknown`. The caller may stop between the pieces; the
 * pages of a document come as pieces without rows. `mappings`: what a person has said of how tables are to be read.
 */
export async function* readFile(
  file: SourceFile,
  effects: DocumentEffects,
  mappings: readonly TableMapping[] = [],
): AsyncGenerator<Batch, SourceKind> {
  const extension = extensionOf(file.name);
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
  if (format === 'document' || (format === 'text' && !isTable(file, mappings)))
    return yield* readDocument(file, effects);
  if (format === 'text' || format === 'table') return yield* readDelimited(file, mappings);
  if (format === 'workbook') return yield* readWorkbookFile(file, mappings);
  yield telling(file, 'format-unknown', { extension });
  return 'unknown';
}

/** How much of a text is looked at to tell whether it is a table. */
const SAMPLE = 65_536;

function isTable({ bytes }: SourceFile, mappings: readonly TableMapping[]): boolean {
  const decoded = decodeText(bytes.subarray(0, SAMPLE));
  return 'text' in decoded && looksLikeTable(decoded.text, mappings);
}

async function* readDocument(file: SourceFile, effects: DocumentEffects): AsyncGenerator<Batch, SourceKind> {
  const making = fromFile(file, effects);
  let step = await making.next();
  for (; !step.done; step = await making.next()) {
    const page = step.value;
    yield { rows: {}, units: [], issues: [], done: (page.page - 1) / page.pages, page };
  }
  const { record, ...batch } = readProtocolDocument(step.value.document, step.value.issues);
  yield { ...batch, issues: onPoorPages(batch.issues) };
  return record ? 'protocol' : 'unknown';
}

function* readDelimited(file: SourceFile, mappings: readonly TableMapping[]): Generator<Batch, SourceKind> {
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) {
    yield telling(file, `file-${decoded.problem}`);
    return 'unknown';
  }
  if (decoded.replaced > 0) yield telling(file, 'characters-unreadable', { count: decoded.replaced }, 'warning');
  return yield* readTable(file.name, decoded.text, mappings);
}

const telling = (
  file: SourceFile,
  rule: string,
  values: Issue['values'] = {},
  severity: Issue['severity'] = 'error',
): Batch => ({
  rows: {},
  units: [],
  issues: [{ source: file.name, place: null, rule, severity, values }],
});
