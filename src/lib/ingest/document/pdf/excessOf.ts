import { rawStreams, type RawStream } from './rawStreams.ts';
import { inPieces, unfilters, type Pieces } from './unfilter.ts';

const MB = 1024 * 1024;
/** What one stream may hold unpacked: text, fonts and drawings; a scanned page in colour. */
const MOST = 12 * MB;
const MOST_IMAGE = 128 * MB;
/** From that much on, text that was packed more than so many times is written to burst. */
const STEEP = { from: 2 * MB, ratio: 100 };
/** What all streams that are looked into may hold together: so much, and so many times the file. */
const MOST_ALL = { least: 1024 * MB, ratio: 400 };
/** What may still be in the part of a stream that could not be looked into. */
const UNSEEN = 256 * MB;

/** Why a PDF's streams are not given to pdfjs: they would fill the memory, or so much of them is locked or damaged that nobody can tell. */
export type Excess = 'file-bomb' | 'file-encrypted' | 'file-broken';

class TooMuch extends Error {}

/**
 * Whether a PDF's streams would fill the memory when unpacked. They are unpacked in pieces and counted, layer by layer, before pdfjs
 * sees them; those too small to hold much are passed over.
 */
export async function excessOf(bytes: Uint8Array): Promise<Excess | null> {
  let left = Math.max(MOST_ALL.least, bytes.length * MOST_ALL.ratio);
  try {
    for (const stream of rawStreams(bytes)) {
      const { size, unseen } = await measure(stream);
      left -= size;
      if (left < 0) return 'file-bomb';
      // pdfjs may get further than we did.
      if (unseen > UNSEEN) return includes(bytes, '/Encrypt') ? 'file-encrypted' : 'file-broken';
    }
    return null;
  } catch (cause) {
    if (cause instanceof TooMuch) return 'file-bomb';
    throw cause;
  }
}

const includes = (bytes: Uint8Array, word: string): boolean => new TextDecoder('latin1').decode(bytes).includes(word);

/** How much of a stream was unpacked, all layers together, and how much may be in what could not be. Throws `TooMuch`. */
async function measure({ filters, image, data }: RawStream): Promise<{ size: number; unseen: number }> {
  const most = image ? MOST_IMAGE : MOST;
  const names = filters ?? ['FlateDecode'];
  if (names.includes('BrotliDecode')) throw new TooMuch();
  const layers = names.flatMap((name) => unfilters[name] ?? []);
  const potential = layers.reduce((size, layer) => size * layer.most, data.length);
  if (names.length === 0 && !image && data.length > MOST) throw new TooMuch();
  if (layers.length === 0 || potential <= STEEP.from) return { size: 0, unseen: 0 };

  const flow = { in: 0, out: 0 };
  const counted = async function* (pieces: Pieces): Pieces {
    let size = 0;
    for await (const piece of pieces) {
      flow.out += piece.length;
      size += piece.length;
      if (size > most || (!image && size > STEEP.from && size > STEEP.ratio * data.length)) throw new TooMuch();
      yield piece;
    }
  };
  let pieces = inPieces(data, (length) => (flow.in += length));
  for (const layer of layers) pieces = counted(layer.unfilter(pieces));
  try {
    for await (const piece of pieces) void piece;
  } catch (cause) {
    if (cause instanceof TooMuch) throw cause;
    return { size: flow.out, unseen: image ? 0 : (potential / data.length) * (data.length - flow.in) };
  }
  return { size: flow.out, unseen: 0 };
}
