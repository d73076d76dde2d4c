import { z } from 'zod';
import { Hash } from '../kept.ts';

/** The manifest's name in a backup; it comes first, and by it a backup is known. */
export const manifestName = 'samsyn.json';
/** The name of what a person has made of the sources. */
export const workspaceName = 'workspace.json';

/** No larger file is taken in, here as on the Data page. */
const mostBytes = 200 * 2 ** 20;

/** Files have plain names of our own making: nothing that could lead out of a folder. */
const Path = z.union([z.literal(workspaceName), z.string().regex(/^originals\/[1-9]\d{0,4}(\.[a-z0-9]{1,8})?$/)]);

/** What a backup says of itself: each file in it, with its size and checksum. */
export const BackupManifest = z.strictObject({
  samsyn: z.literal('backup'),
  /** How the backup is laid out; what a person has made has a format of its own. */
  format: z.literal(1),
  /** The version of Samsyn that made it. */
  app: z.string().max(100),
  /** The day it was made, ISO. */
  made: z.iso.date(),
  files: z.array(z.strictObject({ path: Path, sha256: Hash, bytes: z.int().nonnegative().max(mostBytes) })).max(9_990),
});
export type BackupManifest = z.infer<typeof BackupManifest>;
/** The latest layout. */
export const backupFormat = 1;

/** No backup is larger, in bytes: it is looked at in memory. */
export const mostBackup = 2 ** 30;
