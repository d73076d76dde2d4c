import { readProtocol, type ReadRecord } from '../../../src/lib/ingest/protocol/readProtocol.ts';

/** A meeting on Tuesday 12 March 2024, the next one on 16 April, with one matter of the given words. */
export const readMatter = (matter: string): ReadRecord =>
  readProtocol(`Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Arbetsgivaren: Sixten Ravnell, enhetschef
Vision: Greta Snöberg
Kommunal: Abbe Tallund

1. Öppnande
Mötet öppnades.

2. Arbetsmiljö
${matter}

3. Nästa möte
Nästa möte är den 16 april 2024 kl. 09.00.
`);
