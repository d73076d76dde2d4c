import { crc32 } from '../../ingest/document/zip/crc32.ts';
import { zipParts, type ZipPart } from '../../ingest/document/zip/zipParts.ts';
import type { Content, Views } from '../kept.ts';
import { format } from '../migrations.ts';
import { hashOf } from '../hashOf.ts';
import { backupFormat, manifestName, mostBackup, workspaceName, type BackupManifest } from './manifest.ts';

/** A backup as one file, and the names of the sources that it lacks, because their files are not there any more. */
export interface Backup {
  file: Blob;
  missing: string[];
}

/** What the backup says of when and by what it was made: the day, ISO, and the version of Samsyn. */
export interface BackupAbout {
  made: string;
  app: string;
}

/**
 * Writes all that is here into one file: a ZIP with a manifest, the originals and what a person has made of them. `original` gives
 * a source's bytes, null where its file is not there any more. Null where it would be larger than a backup may be.
 */
export async function writeBackup(
  content: Content,
  views: Views,
  original: (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>,
  { made, app }: BackupAbout,
): Promise<Backup | null> {
  const missing: string[] = [];
  const sources: Content['sources'] = [];
  const parts: (ZipPart<BlobPart> & { sha256: string })[] = [];
  if (content.sources.reduce((sum, { bytes }) => sum + bytes, 0) > mostBackup) return null;
  for (const source of content.sources) {
    const bytes = await original(source.hash);
    if (!bytes) missing.push(source.name);
    else {
      sources.push(source);
      const name = `originals/${sources.length}${endingOf(source.name)}`;
      // As a Blob the bytes need not stay in memory.
      const file = { name, content: new Blob([bytes]), size: bytes.length, crc: crc32(bytes) };
      parts.push({ ...file, sha256: source.hash });
    }
  }
  const workspace = { format, revision: 1, saved: made, ...content, sources, views };
  parts.unshift(await textPart(workspaceName, workspace));
  const files = parts.map(({ name, size, sha256 }) => ({ path: name, sha256, bytes: size }));
  if (parts.reduce((sum, { size }) => sum + size, 0) > mostBackup) return null;
  const manifest: BackupManifest = { samsyn: 'backup', format: backupFormat, app, made, files };
  const whole = zipParts<BlobPart>([await textPart(manifestName, manifest), ...parts]);
  return { file: new Blob(whole, { type: 'application/zip' }), missing };
}

async function textPart(name: string, value: unknown): Promise<ZipPart<BlobPart> & { sha256: string }> {
  const content = new TextEncoder().encode(JSON.stringify(value, null, 1));
  return { name, content, size: content.length, crc: crc32(content), sha256: await hashOf(content) };
}

/** `.csv`, so that who unpacks the archive by hand can open what is in it; nothing where the ending is not plain. */
const endingOf = (name: string): string => /\.[a-z0-9]{1,8}$/.exec(name.toLowerCase())?.[0] ?? '';
