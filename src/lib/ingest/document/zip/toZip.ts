import { crc32 } from './crc32.ts';
import { joined, zipParts } from './zipParts.ts';

/** A ZIP archive of texts, or bytes, as they are, uncompressed: for libraries that take nothing else. */
export function toZip(texts: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = [...texts].map(([name, text]) => {
    const content = typeof text === 'string' ? encoder.encode(text) : text;
    return { name, content, size: content.length, crc: crc32(content) };
  });
  return joined(...zipParts(files));
}
