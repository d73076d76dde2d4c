/** A file in an archive, as the archive's directory tells of it; nothing of it is true until it is inflated. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Checksum of what is inflated. */
  crc: number;
  compressed: number;
  /** As declared: the inflated size may be another. */
  size: number;
  /** Where its local header begins. */
  at: number;
}

/** Why an archive is not opened: no archive, a damaged one, or one made to fill the memory. */
export type ZipProblem = 'none' | 'broken' | 'bomb';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** A Word file holds some dozen files and its pictures. */
const MOST_ENTRIES = 10_000;
/** Pictures are compressed already: what declares more than this, and many times the file's size, is no document. */
const MOST_DECLARED = 200e6;
const MOST_RATIO = 30;

/**
 * The files of a ZIP archive, in the order of its directory, which is all that is read here. An archive is a bomb where it
 * declares far more than it weighs, where its files overlap, or where they are too many.
 * Format: PKWARE APPNOTE 6.3.10, sections 4.3.7-4.3.16.
 */
export function readDirectory(bytes: Uint8Array): { entries: ZipEntry[] } | { problem: ZipProblem } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) return { problem: 'none' };
  const end = findEnd(view);
  if (end === null) return { problem: 'broken' };
  const { count, at, size } = readEnd(view, end);
  if (count > MOST_ENTRIES) return { problem: 'bomb' };
  if (!(at >= 0 && size >= 0 && at + size <= end)) return { problem: 'broken' };
  const entries: ZipEntry[] = [];
  let next = at;
  for (let i = 0; i < count; i++) {
    const read = readCentral(view, bytes, next, at + size);
    if (!read) return { problem: 'broken' };
    entries.push(read.entry);
    next = read.next;
  }
  return swells(entries, bytes.length) || overlap(view, entries) ? { problem: 'bomb' } : { entries };
}

/** The end record stands last, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  return null;
}

function readEnd(view: DataView, end: number): { count: number; size: number; at: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 <= locator && view.getUint32(at, true) === END_64) {
      const number = (offset: number) => Number(view.getBigUint64(at + offset, true));
      return { count: number(32), size: number(40), at: number(48) };
    }
  }
  return {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    at: view.getUint32(end + 16, true),
  };
}

function readCentral(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } | null {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return null;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  widen(view, entry, nameEnd, extraEnd);
  return { entry, next };
}

/** Numbers that do not fit in 32 bits stand in an extra field of their own (zip64), those that do are left out of it. */
function widen(view: DataView, entry: ZipEntry, from: number, end: number): void {
  for (let at = from; at + 4 <= end;) {
    const stop = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (const key of ['size', 'compressed', 'at'] as const) {
        if (entry[key] !== 0xffffffff || field + 8 > Math.min(stop, end)) continue;
        entry[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at = stop;
  }
}

function swells(entries: readonly ZipEntry[], length: number): boolean {
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  return declared > MOST_DECLARED && declared > MOST_RATIO * length;
}

/** Files that share their bytes: a small archive with much in it. */
function overlap(view: DataView, entries: readonly ZipEntry[]): boolean {
  const spans = entries.map((entry) => ({ at: entry.at, end: contentEnd(view, entry) })).sort((a, b) => a.at - b.at);
  return spans.some((span, i) => i > 0 && span.at < spans[i - 1]!.end);
}

function contentEnd(view: DataView, entry: ZipEntry): number {
  return (contentStart(view, entry) ?? entry.at) + entry.compressed;
}

/** Where a file's bytes begin, behind its local header; null where there is none. */
export function contentStart(view: DataView, { at }: ZipEntry): number | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
