import type { Span } from '../../model/record.ts';

/** A source's text with where its pieces stand. Kept whole, judged by nobody yet. */
export interface Document {
  /** The file that it came from. */
  name: string;
  /** Normalised: see `normaliseText`. Every span refers to it. */
  text: string;
  /** Offsets where a page begins, the first always 0. */
  pages: number[];
  /** Whole lines that the pages repeat at their top or foot, known by their place on the page; in order. Empty for plain text. */
  furniture: Span[];
}
