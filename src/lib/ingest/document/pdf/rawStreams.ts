/** A stream as it stands in a PDF's bytes, before anything is unpacked. */
export interface RawStream {
  /** How it is packed, the outermost first; null where the file says so elsewhere. */
  filters: string[] | null;
  /** It says that it is a picture. */
  image: boolean;
  /** How many pixels it says that it has; 0 where it does not. */
  pixels: number;
  data: Uint8Array;
}

/** A stream's dictionary is looked for so far before it. */
const DICTIONARY = 4096;
const SHORT: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  RL: 'RunLengthDecode',
  DCT: 'DCTDecode',
  CCF: 'CCITTFaxDecode',
  JPX: 'JPXDecode',
};

const latin1 = new TextDecoder('latin1');
const codes = (word: string): number[] => [...word].map((c) => c.charCodeAt(0));
const STREAM = codes('stream');
const ENDSTREAM = codes('endstream');

/** Every stream of a PDF, found by its keyword as pdfjs's repair finds them: no cross-reference is trusted. */
export function* rawStreams(bytes: Uint8Array): Generator<RawStream> {
  for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
    if (latin1.decode(bytes.subarray(Math.max(0, at - 3), at)) === 'end') continue;
    const dictionary = dictionaryBefore(bytes, at);
    const start = nextLine(bytes, at + STREAM.length);
    const data = bytes.subarray(start, endOf(bytes, start, dictionary));
    const image = /\/Subtype\s*\/Image\b/.test(dictionary);
    const pixels = numberOf('Width', dictionary) * numberOf('Height', dictionary);
    yield { filters: filtersIn(dictionary), image, pixels, data };
  }
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((code, i) => bytes[at + i] === code)) return at;
  return -1;
}

/** What stands between the object's beginning and its stream, with names spelt out ("/#46latedecode"). */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = latin1.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
  return before
    .slice(before.lastIndexOf('obj') + 3)
    .replace(/%[^\r\n]*/g, ' ')
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function nextLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** Where the dictionary says, if the end's keyword stands there; else where the keyword stands next. */
function endOf(bytes: Uint8Array, start: number, dictionary: string): number {
  const length = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  const said = start + Number(length ?? NaN);
  if (length !== undefined && find(bytes.subarray(said, said + 24), ENDSTREAM, 0) >= 0) return said;
  const next = find(bytes, ENDSTREAM, start);
  return next < 0 ? bytes.length : next;
}

const numberOf = (name: string, dictionary: string): number =>
  Number(new RegExp(`/${name}\\s+(\\d{1,10})(?!\\d*\\s+\\d+\\s+R)`).exec(dictionary)?.[1] ?? 0);

/** None for a stream that is not packed. */
function filtersIn(dictionary: string): string[] | null {
  const value = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1];
  if (value === undefined) return [];
  if (/\d\s+R/.test(value)) return null;
  return [...value.matchAll(/\/([^\s/<>[\]()]+)/g)].map(([, name]) => SHORT[name!] ?? name!);
}
