import type { DocumentEffects } from '../../../src/lib/ingest/document/effects.ts';
import type { DocumentMaker, Made } from '../../../src/lib/ingest/document/fromFile.ts';
import type { SourceFile } from '../../../src/lib/model/source.ts';

/** Makes a document to its end, with nothing of a platform. */
export async function made(maker: DocumentMaker, file: SourceFile): Promise<Made> {
  const making = maker(file, { pdf: {}, surface: null, picture: null, recogniser: null } satisfies DocumentEffects);
  let step = await making.next();
  while (!step.done) step = await making.next();
  return step.value;
}
