/** A piece of text on a page, placed from the page's top left corner; the unit is the page's own (points or pixels). */
export interface PageWord {
  text: string;
  x: number;
  /** The base line's distance from the top. */
  y: number;
  width: number;
  height: number;
  /** How sure the recognition is, 0-100; absent where the text is the file's own. */
  confidence?: number;
}
