import type { Kept, Views } from './kept.ts';
import type { Read, Stored } from './stored.ts';

/** What is kept of a file: the file as it came, if it could still be read when it was to be kept, and what was read of it. */
export interface KeptFile<R extends Read = Read> {
  original: Blob | null;
  stored: Stored<R> | null;
}

/** Why nothing is read or written: nothing is kept; it is a newer Samsyn's; it makes no sense; the platform does not let us. */
export type StoreProblem = 'none' | 'newer' | 'damaged' | 'blocked';
/** What is kept, and its files by hash. */
export type Loaded<R extends Read = Read> =
  { kept: Kept; files: Map<string, KeptFile<R>>; views: Views } | { problem: StoreProblem };
/** What came of a writing. `stale`: another has written since; `full`: it has no room. Nothing is changed but by `saved`. */
export type Saved = 'saved' | 'stale' | 'full' | StoreProblem;

/** Where a workspace is kept between visits. Each writing is whole or not at all. */
export interface Store<R extends Read = Read> {
  /** What is kept, without the files that are here already. */
  load(have: ReadonlySet<string>): Promise<Loaded<R>>;
  /** Writes all at once: what is new of the files comes with it, what is not a source any more goes. `after` is the revision that it follows; null where nothing was kept. */
  save(kept: Kept, files: ReadonlyMap<string, KeptFile<R>>, after: number | null): Promise<Saved>;
  /** Writes what was last chosen on a page. What it fails with is not told of: little is lost. */
  remember(path: string, fragment: string): Promise<void>;
  /** Lets go of what is kept, and writes nothing more. */
  close(): void;
  /** Closes, and erases what is kept. */
  erase(): Promise<void>;
}
