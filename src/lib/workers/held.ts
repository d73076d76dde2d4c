import { crc32 } from '../ingest/document/zip/crc32.ts';
import { hashOf } from '../keep/hashOf.ts';
import type { Content, KeptSource } from '../keep/kept.ts';
import type { KeptFile } from '../keep/store.ts';
import { fromStored, toStored } from '../keep/stored.ts';
import type { Correction } from '../model/correction.ts';
import type { Decisions } from '../model/decisions.ts';
import type { SourceReport } from '../model/source.ts';
import type { Keepable } from './Keeper.ts';
import type { Prepared } from './prepare.ts';

/** A source: what was read of its file, and the file itself, to be read again when it must be; null where it is not there any more. */
export interface Held {
  readonly read: Prepared;
  readonly file: Blob | null;
  readonly modified: number;
  /** True for a kept source that is not read yet, or could not be. */
  readonly unread?: boolean;
}

/** True where nothing is here but the published data. */
export const isEmpty = ({ sources, corrections, decisions }: Desktop): boolean =>
  sources.size + corrections.length + Object.values(decisions).reduce((n, list) => n + list.length, 0) === 0;

/** All that the worker puts together: the sources by name, and what a person has made of them. */
export interface Desktop {
  readonly sources: ReadonlyMap<string, Held>;
  readonly corrections: readonly Correction[];
  readonly decisions: Decisions;
}

/** By what a source is read: the reader, and what is decided of the tables in it. */
export function readBy(reader: string, { tables }: SourceReport, { mappings }: Decisions): string {
  const own = mappings.filter(({ shape }) => tables.some((table) => table.shape === shape));
  return `${reader} ${own.length === 0 ? 0 : crc32(new TextEncoder().encode(JSON.stringify(own)))}`;
}

/** A file's bytes; null where it is not there any more, or has other content than it had. */
export async function bytesOf(file: Blob | null, hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await file?.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return bytes && (await hashOf(bytes)) === hash ? bytes : null;
}

/** What is here, as it is kept. */
export const contentOf = ({ sources, corrections, decisions }: Desktop): Content => ({
  sources: [...sources].map(
    ([
      name,
      {
        read: { report },
        modified,
      },
    ]) => ({
      ...{ hash: report.hash, name },
      ...{ modified, bytes: report.bytes },
    }),
  ),
  corrections: [...corrections],
  decisions,
});

/** The sources as they are kept; `missing` hears of those whose file is not there any more. */
export const keepables = (
  { sources, decisions }: Desktop,
  reader: string,
  missing: (name: string) => void,
): Keepable[] =>
  [...sources].map(([name, { read, file, unread }]) => {
    const { hash } = read.report;
    const by = unread ? null : readBy(reader, read.report, decisions);
    return {
      hash,
      by,
      async file(wants) {
        // A copy: the file on the disk may change while it is written.
        const bytes = wants.original ? await bytesOf(file, hash) : null;
        if (wants.original && !bytes) missing(name);
        return { original: bytes && new Blob([bytes]), stored: wants.stored && by ? toStored(read, by) : null };
      },
    };
  });

/** A kept source: what was read of it, if that still holds, or that it is to be read again. */
export function heldOf(
  source: KeptSource,
  kept: KeptFile<Prepared> | undefined,
  reader: string,
  decisions: Decisions,
): Held {
  const [file, stored] = [kept?.original ?? null, kept?.stored ?? null];
  if (stored && stored.rest.report.name === source.name) {
    try {
      if (stored.by === readBy(reader, stored.rest.report, decisions))
        return { read: fromStored(stored), file, modified: source.modified };
    } catch {
      // Damaged bytes: the original is read again.
    }
  }
  return { read: unread(source), file, modified: source.modified, unread: true };
}

/** What stands for a source until it is read: nothing, and that it is so. */
export function unread({ hash, name, bytes, modified }: KeptSource): Prepared {
  return {
    report: {
      ...{ name, kind: 'unknown', hash, bytes, modified },
      ...{ rows: {}, from: null, to: null, tables: [], errors: 1, warnings: 0, notes: 0 },
    },
    rows: {},
    units: [],
    issues: [{ source: name, place: null, rule: 'not-read-again', severity: 'error', values: {} }],
    corrections: null,
    decisions: null,
  };
}
