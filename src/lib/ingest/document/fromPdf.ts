import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Issue } from '../../model/issue.ts';
import type { PageProgress, SourceFile } from '../../model/source.ts';
import type { DocumentEffects } from './effects.ts';
import type { Made } from './fromFile.ts';
import type { LaidPage } from './page/furniture.ts';
import { joinPages } from './page/joinPages.ts';
import { layPage } from './page/layPage.ts';
import { openPdf } from './pdf/openPdf.ts';
import { wordsOf } from './pdf/wordsOf.ts';

/** No protocol has more pages. */
export const MAX_PAGES = 1_000;

/**
 * A PDF's text, page by page, with its lines and tables as they stand on the page. Total: a file that is no PDF, is broken, locked
 * or a bomb gives null and an issue that says which.
 */
export async function* fromPdf(file: SourceFile, effects: DocumentEffects): AsyncGenerator<PageProgress, Made> {
  const opened = await openPdf(file.bytes, effects);
  if ('refusal' in opened) return { document: null, issues: [issue(file, opened.refusal, 'error')] };
  try {
    return yield* readPages(file, opened.pdf);
  } finally {
    await opened.close();
  }
}

async function* readPages(file: SourceFile, pdf: PDFDocumentProxy): AsyncGenerator<PageProgress, Made> {
  const laid: LaidPage[] = [];
  const pages = Math.min(pdf.numPages, MAX_PAGES);
  for (let number = 1; number <= pages; number++) {
    yield { page: number, pages, recognised: false };
    const page = await pdf.getPage(number);
    laid.push(await readPage(page));
    page.cleanup();
  }
  return { document: joinPages(file.name, laid), issues: [] };
}

async function readPage(page: PDFPageProxy): Promise<LaidPage> {
  const lines = (await wordsOf(page)).flatMap(({ words }, i) => {
    const own = layPage(words);
    if (i > 0 && own[0]) own[0].gap = true;
    return own;
  });
  return { lines, height: page.getViewport({ scale: 1 }).height };
}

const issue = (file: SourceFile, rule: string, severity: Issue['severity'], values: Issue['values'] = {}): Issue => ({
  source: file.name,
  place: null,
  rule,
  severity,
  values,
});
