import { crc32 } from './crc32.ts';
import { contentStart, type ZipEntry, type ZipProblem } from './readDirectory.ts';

/** So much goes in at a time: a browser inflates each piece whole, a thousandfold at most. */
const PIECE = 8192;

/**
 * A file's bytes. They are counted as they come: no more than `most` bytes, and no more than the file declares, and one piece
 * are ever held.
 */
export async function inflate(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<{ bytes: Uint8Array } | { problem: ZipProblem }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const pieces = inflatePieces(bytes, entry, most);
  for (let step = await pieces.next(); ; step = await pieces.next()) {
    if (step.done) return step.value ? { problem: step.value } : { bytes: join(chunks, length) };
    chunks.push(step.value);
    length += step.value.length;
  }
}

/**
 * The same piece by piece, for what need not be held whole; returns what is wrong with the file, which is known at its end
 * alone. The platform inflates (`DecompressionStream`: Node 20.12, Chrome 103, Firefox 113, Safari 16.4), so that nothing
 * needs to be sent to the browser for it.
 */
export async function* inflatePieces(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): AsyncGenerator<Uint8Array, ZipProblem | null> {
  const from = contentStart(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry);
  const to = from === null ? 0 : from + entry.compressed;
  if (from === null || to > bytes.length) return 'broken';
  if (entry.method !== 0 && entry.method !== 8) return 'broken';
  const content = bytes.subarray(from, to);
  let [crc, length] = [0, 0];
  try {
    for await (const piece of entry.method === 8 ? unpack(content) : [content]) {
      length += piece.length;
      // More than is declared: so that what was believed to be small is.
      if (length > Math.min(most, entry.size)) return 'bomb';
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch {
    return 'broken';
  }
  return crc === entry.crc ? null : 'broken';
}

async function* unpack(content: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = inPieces(content).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function inPieces(content: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      // A copy: some platforms take the piece's memory away.
      if (at < content.length) controller.enqueue(content.slice(at, (at += PIECE)));
      else controller.close();
    },
  });
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
