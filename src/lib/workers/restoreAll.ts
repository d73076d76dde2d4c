import type { BackupContent } from '../keep/backup/readBackup.ts';
import { nothing, type Content } from '../keep/kept.ts';
import { merge } from '../keep/merge.ts';
import { changedBy } from './changedBy.ts';
import { bytesOf, contentOf, type Desktop, type Held } from './held.ts';
import type { Prepared, Progress } from './prepare.ts';
import type { SourceFile } from '../model/source.ts';
import type { Decisions } from '../model/decisions.ts';

/** Reads a file; null if it was cancelled. */
export type ReadOne = (
  file: SourceFile,
  hash: string,
  decisions: Decisions,
  progress: (progress: Progress) => Progress,
) => Promise<Prepared | null>;

/**
 * What is here once a backup has taken its place, or has been added: all of it read, or null if it was cancelled. What is here already is
 * not read again, unless it gets another name or its tables are to be read otherwise. Added, what is here keeps its names and holds
 * where both say something of the same.
 */
export async function restoreAll(
  here: Desktop,
  { content, originals }: BackupContent,
  by: 'replace' | 'add',
  read: ReadOne,
): Promise<Desktop | null> {
  const wanted = by === 'replace' ? merge(nothing, nothing, content) : added(contentOf(here), content);
  const byHash = new Map([...here.sources.values()].map((held) => [held.read.report.hash, held]));
  const reports = [...here.sources.values()].map((held) => held.read.report);
  const otherwise = new Set(changedBy(here.decisions, wanted.decisions, reports));
  const holds = ({ unread, read: { report } }: Held, name: string): boolean =>
    !unread && report.name === name && !otherwise.has(name);
  const all = wanted.sources.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  const sources = new Map<string, Held>();
  let before = 0;
  for (const { hash, name, modified, bytes: size } of wanted.sources) {
    const held = byHash.get(hash);
    if (held && holds(held, name)) sources.set(name, held);
    else {
      const bytes = originals.get(hash) ?? (await bytesOf(held?.file ?? null, hash));
      // A file of ours that is to be read again and is not there any more: nothing is changed.
      if (!bytes) throw new Error(`${name} is gone`);
      const share = (p: Progress): Progress => ({ ...p, done: (before + size * (p.done ?? 0)) / all });
      const got = await read({ name, bytes, modified }, hash, wanted.decisions, share);
      if (!got) return null;
      sources.set(name, { read: got, file: new Blob([bytes as Uint8Array<ArrayBuffer>]), modified });
    }
    before += size;
  }
  return { sources, corrections: wanted.corrections, decisions: wanted.decisions };
}

function added(mine: Content, content: Content): Content {
  const have = new Set(mine.sources.map(({ hash }) => hash));
  const fresh = { ...content, sources: content.sources.filter(({ hash }) => !have.has(hash)) };
  return { ...merge(nothing, mine, content), sources: merge(nothing, fresh, mine).sources };
}
