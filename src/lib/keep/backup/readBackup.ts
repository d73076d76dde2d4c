import { inflate } from '../../ingest/document/zip/inflate.ts';
import { readDirectory, type ZipEntry } from '../../ingest/document/zip/readDirectory.ts';
import { hashOf } from '../hashOf.ts';
import { Views, type Content } from '../kept.ts';
import { readKept } from '../readKept.ts';
import { backupFormat, BackupManifest, manifestName, mostBackup, workspaceName } from './manifest.ts';

/** What a backup holds, all of it checked. */
export interface BackupContent {
  content: Content;
  views: Views;
  /** By hash. */
  originals: ReadonlyMap<string, Uint8Array>;
  made: string;
}

/**
 * Why a backup is refused. `cut`: it is no whole archive. `newer`: a newer Samsyn made it. `changed`: a file in it is not what the
 * manifest says, or makes no sense. `names`: it holds other files than the manifest says, or one twice. `bomb`: it unpacks into more
 * than it may.
 */
export type BackupProblem = 'cut' | 'newer' | 'changed' | 'names' | 'bomb';

/** More than the manifest, or what a person has made, may hold. */
const mostText = 64e6;

class Refused extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Whether a file is, or says that it is, a backup: by its name, or by what stands first in it. */
export function claimsBackup(name: string, bytes: Uint8Array): boolean {
  if (name.toLowerCase().endsWith('.samsyn')) return true;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 30 + manifestName.length));
  return head.startsWith('PK') && head.slice(30) === manifestName;
}

/** Reads a backup, all of it or nothing: nothing is believed that is not checked, whoever made it. */
export async function readBackup(bytes: Uint8Array): Promise<BackupContent | { problem: BackupProblem }> {
  try {
    return await read(bytes);
  } catch (cause) {
    if (cause instanceof Refused) return { problem: cause.problem };
    throw cause;
  }
}

async function read(bytes: Uint8Array): Promise<BackupContent> {
  const directory = readDirectory(bytes);
  if ('problem' in directory) throw new Refused(directory.problem === 'bomb' ? 'bomb' : 'cut');
  const entries = new Map(directory.entries.map((entry) => [entry.name, entry]));
  if (entries.size !== directory.entries.length) throw new Refused('names');
  const unpacked = async (name: string, most: number): Promise<Uint8Array> => unpack(bytes, entries.get(name), most);
  const { files, made } = manifestOf(jsonOf(await unpacked(manifestName, mostText)));
  const paths = new Set([manifestName, ...files.map(({ path }) => path)]);
  if (paths.size !== entries.size || files.length + 1 !== paths.size) throw new Refused('names');
  if ([...paths].some((path) => !entries.has(path))) throw new Refused('names');
  if (files.reduce((sum, file) => sum + file.bytes, 0) > mostBackup) throw new Refused('bomb');
  const originals = new Map<string, Uint8Array>();
  let workspace: Uint8Array | null = null;
  for (const { path, sha256, bytes: size } of files) {
    const content = await unpacked(path, size);
    if (content.length !== size || (await hashOf(content)) !== sha256) throw new Refused('changed');
    if (path === workspaceName) workspace = content;
    else originals.set(sha256, content);
  }
  if (!workspace || workspace.length > mostText) throw new Refused('names');
  return { ...workspaceOf(jsonOf(workspace), originals), originals, made };
}

async function unpack(bytes: Uint8Array, entry: ZipEntry | undefined, most: number): Promise<Uint8Array> {
  if (!entry || entry.encrypted) throw new Refused('names');
  const inflated = await inflate(bytes, entry, most);
  if ('problem' in inflated) throw new Refused(inflated.problem === 'bomb' ? 'bomb' : 'changed');
  return inflated.bytes;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refused('changed');
  }
}

function manifestOf(json: unknown): BackupManifest {
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > backupFormat) throw new Refused('newer');
  const manifest = BackupManifest.safeParse(json);
  if (!manifest.success) {
    const inPath = manifest.error.issues.some(({ path }) => path.at(-1) === 'path');
    throw new Refused(inPath ? 'names' : 'changed');
  }
  return manifest.data;
}

/** Each source has its original, and each original its source. */
function workspaceOf(json: unknown, originals: BackupContent['originals']): { content: Content; views: Views } {
  const { views: said, ...rest } = (json ?? {}) as Record<string, unknown>;
  const [kept, views] = [readKept(rest), Views.safeParse(said)];
  if ('problem' in kept) throw new Refused(kept.problem === 'newer' ? 'newer' : 'changed');
  if (!views.success) throw new Refused('changed');
  const { sources, corrections, decisions } = kept.kept;
  const hashes = new Set(sources.map(({ hash }) => hash));
  const sound = sources.every(({ hash, bytes }) => originals.get(hash)?.length === bytes);
  if (!sound || hashes.size !== sources.length || hashes.size !== originals.size) throw new Refused('names');
  return { content: { sources, corrections, decisions }, views: views.data };
}
