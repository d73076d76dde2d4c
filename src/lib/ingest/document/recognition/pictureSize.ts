/** How large a picture file says that it is, in pixels; null for what is no PNG, JPEG or WebP. Reads the head alone: a small file may hold a picture of gigabytes. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (starts(bytes, 0, '\u0089PNG\r\n\u001a\n')) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return webpSize(bytes, view);
    return starts(bytes, 0, '\u00ff\u00d8\u00ff') ? jpegSize(bytes, view) : null;
  } catch (cause) {
    // The head is cut off.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

const starts = (bytes: Uint8Array, at: number, mark: string): boolean =>
  [...mark].every((c, i) => bytes[at + i] === c.charCodeAt(0));

/** The first frame's head (SOF): markers and their lengths follow each other up to it. */
function jpegSize(bytes: Uint8Array, view: DataView): { width: number; height: number } | null {
  for (let at = 2; at < bytes.length;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Lossy, lossless and extended WebP keep it in three ways. */
function webpSize(bytes: Uint8Array, view: DataView): { width: number; height: number } | null {
  if (starts(bytes, 12, 'VP8 ')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (starts(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!starts(bytes, 12, 'VP8X')) return null;
  return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 };
}
