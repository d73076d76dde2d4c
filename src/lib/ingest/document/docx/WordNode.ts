/** mammoth's tree of a document, as far as it is read here (mammoth 1.13, lib/documents.js). */
export interface WordNode {
  type: string;
  children?: WordNode[];
  /** Of a text. */
  value?: string;
  /** Of a break: `line`, `page` or `column`. */
  breakType?: string;
  /** Of a paragraph; see `Prepare`. */
  alignment?: string | null;
  colSpan?: number;
  noteType?: string;
  noteId?: string;
  /** Of a note. */
  body?: WordNode[];
}

/** The root. */
export interface WordDocument extends WordNode {
  notes: { resolve(reference: WordNode): WordNode | null };
}
