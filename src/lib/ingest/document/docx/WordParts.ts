import { OfficeParts } from '../office/OfficeParts.ts';
import type { ZipEntry } from '../zip/readDirectory.ts';

/** More than all text of the longest protocol, with its settings, weighs unpacked. */
const MOST = 60e6;

/** A scanned page in colour weighs a few million bytes, packed as PNG some twenty. */
const MOST_PICTURE = 40e6;

/** The parts of a Word file: its text, styles, lists, notes, headers. Pictures are unpacked one by one, and only where there is no text. */
export class WordParts extends OfficeParts {
  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    super(bytes, entries, MOST);
  }

  /** Where the text is. */
  async main(): Promise<string> {
    return (await this.relations('')).byType('officeDocument') ?? 'word/document.xml';
  }

  /** A picture's file. Throws `XmlProblem`. */
  async picture(path: string): Promise<Uint8Array> {
    return this.bytes(path, MOST_PICTURE);
  }
}
