import { MAX_PICTURE } from './openPdf.ts';
import { rawStreams } from './rawStreams.ts';

/** How many of a PDF's pictures say that they are larger than any that is drawn: pdfjs leaves them out without a word. */
export function picturesTooLarge(bytes: Uint8Array): number {
  let count = 0;
  for (const { image, pixels } of rawStreams(bytes)) if (image && pixels > MAX_PICTURE) count++;
  return count;
}
