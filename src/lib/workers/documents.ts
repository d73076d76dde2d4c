import type { DocumentEffects } from '../ingest/document/effects.ts';

/** What the making of documents needs of a browser's worker. */
export const documentEffects: DocumentEffects = { pdf: {}, recogniser: null };
