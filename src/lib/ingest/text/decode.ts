/** The encodings that are told apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A file's bytes as text, without any byte order mark, line ends as they came; or why they are no text.
 * `replaced` counts the characters that could not be read and stand as U+FFFD.
 */
export type Decoded = { text: string; encoding: Encoding; replaced: number } | { problem: 'empty' | 'binary' };

/** How much of a file is looked at to tell its kind: enough for any text, cheap for any size. */
const SAMPLE = 65_536;
/** A text may hold a stray control character; a picture or a program is full of them. */
const MAX_CONTROLS = 0.005;

/** How files that are not text begin, should they be renamed: PNG, JPEG, GIF, PDF, ZIP (docx, xlsx), OLE (doc, xls), gzip. */
const SIGNATURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
];

/** Windows-1252's own characters for the bytes 0x80-0x9F; the other bytes are their own code points. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes to text. UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252. A UTF-8 file with a few damaged
 * bytes stays UTF-8. Total: `empty` for no characters but white space, `binary` for what is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  const marked = encodingOfMark(bytes);
  if (!marked && isSigned(bytes)) return { problem: 'binary' };
  const wide = marked ?? encodingOfZeros(bytes);
  const decoded = wide ? decodeAs(bytes, wide) : decodeNarrow(bytes);
  if (!/\S/.test(decoded.text)) return { problem: 'empty' };
  return isBinary(decoded.text) ? { problem: 'binary' } : decoded;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((b, i) => bytes[i] === b);
const isSigned = (bytes: Uint8Array) => SIGNATURES.some((s) => startsWith(bytes, s));

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in Western text every second byte is zero, and the others hardly ever. */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs === 0) return null;
  let high = 0;
  let low = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++;
    if (bytes[2 * i + 1] === 0) low++;
  }
  const most = 0.6 * pairs;
  const few = 0.05 * pairs;
  if (low >= most && high <= few) return 'utf-16le';
  return high >= most && low <= few ? 'utf-16be' : null;
}

/** Without `ignoreBOM` the decoder drops a mark of its own encoding. */
function decodeAs(bytes: Uint8Array, encoding: Encoding) {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, replaced: count(text, /\ufffd/g) };
}

/** UTF-8 if its longer sequences are mostly whole; Windows-1252 text as good as never forms a whole one. */
function decodeNarrow(bytes: Uint8Array) {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.replaced === 0) return utf8;
  const whole = count(utf8.text, /[\u0080-\ufffc]/g);
  return whole > utf8.replaced || isWhole(bytes)
    ? utf8
    : { text: fromWindows1252(bytes), encoding: 'windows-1252' as const, replaced: 0 };
}

/** Whether bytes are UTF-8 without a fault: what is replaced was so when the file was written. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** By a table of our own: some releases of Node decode the label `windows-1252` as Latin-1. */
function fromWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (b) => (b >= 0x80 && b < 0xa0 ? C1.charCodeAt(b - 0x80) : b));
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += SAMPLE / 8) {
    parts.push(String.fromCharCode(...units.subarray(i, i + SAMPLE / 8)));
  }
  return parts.join('');
}

/** The share of control characters other than the white space, the escape and the old end-of-file mark (U+001A). */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls > 1 && controls > MAX_CONTROLS * length;
}

const isControl = (c: number) => c < 0x20 && !(c >= 0x09 && c <= 0x0d) && c !== 0x1a && c !== 0x1b;

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const found of text.matchAll(pattern)) n += found.length;
  return n;
}
