import type { Issue } from '../../model/issue.ts';
import type { PageProgress, SourceFile } from '../../model/source.ts';
import type { DocumentEffects } from './effects.ts';
import type { Made } from './fromFile.ts';
import { excessOf } from './pdf/excessOf.ts';
import { openPdf } from './pdf/openPdf.ts';
import { PdfReading } from './pdf/PdfReading.ts';
import { picturesTooLarge } from './pdf/picturesTooLarge.ts';
import { TooManyWords } from './pdf/wordsOf.ts';

/**
 * A PDF's text, page by page, with its lines and tables as they stand on the page; pages without text are recognised where that is
 * possible. Total: a file that is no PDF, is broken, locked or a bomb gives null and an issue that says which.
 */
export async function* fromPdf(file: SourceFile, effects: DocumentEffects): AsyncGenerator<PageProgress, Made> {
  const issue = (rule: string, severity: Issue['severity'], values: Issue['values'] = {}): Issue => ({
    source: file.name,
    place: null,
    rule,
    severity,
    values,
  });
  const refused = (rule: string): Made => ({ document: null, issues: [issue(rule, 'error')] });
  if (file.bytes.length === 0) return refused('file-empty');
  const excess = await excessOf(file.bytes);
  if (excess) return refused(excess);
  const opened = await openPdf(file.bytes, effects);
  if ('refusal' in opened) return refused(opened.refusal);
  const reading = new PdfReading(file.name, opened, effects);
  try {
    yield* reading.pages();
    const { document, issues } = reading.made();
    if (document && !isWhole(file.bytes)) issues.unshift(issue('file-cut', 'warning'));
    const count = picturesTooLarge(file.bytes);
    if (count > 0) issues.push(issue('picture-too-large', 'warning', { count }));
    return { document, issues };
  } catch (cause) {
    if (cause instanceof TooManyWords) return refused('file-bomb');
    throw cause;
  } finally {
    await reading.close();
    await opened.close();
  }
}

/** How far from a PDF's end its last mark may stand. */
const END = 65_536;

/** Whether a PDF's end is there: what was not fetched to its end has none. */
const isWhole = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-END)).includes('%%EOF');
