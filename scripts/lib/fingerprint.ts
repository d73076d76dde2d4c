import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** All that what is read of a file depends on, but for the libraries. */
const readers = ['src/lib/ingest', 'src/lib/model', 'src/lib/warehouse/arrow.ts', 'src/lib/workers/prepare.ts'];

interface Package {
  version: string;
  dependencies: Record<string, string>;
}
const ofPackage = (): Package => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;

/** The version of Samsyn. */
export const version = (): string => ofPackage().version;

/** A fingerprint of all that reads files, libraries too: what was read under another one may be read otherwise now. */
export function readerFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(ofPackage().dependencies));
  for (const path of readers.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
