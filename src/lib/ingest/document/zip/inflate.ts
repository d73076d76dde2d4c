import { crc32 } from './crc32.ts';
import { contentStart, type ZipEntry, type ZipProblem } from './readDirectory.ts';

/** So much goes in at a time: a browser inflates each piece whole, a thousandfold at most. */
const PIECE = 8192;

/**
 * A file's bytes. They are counted as they come: what is declared is not believed, and no more than `most` bytes and one
 * piece are ever held. The platform inflates (`DecompressionStream`: Node 20.12, Chrome 103, Firefox 113, Safari 16.4), so
 * that nothing needs to be sent to the browser for it.
 */
export async function inflate(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<{ bytes: Uint8Array } | { problem: ZipProblem }> {
  const from = contentStart(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry);
  const to = from === null ? 0 : from + entry.compressed;
  if (from === null || to > bytes.length) return { problem: 'broken' };
  const content = bytes.subarray(from, to);
  if (entry.method !== 0 && entry.method !== 8) return { problem: 'broken' };
  const inflated = entry.method === 8 ? await unpack(content, most) : content.length > most ? 'bomb' : content;
  if (typeof inflated === 'string') return { problem: inflated };
  return crc32(inflated) === entry.crc ? { bytes: inflated } : { problem: 'broken' };
}

async function unpack(content: Uint8Array, most: number): Promise<Uint8Array | 'bomb' | 'broken'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = inPieces(content).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > most) return 'bomb';
      chunks.push(step.value);
    }
    return join(chunks, length);
  } catch {
    return 'broken';
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
