import type { BackupProblem } from '../keep/backup/readBackup.ts';
import type { Backup } from '../keep/backup/writeBackup.ts';
import type { Views } from '../keep/kept.ts';
import type { Correction } from '../model/correction.ts';
import type { DatasetManifest } from '../model/dataset.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Place } from '../model/issue.ts';
import type { Peek } from '../model/peek.ts';
import type { PageProgress } from '../model/source.ts';
import type { TableDraft, TableLook } from '../model/tableLook.ts';
import type { TableBytes } from '../warehouse/warehouse.ts';

/** What the page says to the worker that reads files. */
export type Ask =
  /** The file itself, which the worker keeps: what it holds is read when it is needed, and again when it must be. */
  | { type: 'add'; id: number; name: string; modified: number; file: Blob; today: string }
  | { type: 'cancel'; id: number }
  | { type: 'remove'; name: string; today: string }
  /** Sources are to be read again, each told of by `again`. */
  | { type: 'reread'; names: readonly string[]; today: string }
  /** All corrections that there are, and those that the page knew of before: what others have made meanwhile stays. */
  | { type: 'correct'; corrections: readonly Correction[]; was: readonly Correction[]; today: string }
  /** What is kept on the computer is to be shown: when the page has come alive, and when another tab has written. `place` is where this Samsyn stands on its server: each keeps its own. With own files in memory alone nothing comes of it. */
  | { type: 'follow'; place: string; today: string }
  /** What is here is to be kept on the computer from now on, together with what is kept there already. */
  | { type: 'keep'; place: string; today: string }
  /** Nothing is to be kept any more, and what is kept is erased, unless another tab has done so; what is here stays in memory. */
  | { type: 'unkeep'; erase: boolean }
  /** What becomes of a backup that was offered. */
  | { type: 'restore'; id: number; by: 'replace' | 'add' | 'leave'; today: string }
  /** All that is here is to be written into one file. */
  | { type: 'backup'; today: string }
  /** What is chosen on a page now: the URL's fragment. */
  | { type: 'view'; path: string; fragment: string }
  /** All decisions that there are, and those that the page knew of before: what others have made meanwhile stays. Sources whose tables are to be read otherwise are read again. */
  | { type: 'decide'; decisions: Decisions; was: Decisions; today: string }
  /** What is to be seen of a table of a source before it is decided how it is read; `draft` null for what is guessed. Answered at once, whatever waits. */
  | { type: 'look'; id: number; name: string; shape: string | null; draft: TableDraft | null }
  /** What stands at a place of a source's file. Answered at once, whatever waits. */
  | { type: 'peek'; id: number; name: string; place: Place };

/** Whether what is here is kept on the computer. */
export interface Keeping {
  /** `off`: it is in memory alone. `on`: all of it is kept, but for a `problem`. */
  state: 'off' | 'opening' | 'saving' | 'on';
  /** The day of the last writing, ISO; null if there was none. */
  saved: string | null;
  /**
   * Why it is not kept, or not as it is here. `full`: there is no room for more, what was kept before still is. `blocked`: the browser
   * does not let us. `newer`, `damaged`: what is kept is a newer Samsyn's, or makes no sense, and is left as it is. `cleared`: what
   * was kept has been taken away. `memory`: what is kept is too much for the memory.
   */
  problem: 'full' | 'blocked' | 'newer' | 'damaged' | 'cleared' | 'memory' | null;
  /** The files that the problem is about; without one, those that could not be kept as they came, since they are not there any more. */
  files: readonly string[];
}

/** What a backup holds, for whoever chooses what becomes of it. */
export interface Offer {
  /** The day it was made, ISO. */
  made: string;
  sources: number;
  corrections: number;
}

/** What the worker says back. `dataset` comes once after the last of the files that were waiting, and what came of those that are in it after that; if they could not be put together, those that were new are `failed`, and forgotten. */
export type Tell =
  | { type: 'progress'; id: number; rows: number; done: number | null; page: PageProgress | null }
  /** A file is read, and is put together with the others when all that wait are. */
  | { type: 'joining'; id: number }
  /** `moved`: a file that was to be read again is not there any more as it was; what was read of it before stays. */
  | {
      type: 'done';
      id: number;
      /** `asked`: a table in it must be decided upon. `offered`, `refused`, `restored`: of a backup. */
      outcome:
        | 'read'
        | 'unreadable'
        | 'asked'
        | 'decisions'
        | 'same'
        | 'cancelled'
        | 'failed'
        | 'corrections'
        | 'moved'
        | 'offered'
        | 'refused'
        | 'restored';
    }
  /** A source is to be read again: work of the desk's own, whose ids are below 0. */
  | { type: 'again'; id: number; name: string }
  /** A file that was added holds corrections: the page keeps them, and says which there are then. */
  | { type: 'corrections'; id: number; corrections: Correction[] }
  /** What a person has made of the sources is something else than the page said last: it was kept, or another tab made it. */
  | { type: 'made'; corrections: readonly Correction[]; decisions: Decisions; views: Views }
  /** A backup was added while something is here already: `restore` says what becomes of it. */
  | { type: 'offer'; id: number; offer: Offer }
  /** Why a backup was refused. Nothing is changed by it. */
  | { type: 'refusal'; id: number; why: BackupProblem }
  | { type: 'keeping'; keeping: Keeping }
  /** A file that was added holds decisions: the page says which there are then. */
  | { type: 'decisions'; id: number; decisions: Decisions }
  /** Null: the file is not there any more as it was, or holds no such table. */
  | { type: 'look'; id: number; look: TableLook | null }
  /** All that is here in one file; null where it would be larger than a backup may be. */
  | { type: 'backup'; backup: Backup | null }
  /** Null: the file is not there any more as it was, or has no such place. */
  | { type: 'peek'; id: number; peek: Peek | null }
  | { type: 'dataset'; tables: TableBytes; manifest: DatasetManifest };
