/** A file that goes into an archive as it is, uncompressed. */
export interface ZipPart<Content> {
  name: string;
  content: Content;
  /** The content's bytes, and their checksum by crc32.ts. */
  size: number;
  crc: number;
}

/** A name that is not plain ASCII is marked as UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 0x0800;

/**
 * The pieces of a ZIP archive, in order: what frames the files, and the files' contents untouched, so that large ones need not be in
 * memory together. No file and no archive may have more than 2^32 - 1 bytes. Format: PKWARE APPNOTE 6.3.10, sections 4.3.7-4.3.16.
 */
export function zipParts<Content>(files: readonly ZipPart<Content>[]): (Uint8Array<ArrayBuffer> | Content)[] {
  const encoder = new TextEncoder();
  let at = 0;
  const heads = files.map(({ name, size, crc }) => {
    const encoded = encoder.encode(name);
    const flags = encoded.length === name.length ? 0 : UTF8;
    const head = {
      name: encoded,
      start: at,
      common: fields([2, 20], [2, flags], [2, 0], [4, 0], [4, crc], [4, size], [4, size], [2, encoded.length], [2, 0]),
    };
    at += 4 + head.common.length + encoded.length + size;
    return head;
  });
  const local = heads.map(({ name, common }) => joined(fields([4, 0x04034b50]), common, name));
  const directory = joined(
    ...heads.flatMap(({ name, start, common }) => [
      fields([4, 0x02014b50], [2, 20]),
      common,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
      name,
    ]),
  );
  const count = files.length;
  const end = fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return [...files.flatMap(({ content }, i) => [local[i]!, content]), directory, end];
}

function fields(...list: [width: 2 | 4, value: number][]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of list) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** Pieces one after the other. */
export function joined(...pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
