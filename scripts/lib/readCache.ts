import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fromStored, toStored, type Stored } from '../../src/lib/keep/stored.ts';
import { hashOf } from '../../src/lib/keep/hashOf.ts';
import type { Decisions } from '../../src/lib/model/decisions.ts';
import { readBy } from '../../src/lib/workers/held.ts';
import type { Prepared } from '../../src/lib/workers/prepare.ts';

/** What was read of files before, so that one that is unchanged is not read again. It is a help, never a need. */
export interface ReadCache {
  /** What was read of a file's content under a name; null where it must be read (again). */
  get: (name: string, hash: string, decisions: Decisions) => Promise<Prepared | null>;
  put: (read: Prepared, decisions: Decisions) => Promise<void>;
  /** Removes what this run has not asked for. */
  prune: () => Promise<void>;
}

/** Remembers nothing. */
export const noCache: ReadCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};

/**
 * A cache in a folder, a file a source. It holds what the sources hold, before any small group is hidden: it belongs beside them.
 * `reader` changes whenever a file may be read otherwise than before. A folder that cannot be written to, and a damaged file in it,
 * are as if nothing were there.
 */
export function readCache(folder: string, reader: string): ReadCache {
  const used = new Set<string>();
  const fileOf = async (name: string, hash: string): Promise<string> => {
    const file = await hashOf(new TextEncoder().encode(`${hash} ${name}`));
    used.add(file);
    return file;
  };
  const quietly = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      () => undefined,
    );
  return {
    async get(name, hash, decisions) {
      try {
        const stored = deserialize(await readFile(join(folder, await fileOf(name, hash)))) as Stored<Prepared>;
        const { report } = stored.rest;
        const holds = report.name === name && report.hash === hash && stored.by === readBy(reader, report, decisions);
        return holds ? fromStored(stored) : null;
      } catch {
        return null;
      }
    },
    async put(read, decisions) {
      const { name, hash } = read.report;
      const bytes = serialize(toStored(read, readBy(reader, read.report, decisions)));
      const file = await fileOf(name, hash);
      await quietly(mkdir(folder, { recursive: true }).then(() => writeFile(join(folder, file), bytes)));
    },
    async prune() {
      const there = await readdir(folder).catch(() => []);
      for (const file of there) if (!used.has(file)) await quietly(rm(join(folder, file)));
    },
  };
}
