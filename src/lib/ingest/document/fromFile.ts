import type { Issue } from '../../model/issue.ts';
import type { PageProgress, SourceFile } from '../../model/source.ts';
import { extensionOf } from '../extensionOf.ts';
import type { Document } from './Document.ts';
import type { DocumentEffects } from './effects.ts';
import { fromText } from './fromText.ts';

/** What a file gave: a document, or null with an issue that says why there is none. */
export interface Made {
  document: Document | null;
  issues: Issue[];
}

/** Makes a document of one format's bytes; tells of each page before it is read. Total: what cannot be read becomes an issue. */
export type DocumentMaker = (file: SourceFile, effects: DocumentEffects) => AsyncGenerator<PageProgress, Made>;

const picture = async (): Promise<DocumentMaker> => (await import('./fromPicture.ts')).fromPicture;

/** The formats of more than plain text, by extension: each is loaded when the first such file comes. */
const makers: Readonly<Record<string, () => Promise<DocumentMaker>>> = {
  pdf: async () => (await import('./fromPdf.ts')).fromPdf,
  docx: async () => (await import('./fromDocx.ts')).fromDocx,
  png: picture,
  jpg: picture,
  jpeg: picture,
  webp: picture,
};

/** The text of a file, whatever its format. Total; tells of each page before it is read. */
export async function* fromFile(file: SourceFile, effects: DocumentEffects): AsyncGenerator<PageProgress, Made> {
  const maker = await makers[extensionOf(file.name)]?.();
  return maker ? yield* maker(file, effects) : fromText(file);
}
