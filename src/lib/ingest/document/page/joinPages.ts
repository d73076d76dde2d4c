import type { Span } from '../../../model/record.ts';
import type { Document } from '../Document.ts';
import { normaliseText } from '../normaliseText.ts';
import { furnitureOf, type LaidPage } from './furniture.ts';

/** Pages as a document: a line a line, an empty line where there is a gap, a form feed between pages. */
export function joinPages(name: string, pages: readonly LaidPage[]): Document {
  const furniture = furnitureOf(pages);
  const spans: Span[] = [];
  const starts: number[] = [];
  let text = '';
  pages.forEach(({ lines }, i) => {
    if (i > 0) text += '\f';
    starts.push(text.length);
    lines.forEach((line, j) => {
      if (j > 0) text += line.gap ? '\n\n' : '\n';
      const start = text.length;
      text += normaliseText(line.text.replace(/\u00ad$/, '-'));
      if (furniture.has(line)) spans.push([start, text.length]);
    });
  });
  return { name, text, pages: starts.length ? starts : [0], furniture: spans };
}
