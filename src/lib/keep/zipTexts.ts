import { crc32 } from '../ingest/document/zip/crc32.ts';
import { joined, zipParts } from '../ingest/document/zip/zipParts.ts';

/** Texts as a ZIP archive in memory, uncompressed, in the order given. */
export function zipTexts(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = files.map(([name, text]) => {
    const content = encoder.encode(text);
    return { name, content, size: content.length, crc: crc32(content) };
  });
  return joined(...zipParts<Uint8Array>(parts));
}
