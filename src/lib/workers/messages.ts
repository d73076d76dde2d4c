import type { Correction } from '../model/correction.ts';
import type { DatasetManifest } from '../model/dataset.ts';
import type { PageProgress } from '../model/source.ts';
import type { TableBytes } from '../warehouse/warehouse.ts';

/** What the page says to the worker that reads files. */
export type Ask =
  /** The file itself, which the worker keeps: what it holds is read when it is needed, and again when it must be. */
  | { type: 'add'; id: number; name: string; modified: number; file: Blob; today: string }
  | { type: 'cancel'; id: number }
  | { type: 'remove'; name: string; today: string }
  /** Sources are to be read again, each told of by `again`. */
  | { type: 'reread'; names: readonly string[]; today: string }
  /** All corrections that there are: they take the place of those before. */
  | { type: 'correct'; corrections: readonly Correction[]; today: string };

/** What the worker says back. `dataset` comes once after the last of the files that were waiting, unless they could not be put together: those that were new are `failed` then, and forgotten. */
export type Tell =
  | { type: 'progress'; id: number; rows: number; done: number | null; page: PageProgress | null }
  /** `moved`: a file that was to be read again is not there any more as it was; what was read of it before stays. */
  | {
      type: 'done';
      id: number;
      outcome: 'read' | 'unreadable' | 'same' | 'cancelled' | 'failed' | 'corrections' | 'moved';
    }
  /** A source is to be read again: work of the desk's own, whose ids are below 0. */
  | { type: 'again'; id: number; name: string }
  /** A file that was added holds corrections: the page keeps them, and says which there are then. */
  | { type: 'corrections'; id: number; corrections: Correction[] }
  | { type: 'dataset'; tables: TableBytes; manifest: DatasetManifest };
