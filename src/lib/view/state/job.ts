import type { BackupProblem } from '../../keep/backup/readBackup.ts';
import type { PageProgress } from '../../model/source.ts';
import type { Offer, Tell } from '../../workers/messages.ts';

/** A file that the user has added, on its way in. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  /** How much of it has been read, 0–1; null where that is not known. */
  readonly done: number | null;
  /** The page that is being read, of a document. */
  readonly page: PageProgress | null;
  /** Whole minutes that its pages will take still, 0 for less than one; null where that is not known, or it is soon done. */
  readonly left: number | null;
  /** What a backup holds of which is to be chosen what becomes of it, and why another one was refused. */
  readonly offer?: Offer;
  readonly why?: BackupProblem;
  /** `joining`: it is read, and put together with the others. */
  readonly state: 'waiting' | 'reading' | 'joining' | 'too-large' | Extract<Tell, { type: 'done' }>['outcome'];
}

/** Larger files are refused before they are read: a phone's browser would crash. A backup holds several. */
const largestFile = 200 * 2 ** 20;
const largestBackup = 2 ** 30;
export const isTooLarge = ({ name, size }: File): boolean =>
  size > (name.toLowerCase().endsWith('.samsyn') ? largestBackup : largestFile);

/** A file that has just been added. */
export const newJob = (id: number, name: string, state: Job['state']): Job => ({
  ...{ id, name, state, rows: 0 },
  ...{ done: null, page: null, left: null },
});
/** Whether it has come to an end, one way or the other. */
export const finished = ({ state }: Job): boolean => !['waiting', 'reading', 'joining'].includes(state);
