/** Bytes in pieces. */
export type Pieces = AsyncIterable<Uint8Array>;

/** Unpacks one layer, piece by piece: nothing is held but the piece at hand. */
export type Unfilter = (packed: Pieces) => Pieces;

const PIECE = 32_768;

/** Bytes in pieces; tells the length of each that is taken. */
export async function* inPieces(bytes: Uint8Array, take: (length: number) => void): Pieces {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    take(piece.length);
    yield piece;
  }
}

/** Deflate, by the platform. Throws where the data is no deflate any more; what came before has been given. */
async function* inflate(packed: Pieces): Pieces {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const feeding = (async () => {
    for await (const piece of packed) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  })().catch((cause: unknown) => writer.abort(cause).catch(() => undefined));
  const reader = readable.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
}

/** No step gives more at once: the longest string of LZW. */
const SLACK = 4096;

/** Where a layer's bytes are gathered. */
class Output {
  #bytes = new Uint8Array(PIECE + SLACK);
  #length = 0;
  get full(): boolean {
    return this.#length >= PIECE;
  }
  add(byte: number, times = 1): void {
    this.#bytes.fill(byte, this.#length, (this.#length += times));
  }
  addAll(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
  take(): Uint8Array {
    const piece = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return piece;
  }
}

/** Takes a byte; false if the data is at its end. */
type Step = (byte: number, out: Output) => boolean | void;

const bytewise = (begin: () => Step): Unfilter =>
  async function* (packed) {
    const out = new Output();
    const step = begin();
    for await (const piece of packed)
      for (const byte of piece) {
        const goesOn = step(byte, out) !== false;
        if (out.full || !goesOn) yield out.take();
        if (!goesOn) return;
      }
    yield out.take();
  };

/** A length, then so many bytes as they are, or one byte so many times. */
const runLength = bytewise(() => {
  let asTheyAre = 0;
  let times = 0;
  return (byte, out) => {
    if (times > 0) {
      out.add(byte, times);
      times = 0;
    } else if (asTheyAre > 0) {
      out.add(byte);
      asTheyAre--;
    } else if (byte === 128) return false;
    else if (byte > 128) times = 257 - byte;
    else asTheyAre = byte + 1;
  };
});

/** Five characters a four bytes; "z" is four zeros. */
const ascii85 = bytewise(() => {
  let [value, count] = [0, 0];
  return (c, out) => {
    if (c === 0x7e) return false;
    if (c === 0x7a && count === 0) out.add(0, 4);
    if (c < 0x21 || c > 0x75) return;
    value = value * 85 + c - 0x21;
    if (++count < 5) return;
    for (const shift of [24, 16, 8, 0]) out.add((value >>> shift) & 255);
    [value, count] = [0, 0];
  };
});

/** Two digits a byte. */
const asciiHex = bytewise(() => {
  let high = -1;
  return (c, out) => {
    if (c === 0x3e) return false;
    const digit = parseInt(String.fromCharCode(c), 16);
    if (Number.isNaN(digit)) return;
    if (high >= 0) out.add(high * 16 + digit);
    high = high >= 0 ? -1 : digit;
  };
});

/** Codes for strings that have come before: PDF 32000-1, 7.4.4. */
const lzw = bytewise(() => {
  const table: Uint8Array[] = [];
  let [width, bits, size] = [9, 0, 0];
  let last = null as Uint8Array | null;
  return (byte, out) => {
    bits = ((bits << 8) | byte) & 0xffffff;
    size += 8;
    if (size < width) return;
    size -= width;
    const code = (bits >> size) & ((1 << width) - 1);
    if (code === 257) return false;
    if (code === 256) {
      table.length = 0;
      [width, last] = [9, null];
      return;
    }
    const string = code < 256 ? Uint8Array.of(code) : (table[code - 258] ?? (last && longer(last, last[0]!)));
    if (!string) return false;
    out.addAll(string);
    if (last && table.length < 3838) table.push(longer(last, string[0]!));
    last = string;
    const next = table.length + 259;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  };
});

function longer(bytes: Uint8Array, byte: number): Uint8Array {
  const all = new Uint8Array(bytes.length + 1);
  all.set(bytes);
  all[bytes.length] = byte;
  return all;
}

/**
 * The layers that can be unpacked without knowing what is in them, and how many times larger each makes its data at most.
 * Pictures' own codecs are not among them.
 */
export const unfilters: Readonly<Record<string, { unfilter: Unfilter; most: number }>> = {
  FlateDecode: { unfilter: inflate, most: 1032 },
  LZWDecode: { unfilter: lzw, most: 2560 },
  RunLengthDecode: { unfilter: runLength, most: 64 },
  ASCII85Decode: { unfilter: ascii85, most: 4 },
  ASCIIHexDecode: { unfilter: asciiHex, most: 1 },
};
