import type { Coded } from './columns.ts';

/** A stretch of a column of text as Arrow has it: the bytes of all its values, where each begins, and which are there. */
export interface TextBatch {
  readonly length: number;
  readonly nullCount: number;
  readonly values: Uint8Array;
  readonly offsets: Int32Array;
  isValid(index: number): boolean;
}

/** FNV-1a of some bytes. */
const hash = (bytes: Uint8Array, from: number, to: number): number => {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h;
};

const isSame = (known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean => {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false;
  return true;
};

/** Gives each distinct text a code, by its bytes: a string is made once a value, not once a row. */
export function codedText(batches: readonly TextBatch[], rows: number): Coded {
  const known: Uint8Array[] = [];
  const values: (string | null)[] = [];
  const byHash = new Map<number, number>();
  const codes = new Uint32Array(rows);
  let none = -1;
  let before = -1;
  const codeOf = (bytes: Uint8Array, from: number, to: number): number => {
    // An answer in order repeats itself from row to row.
    if (before >= 0 && isSame(known[before]!, bytes, from, to)) return before;
    for (let h = hash(bytes, from, to); ; h = (h + 1) | 0) {
      const code = byHash.get(h);
      if (code === undefined) {
        byHash.set(h, values.length);
        known[values.length] = bytes.subarray(from, to);
        return values.push(new TextDecoder().decode(bytes.subarray(from, to))) - 1;
      }
      if (isSame(known[code]!, bytes, from, to)) return code;
    }
  };
  let row = 0;
  for (const batch of batches) {
    const { length, values: bytes, offsets } = batch;
    for (let i = 0; i < length; i++, row++)
      if (batch.nullCount > 0 && !batch.isValid(i)) {
        if (none < 0) none = values.push(null) - 1;
        codes[row] = none;
      } else codes[row] = before = codeOf(bytes, offsets[i]!, offsets[i + 1]!);
  }
  return { values, codes };
}
