import type { Span } from '../../model/record.ts';
import type { Row } from '../../model/tables.ts';

type Passage = Row<'passages'>;

/** The whole text of a meeting's protocol: its passages in order, joined. */
export const wholeText = (passages: readonly Passage[]): string =>
  passages
    .toSorted((a, b) => a.ord - b.ord)
    .map((p) => p.text)
    .join('');

/** The text of a span as the tables hold it: without the page headers and initials that stand in the middle of it. */
export function textIn(text: string, passages: readonly Passage[], [start, end]: Span): string {
  let read = '';
  let from = start;
  for (const { kind, span_start, span_end } of passages.toSorted((a, b) => a.ord - b.ord)) {
    if (kind !== 'furniture' || span_end <= start || span_start >= end) continue;
    read += `${text.slice(from, Math.max(from, span_start)).trimEnd()} `;
    from = span_end;
  }
  return read + text.slice(Math.min(from, end), end);
}
