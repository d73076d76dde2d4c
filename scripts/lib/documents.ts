import type { DocumentEffects } from '../../src/lib/ingest/document/effects.ts';

/** What the making of documents needs of Node. */
export const documentEffects: DocumentEffects = { pdf: {}, recogniser: null };
