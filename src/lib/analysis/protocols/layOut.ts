import type { Finding } from './findingsIn.ts';
import type { Passage } from './passagesOf.ts';
import { unwrap } from './unwrap.ts';

/** A stretch of a line that the same findings cover. */
export interface Segment {
  readonly text: string;
  /** The innermost finding that marks it; null for plain text. Items cover whole passages and do not mark words. */
  readonly mark: Finding | null;
  /** The other findings that cover it, from the innermost out: an answer that is a promise too. */
  readonly others: readonly Finding[];
}
export interface Line {
  /** Offset of its first character: what a link to a place is matched with. */
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  /** The findings that begin on the line, for the margin. */
  readonly begins: readonly Finding[];
  /** True for the first line of an item: its heading. */
  readonly heading: boolean;
}
/** A passage as it is shown: its kind and its lines; runs of empty lines are one. */
export interface Section {
  readonly ord: number;
  readonly kind: string;
  readonly lines: readonly Line[];
}

/** Cuts a line where a mark begins or ends and says of each piece which marks cover it, the shortest first. */
function segmentsOf(text: string, start: number, marks: readonly Finding[]): Segment[] {
  const end = start + text.length;
  const cuts = [...new Set([start, end, ...marks.flatMap((m) => [m.span_start, m.span_end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, i) => {
    const [mark = null, ...others] = marks
      .filter((m) => m.span_start <= cut && m.span_end > cut)
      .toSorted((a, b) => a.span_end - a.span_start - (b.span_end - b.span_start));
    return { text: text.slice(cut - start, cuts[i + 1]! - start), mark, others };
  });
}

/** The first offset from `span_start` that is not white space: a finding is shown on the line where its words begin. */
const wordsBegin = (text: string, from: number): number => {
  const at = text.slice(from).search(/\S/);
  return at < 0 ? from : from + at;
};

/** Which findings begin in a passage, by the offset of their words. */
const beginnings = (passage: Passage, findings: readonly Finding[]): { at: number; finding: Finding }[] =>
  findings
    .filter((f) => f.span_start >= passage.span_start && f.span_start < passage.span_end)
    .map((finding) => ({
      at: passage.span_start + wordsBegin(passage.text, finding.span_start - passage.span_start),
      finding,
    }));

function section(passage: Passage, findings: readonly Finding[]): Section {
  const begins = beginnings(passage, findings);
  // A page's header in the middle of a statement is no part of it.
  const marks = findings.filter(
    (f) =>
      f.kind !== 'item' &&
      passage.kind !== 'furniture' &&
      f.span_start < passage.span_end &&
      f.span_end > passage.span_start,
  );
  const lines: Line[] = [];
  let start = passage.span_start;
  for (const text of unwrap(passage.text).split('\n')) {
    const end = start + text.length;
    const here = begins.filter(({ at }) => at >= start && at <= end).map(({ finding }) => finding);
    const blank = text.trim() === '';
    if (!blank || here.length > 0 || lines.at(-1)?.segments.length)
      lines.push({
        start,
        end,
        segments: blank
          ? []
          : segmentsOf(
              text,
              start,
              marks.filter((m) => m.span_start < end && m.span_end > start),
            ),
        begins: here,
        heading: here.some((f) => f.kind === 'item'),
      });
    start = end + 1;
  }
  return { ord: passage.ord, kind: passage.kind, lines };
}

/**
 * A protocol's text as it is shown: passages, lines, and on each line the stretches that are marked and the findings
 * that begin there. Lines that a page's margin broke are one. Nothing of the text is lost but repeated empty lines.
 */
export const layOut = (passages: readonly Passage[], findings: readonly Finding[]): Section[] =>
  passages.map((passage) => section(passage, findings));
